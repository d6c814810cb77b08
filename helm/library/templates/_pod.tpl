{{/* What every pod of Vicinia is: no API token, no root, the seccomp profile of the runtime. */}}
{{- define "vicinia.podSecurity" -}}
automountServiceAccountToken: false
enableServiceLinks: false
{{- with .Values.global.image.pullSecrets }}
imagePullSecrets:
  {{- range . }}
  - name: {{ . }}
  {{- end }}
{{- end }}
securityContext:
  runAsNonRoot: true
  runAsUser: 10001
  runAsGroup: 10001
  fsGroup: 10001
  fsGroupChangePolicy: OnRootMismatch
  seccompProfile:
    type: RuntimeDefault
{{- end }}

{{/* What every container is: nothing to gain, nothing to write to but /tmp. */}}
{{- define "vicinia.containerSecurity" -}}
securityContext:
  allowPrivilegeEscalation: false
  readOnlyRootFilesystem: true
  capabilities:
    drop:
      - ALL
{{- end }}

{{/*
Probes apart: start-up gives time, readiness takes a pod out of the traffic, liveness restarts it. /health/live never
fails because PostgreSQL or the bus is away. dict "port" "startupSeconds"
*/}}
{{- define "vicinia.probes" -}}
startupProbe:
  httpGet:
    path: /health/live
    port: {{ .port }}
  periodSeconds: 2
  timeoutSeconds: 2
  failureThreshold: {{ div (add (int .startupSeconds) 1) 2 }}
readinessProbe:
  httpGet:
    path: /health/ready
    port: {{ .port }}
  periodSeconds: 5
  timeoutSeconds: 4
  failureThreshold: 2
livenessProbe:
  httpGet:
    path: /health/live
    port: {{ .port }}
  periodSeconds: 10
  timeoutSeconds: 5
  failureThreshold: 6
{{- end }}

{{/*
The way a pod ends. First a pause in which it serves on, while the cluster takes its address out of the endpoints; the
images have no shell, so the kubelet itself sleeps. Then SIGTERM: unready, DRAIN_SECONDS, last answers, closed.
*/}}
{{- define "vicinia.lifecycle" -}}
lifecycle:
  preStop:
    sleep:
      seconds: {{ .Values.global.stopping.preStopSeconds }}
{{- end }}

{{/* Heap of Node.js in megabytes: the part of the memory limit that heapPercent says; the rest is buffers and code. */}}
{{- define "vicinia.heap" -}}
{{- $limit := .Values.resources.limits.memory -}}
{{- $mebibytes := ternary (mul 1024 (trimSuffix "Gi" $limit | int)) (trimSuffix "Mi" $limit | int) (hasSuffix "Gi" $limit) -}}
{{- div (mul $mebibytes (int .Values.heapPercent)) 100 -}}
{{- end }}

{{/* Where pods go: apart by zone and by node, and what the operator of the cluster asks. dict "root" "component" */}}
{{- define "vicinia.placing" -}}
topologySpreadConstraints:
  {{- range $key, $when := dict "topology.kubernetes.io/zone" .root.Values.topologySpread.zone "kubernetes.io/hostname" .root.Values.topologySpread.node }}
  - topologyKey: {{ $key }}
    maxSkew: 1
    whenUnsatisfiable: {{ $when }}
    labelSelector:
      matchLabels:
        {{- include "vicinia.selector" $ | nindent 8 }}
    matchLabelKeys:
      - pod-template-hash
  {{- end }}
{{- with .root.Values.nodeSelector }}
nodeSelector:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .root.Values.tolerations }}
tolerations:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .root.Values.affinity }}
affinity:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .root.Values.priorityClassName }}
priorityClassName: {{ . }}
{{- end }}
{{- end }}

{{/* A small, short-lived container: its resources. */}}
{{- define "vicinia.jobResources" -}}
resources:
  requests:
    cpu: 100m
    memory: 192Mi
    ephemeral-storage: 16Mi
  limits:
    memory: 512Mi
    ephemeral-storage: 128Mi
{{- end }}
