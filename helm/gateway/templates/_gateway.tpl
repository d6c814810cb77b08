{{/* Public paths, and no others: health and metrics are on a port of their own. A test compares them with the code. */}}
{{- define "gateway.paths" -}}
- path: /graphql
  type: Exact
- path: /graphql.sdl
  type: Exact
- path: /media
  type: Prefix
- path: /map
  type: Prefix
- path: /confirm
  type: Prefix
- path: /unsubscribe
  type: Prefix
{{- if .Values.live.enabled }}
- path: /events
  type: Exact
{{- end }}
{{- if or .Values.portal.enabled .Values.explorer.enabled }}
- path: /
  type: Exact
{{- end }}
{{- if .Values.portal.enabled }}
- path: /place
  type: Prefix
- path: /issue
  type: Prefix
- path: /panel
  type: Prefix
- path: /subscribe
  type: Exact
- path: /raise
  type: Exact
- path: /follow-up
  type: Exact
- path: /my-concerns
  type: Exact
- path: /my-data
  type: Exact
- path: /data-protection
  type: Exact
- path: /invitation
  type: Exact
- path: /staff
  type: Prefix
- path: /signed-in
  type: Exact
- path: /portal
  type: Prefix
{{- end }}
{{- if .Values.explorer.enabled }}
- path: /explorer
  type: Prefix
{{- end }}
{{- end }}

{{- define "gateway.refuseUnusable" -}}
{{- if .Values.live.enabled -}}
{{- include "vicinia.refuseUnusableBus" . -}}
{{- end -}}
{{- if not .Values.signingKey.secret -}}
{{- fail "gateway.signingKey.secret: name the Secret that holds the private key for internal tokens" -}}
{{- end -}}
{{- if and (or .Values.ingress.enabled .Values.httpRoute.enabled) (not .Values.environment.TRUSTED_PROXIES) -}}
{{- fail "gateway.environment.TRUSTED_PROXIES: name the networks of the proxies in front; without them all anonymous visitors share the proxy's address and one limit" -}}
{{- end -}}
{{- if and .Values.ingress.enabled (not .Values.ingress.hosts) -}}
{{- fail "gateway.ingress.hosts: name the host; a rule without one answers for every host of the cluster" -}}
{{- end -}}
{{- if and .Values.httpRoute.enabled (or (not .Values.httpRoute.parentRefs) (not .Values.httpRoute.hostnames)) -}}
{{- fail "gateway.httpRoute: name parentRefs and hostnames" -}}
{{- end -}}
{{- end }}

{{- define "gateway.supergraphConfigMap" -}}
{{- default (printf "%s-supergraph" (include "vicinia.fullname" .)) .Values.supergraph.existingConfigMap -}}
{{- end }}

{{- define "gateway.variables" -}}
{{ include "vicinia.serviceVariables" . }}
- name: PORT
  value: "4000"
- name: MANAGEMENT_PORT
  value: "9000"
- name: SUPERGRAPH_FILE
  value: /etc/vicinia/supergraph/{{ .Values.supergraph.key }}
- name: SUPERGRAPH_POLL_MILLISECONDS
  value: {{ .Values.supergraph.pollMilliseconds | int | quote }}
{{- range $subgraph, $port := dict "people" 4001 "issues" 4002 "meetings" 4003 "outreach" 4004 }}
- name: SUBGRAPH_{{ upper $subgraph }}_URL
  value: {{ (get $.Values.subgraphs $subgraph).url | default (printf "http://%s-%s:%d/graphql" $.Release.Name $subgraph $port) | quote }}
{{- end }}
- name: INTERNAL_SIGNING_KEY
  value: /etc/vicinia/signing-key/{{ .Values.signingKey.key }}
- name: LIVE
  value: {{ .Values.live.enabled | quote }}
{{- if .Values.live.enabled }}
{{ include "vicinia.kafkaVariables" . }}
{{- end }}
- name: PORTAL
  value: {{ .Values.portal.enabled | quote }}
- name: EXPLORER
  value: {{ .Values.explorer.enabled | quote }}
{{- if .Values.trustedDocuments.configMap }}
- name: TRUSTED_DOCUMENTS
  value: /etc/vicinia/trusted-documents/{{ .Values.trustedDocuments.key }}
{{- end }}
{{- include "vicinia.plainVariables" .Values.environment }}
{{- end }}
