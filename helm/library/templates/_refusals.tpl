{{/* Values that fit the schema and still cannot work, each refused with what to do about it. */}}
{{- define "vicinia.refuseUnusable" -}}
{{- $global := .Values.global -}}
{{- if gt (len .Release.Name) 40 -}}
{{- fail (printf "release name %q: at most 40 characters, because names of jobs are made from it" .Release.Name) -}}
{{- end -}}
{{- if not $global.image.registry -}}
{{- fail "global.image.registry: name the registry and path that hold the images vicinia-people … vicinia-gateway" -}}
{{- end -}}
{{- if eq (include "vicinia.tag" .) "latest" -}}
{{- fail "image tag \"latest\" does not say what runs and cannot be rolled back: name a version" -}}
{{- end -}}
{{- $needed := add (int $global.stopping.preStopSeconds) (int $global.stopping.drainSeconds) 15 -}}
{{- if gt $needed (int64 $global.stopping.gracePeriodSeconds) -}}
{{- fail (printf "global.stopping.gracePeriodSeconds is %d, but preStopSeconds + drainSeconds + 15 s for last answers are %d: the kubelet would kill the process while it drains" (int $global.stopping.gracePeriodSeconds) $needed) -}}
{{- end -}}
{{- if and $global.caBundle.configMap $global.caBundle.secret -}}
{{- fail "global.caBundle: name a configMap or a secret, not both" -}}
{{- end -}}
{{- if lt (include "vicinia.heap" . | int) 192 -}}
{{- fail (printf "resources.limits.memory %s leaves a heap of %s MB (heapPercent %d); an idle process needs 192" .Values.resources.limits.memory (include "vicinia.heap" .) (int .Values.heapPercent)) -}}
{{- end -}}
{{- if and .Values.autoscaling.enabled (gt (int .Values.autoscaling.minReplicas) (int .Values.autoscaling.maxReplicas)) -}}
{{- fail "autoscaling.minReplicas is larger than autoscaling.maxReplicas" -}}
{{- end -}}
{{- end }}

{{/* The bus, for charts whose pods use it. */}}
{{- define "vicinia.refuseUnusableBus" -}}
{{- $kafka := .Values.global.kafka -}}
{{- if not $kafka.brokers -}}
{{- fail "global.kafka.brokers: name some brokers as host:port; the embedded bus is for one machine only" -}}
{{- end -}}
{{- if and $kafka.tls.clientCertificate (not $kafka.tls.secret) -}}
{{- fail "global.kafka.tls.clientCertificate needs global.kafka.tls.secret with ca.crt, tls.crt and tls.key" -}}
{{- end -}}
{{- if and $kafka.tls.secret (not $kafka.tls.enabled) -}}
{{- fail "global.kafka.tls.secret is set but global.kafka.tls.enabled is not: messages would travel in the clear" -}}
{{- end -}}
{{- if and $kafka.sasl.mechanism (not $kafka.sasl.secret) -}}
{{- fail (printf "global.kafka.sasl.mechanism is %s, but global.kafka.sasl.secret names no Secret" $kafka.sasl.mechanism) -}}
{{- end -}}
{{- if and (eq $kafka.sasl.mechanism "OAUTHBEARER") (not $kafka.sasl.tokenUrl) -}}
{{- fail "global.kafka.sasl.mechanism is OAUTHBEARER, but global.kafka.sasl.tokenUrl is empty" -}}
{{- end -}}
{{- if and (eq $kafka.sasl.mechanism "PLAIN") (not $kafka.tls.enabled) -}}
{{- fail "global.kafka.sasl.mechanism PLAIN sends the password in the clear: set global.kafka.tls.enabled" -}}
{{- end -}}
{{- end }}
