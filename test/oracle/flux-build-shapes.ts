import type { JsonObject } from '@pte/resource'
import type { FluxBuild } from './flux-build.ts'

export const configMap = (name: string, data = 'key: value', more = ''): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${name}\n${more}data:\n  ${data}\n`

const deployment = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      containers:
        - name: web
          image: nginx:1.0
`
/** A kustomization of kind Component. */
export const component = (body: string): string =>
  `apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\n${body}`

/** A kustomization over one ConfigMap, with more fields. */
export const kustomized = (
  fields: string,
  spec: JsonObject = {},
  files: Record<string, string> = {},
): FluxBuild => ({
  files: {
    'app/kustomization.yaml': `resources: [a.yaml]\n${fields}`,
    'app/a.yaml': configMap('a'),
    ...files,
  },
  spec,
})
/** A folder without a kustomization. */
export const plain = (files: Record<string, string>, spec: JsonObject = {}): FluxBuild => ({ files, spec })
/** A folder with one ConfigMap, in which variables are substituted. */
export const substituted = (
  data: string,
  substitute: JsonObject,
  more: Partial<FluxBuild> = {},
): FluxBuild => ({
  files: { 'app/a.yaml': configMap('a', data) },
  spec: { postBuild: { substitute } },
  ...more,
})
/** A kustomization over a Deployment. */
export const web = (spec: JsonObject, fields = ''): FluxBuild => ({
  files: { 'app/kustomization.yaml': `resources: [web.yaml]\n${fields}`, 'app/web.yaml': deployment },
  spec,
})
