{{/* A variable from an existing Secret: dict "name" "secret" "key". */}}
{{- define "vicinia.secretVariable" -}}
- name: {{ .name }}
  valueFrom:
    secretKeyRef:
      name: {{ .secret }}
      key: {{ .key }}
{{- end }}

{{/* Variables as a map, plain ones; the order is that of the names, so that a rendering is always the same. */}}
{{- define "vicinia.plainVariables" -}}
{{- range $name, $value := . }}
- name: {{ $name }}
  value: {{ $value | toString | quote }}
{{- end }}
{{- end }}

{{/* What every container is told, jobs included. */}}
{{- define "vicinia.jobVariables" -}}
- name: NODE_ENV
  value: production
{{- if include "vicinia.caBundle" . }}
- name: NODE_EXTRA_CA_CERTS
  value: /etc/vicinia/ca/{{ .Values.global.caBundle.key }}
{{- end }}
{{- end }}

{{/* What every service is told besides. */}}
{{- define "vicinia.serviceVariables" -}}
{{ include "vicinia.jobVariables" . }}
- name: NODE_OPTIONS
  value: {{ printf "--max-old-space-size=%s %s" (include "vicinia.heap" .) .Values.nodeOptions | trim | quote }}
- name: LOG_LEVEL
  value: {{ .Values.logLevel }}
- name: DRAIN_SECONDS
  value: {{ .Values.global.stopping.drainSeconds | quote }}
{{- with .Values.global.telemetry.endpoint }}
- name: OTEL_EXPORTER_OTLP_ENDPOINT
  value: {{ . | quote }}
{{- end }}
{{- end }}

{{/* How the bus is reached. */}}
{{- define "vicinia.kafkaVariables" -}}
{{- $kafka := .Values.global.kafka -}}
- name: KAFKA_BROKERS
  value: {{ join "," $kafka.brokers | quote }}
- name: KAFKA_CLIENT_ID
  value: {{ $kafka.clientId }}
- name: KAFKA_TLS
  value: {{ $kafka.tls.enabled | quote }}
{{- if and $kafka.tls.enabled $kafka.tls.secret }}
- name: KAFKA_TLS_CA_FILE
  value: /etc/vicinia/kafka-tls/ca.crt
{{- if $kafka.tls.clientCertificate }}
- name: KAFKA_TLS_CERTIFICATE_FILE
  value: /etc/vicinia/kafka-tls/tls.crt
- name: KAFKA_TLS_KEY_FILE
  value: /etc/vicinia/kafka-tls/tls.key
{{- end }}
{{- end }}
{{- with $kafka.sasl }}
{{- if .mechanism }}
- name: KAFKA_SASL_MECHANISM
  value: {{ .mechanism }}
{{- if eq .mechanism "OAUTHBEARER" }}
- name: KAFKA_OAUTH_TOKEN_URL
  value: {{ .tokenUrl | quote }}
{{ include "vicinia.secretVariable" (dict "name" "KAFKA_OAUTH_CLIENT_ID" "secret" .secret "key" .usernameKey) }}
{{ include "vicinia.secretVariable" (dict "name" "KAFKA_OAUTH_CLIENT_SECRET" "secret" .secret "key" .passwordKey) }}
{{- with .scope }}
- name: KAFKA_OAUTH_SCOPE
  value: {{ . | quote }}
{{- end }}
{{- else }}
{{ include "vicinia.secretVariable" (dict "name" "KAFKA_SASL_USERNAME" "secret" .secret "key" .usernameKey) }}
{{ include "vicinia.secretVariable" (dict "name" "KAFKA_SASL_PASSWORD" "secret" .secret "key" .passwordKey) }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}

{{/* Name of the ConfigMap or Secret with certificates of authorities, or nothing. */}}
{{- define "vicinia.caBundle" -}}
{{- default .Values.global.caBundle.secret .Values.global.caBundle.configMap -}}
{{- end }}

{{/* Folders that every container has. */}}
{{- define "vicinia.mounts" -}}
- name: tmp
  mountPath: /tmp
{{- if include "vicinia.caBundle" . }}
- name: ca
  mountPath: /etc/vicinia/ca
  readOnly: true
{{- end }}
{{- end }}

{{- define "vicinia.kafkaMounts" -}}
{{- if and .Values.global.kafka.tls.enabled .Values.global.kafka.tls.secret }}
- name: kafka-tls
  mountPath: /etc/vicinia/kafka-tls
  readOnly: true
{{- end }}
{{- end }}

{{- define "vicinia.volumes" -}}
- name: tmp
  emptyDir:
    {{- /* Room for three videos of the usual limit at a time, each twice while it is looked at. */}}
    sizeLimit: 1Gi
{{- with .Values.global.caBundle }}
{{- if .configMap }}
- name: ca
  configMap:
    name: {{ .configMap }}
{{- else if .secret }}
- name: ca
  secret:
    secretName: {{ .secret }}
    defaultMode: 0440
{{- end }}
{{- end }}
{{- end }}

{{- define "vicinia.kafkaVolumes" -}}
{{- if and .Values.global.kafka.tls.enabled .Values.global.kafka.tls.secret }}
- name: kafka-tls
  secret:
    secretName: {{ .Values.global.kafka.tls.secret }}
    defaultMode: 0440
{{- end }}
{{- end }}
