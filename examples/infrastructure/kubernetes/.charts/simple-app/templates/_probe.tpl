{{/* An HTTP probe: (dict "path" "/health" "seconds" 5 "failures" 3) */}}
{{- define "simple-app.probe" -}}
httpGet:
  path: {{ .path | quote }}
  port: http
periodSeconds: {{ .seconds }}
failureThreshold: {{ .failures }}
timeoutSeconds: 5
{{- end }}
