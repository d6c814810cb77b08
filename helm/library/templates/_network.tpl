{{/* A rule for what is outside: dict "to" list of peers (none: any address), "ports" list of numbers, "protocols". */}}
{{- define "vicinia.egressRule" -}}
- ports:
    {{- $protocols := .protocols | default (list "TCP") }}
    {{- range $port := .ports }}
    {{- range $protocol := $protocols }}
    - port: {{ $port }}
      protocol: {{ $protocol }}
    {{- end }}
    {{- end }}
  {{- with .to }}
  to:
    {{- toYaml . | nindent 4 }}
  {{- end }}
{{- end }}

{{- define "vicinia.toDns" -}}
{{ include "vicinia.egressRule" (dict "to" .Values.global.networkPolicy.dns.to "ports" .Values.global.networkPolicy.dns.ports "protocols" (list "UDP" "TCP")) }}
{{- end }}

{{- define "vicinia.toPostgresql" -}}
{{ include "vicinia.egressRule" .Values.global.networkPolicy.postgresql }}
{{- end }}

{{/* The brokers, and the server of tokens where they ask for OAuth. */}}
{{- define "vicinia.toKafka" -}}
{{ include "vicinia.egressRule" .Values.global.networkPolicy.kafka }}
{{- if eq .Values.global.kafka.sasl.mechanism "OAUTHBEARER" }}
{{ include "vicinia.egressRule" .Values.global.networkPolicy.tokenServer }}
{{- end }}
{{- end }}

{{- define "vicinia.toTelemetry" -}}
{{- if .Values.global.telemetry.endpoint }}
{{ include "vicinia.egressRule" .Values.global.networkPolicy.telemetry }}
{{- end }}
{{- end }}

{{/* Pods of this release: dict "root" "project" (a list of names) "component". */}}
{{- define "vicinia.peers" -}}
{{- range .projects }}
- podSelector:
    matchLabels:
      app.kubernetes.io/name: {{ . }}
      app.kubernetes.io/instance: {{ $.root.Release.Name }}
      app.kubernetes.io/component: {{ $.component }}
{{- end }}
{{- end }}

{{/* Prometheus may ask a port: dict "root" "port". */}}
{{- define "vicinia.fromMonitoring" -}}
{{- with .root.Values.global.networkPolicy.monitoring.from }}
- ports:
    - port: {{ $.port }}
      protocol: TCP
  from:
    {{- toYaml . | nindent 4 }}
{{- end }}
{{- end }}
