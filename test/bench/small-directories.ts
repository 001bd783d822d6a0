import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Writes directories of three objects each, which share nothing; with or without a patch. Gives their names. */
export function writeSmallDirectories(root: string, count: number, patched: boolean): string[] {
  return Array.from({ length: count }, (_, index) => {
    const name = `${patched ? 'patched' : 'plain'}-${index}`
    const folder = join(root, name)
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'kustomization.yaml'), kustomization(name, patched))
    writeFileSync(join(folder, 'objects.yaml'), objects(name))
    if (patched) writeFileSync(join(folder, 'patch.yaml'), patch(name))
    return name
  })
}

function kustomization(name: string, patched: boolean): string {
  const patches = patched ? 'patches:\n  - path: patch.yaml\n' : ''
  return `resources: [objects.yaml]\nnamespace: ${name}\nnamePrefix: team-\n${patches}`
}

function objects(name: string): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
spec:
  template:
    spec:
      containers:
        - name: app
          image: registry.example.com/${name}:1.0.0
          envFrom:
            - configMapRef:
                name: ${name}
---
apiVersion: v1
kind: Service
metadata:
  name: ${name}
spec:
  selector:
    app: ${name}
  ports:
    - port: 80
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: ${name}
data:
  key: value of ${name}
`
}

function patch(name: string): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
spec:
  template:
    spec:
      containers:
        - name: app
          env:
            - name: LEVEL
              value: info
`
}
