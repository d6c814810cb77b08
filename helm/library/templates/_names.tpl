{{/* Name of the project: a subgraph's own, else the chart's. */}}
{{- define "vicinia.project" -}}
{{- default .Chart.Name .Values.subgraph -}}
{{- end }}

{{/* Name of the project's objects. Other charts reckon with it: the gateway asks <release>-people. */}}
{{- define "vicinia.fullname" -}}
{{- printf "%s-%s" .Release.Name (include "vicinia.project" .) -}}
{{- end }}

{{/* Labels by which pods are found. "component" keeps the pods of jobs out of the Service of their project. */}}
{{- define "vicinia.selector" -}}
app.kubernetes.io/name: {{ include "vicinia.project" .root }}
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/component: {{ .component }}
{{- end }}

{{/* All labels of an object. */}}
{{- define "vicinia.labels" -}}
{{ include "vicinia.selector" . }}
app.kubernetes.io/part-of: vicinia
app.kubernetes.io/version: {{ include "vicinia.tag" .root | replace "+" "_" | trunc 63 | trimSuffix "-" | quote }}
app.kubernetes.io/managed-by: {{ .root.Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .root.Chart.Name .root.Chart.Version | replace "+" "_" | trunc 63 | trimSuffix "-" }}
{{- end }}

{{/* Version that runs: all projects have the same one unless a chart says otherwise. */}}
{{- define "vicinia.tag" -}}
{{- $own := dig "image" "tag" "" (.Values | merge (dict)) -}}
{{- $own | default .Values.global.image.tag | default .Chart.AppVersion -}}
{{- end }}

{{/* Image of a project: dict "root" "project". A digest wins over the tag. */}}
{{- define "vicinia.image" -}}
{{- $digest := "" -}}
{{- if eq .project (include "vicinia.project" .root) -}}
{{- $digest = dig "image" "digest" "" (.root.Values | merge (dict)) -}}
{{- end -}}
{{- $name := printf "%s/vicinia-%s" (trimSuffix "/" .root.Values.global.image.registry) .project -}}
{{- if $digest -}}
{{- printf "%s@%s" $name $digest -}}
{{- else -}}
{{- printf "%s:%s" $name (include "vicinia.tag" .root) -}}
{{- end -}}
{{- end }}

{{/* Annotations of a hook: dict "events" "weight" "delete". */}}
{{- define "vicinia.hook" -}}
helm.sh/hook: {{ .events }}
helm.sh/hook-weight: {{ .weight | quote }}
helm.sh/hook-delete-policy: {{ .delete }}
{{- end }}
