{{/* Each subgraph has a port of its own, the same as on a laptop. */}}
{{- define "subgraph.port" -}}
{{- get (dict "people" "4001" "issues" "4002" "meetings" "4003" "outreach" "4004") .Values.subgraph -}}
{{- end }}

{{- define "subgraph.refuseUnusable" -}}
{{- if not .Values.database.secret -}}
{{- fail (printf "%s.database.secret: name the Secret that holds the URL of the database" .Values.subgraph) -}}
{{- end -}}
{{- if and .Values.migrations.enabled (not .Values.migrations.secret) -}}
{{- fail (printf "%s.migrations.secret: name the Secret that holds the URL of the database as its owner" .Values.subgraph) -}}
{{- end -}}
{{- $keys := .Values.global.internalKeys -}}
{{- if not (or $keys.jwks $keys.configMap) -}}
{{- fail "global.internalKeys: give the gateway's public keys, as jwks or as the name of an existing configMap" -}}
{{- end -}}
{{- if and $keys.jwks $keys.configMap -}}
{{- fail "global.internalKeys: give jwks or a configMap, not both" -}}
{{- end -}}
{{- if and $keys.jwks (contains "\"d\"" $keys.jwks) -}}
{{- fail "global.internalKeys.jwks holds a private key (member \"d\"): give public keys only" -}}
{{- end -}}
{{- range $name, $_ := .Values.secretEnvironment -}}
{{- if hasKey $.Values.environment $name -}}
{{- fail (printf "%s.environment and %s.secretEnvironment both set %s" $.Values.subgraph $.Values.subgraph $name) -}}
{{- end -}}
{{- end -}}
{{- $places := dict "bucket" .Values.environment.MEDIA_S3_BUCKET "folder" .Values.environment.MEDIA_FOLDER -}}
{{- if and (has .Values.subgraph (list "people" "issues" "meetings")) (ne 1 (len (compact (values $places)))) -}}
{{- fail (printf "%s.environment: attachments need exactly one place; set MEDIA_S3_BUCKET or MEDIA_FOLDER" .Values.subgraph) -}}
{{- end -}}
{{- if and .Values.environment.MEDIA_FOLDER (not .Values.folder.claim) -}}
{{- fail (printf "%s.environment.MEDIA_FOLDER needs %s.folder.claim: the root of the container is read-only" .Values.subgraph .Values.subgraph) -}}
{{- end -}}
{{- end }}

{{/* All variables of the service; the commands of the operator get the same. */}}
{{- define "subgraph.variables" -}}
{{ include "vicinia.serviceVariables" . }}
- name: PORT
  value: {{ include "subgraph.port" . | quote }}
{{ include "vicinia.secretVariable" (dict "name" "DATABASE_URL" "secret" .Values.database.secret "key" .Values.database.key) }}
- name: INTERNAL_JWKS
  value: /etc/vicinia/internal-keys/{{ .Values.global.internalKeys.key }}
{{ include "vicinia.kafkaVariables" . }}
{{- include "vicinia.plainVariables" .Values.environment }}
{{- range $name, $source := .Values.secretEnvironment }}
{{ include "vicinia.secretVariable" (dict "name" $name "secret" $source.secret "key" $source.key) }}
{{- end }}
{{- end }}

{{- define "subgraph.mounts" -}}
{{ include "vicinia.mounts" . }}
{{- include "vicinia.kafkaMounts" . }}
- name: internal-keys
  mountPath: /etc/vicinia/internal-keys
  readOnly: true
{{- if .Values.folder.claim }}
- name: folder
  mountPath: {{ .Values.folder.path }}
{{- end }}
{{- end }}

{{- define "subgraph.volumes" -}}
{{ include "vicinia.volumes" . }}
{{- include "vicinia.kafkaVolumes" . }}
- name: internal-keys
  configMap:
    name: {{ default (printf "%s-keys" (include "vicinia.fullname" .)) .Values.global.internalKeys.configMap }}
{{- with .Values.folder.claim }}
- name: folder
  persistentVolumeClaim:
    claimName: {{ . }}
{{- end }}
{{- end }}

{{/* What a subgraph may reach: names, its database, the bus, the collector, and what its values add. */}}
{{- define "subgraph.egress" -}}
{{ include "vicinia.toDns" . }}
{{ include "vicinia.toPostgresql" . }}
{{ include "vicinia.toKafka" . }}
{{- include "vicinia.toTelemetry" . }}
{{- range .Values.networkPolicy.egress }}
{{ include "vicinia.egressRule" . }}
{{- end }}
{{- end }}
