import { renderRepository, findingsOf, type RenderedRepository, type RenderOptions } from '@pte/flux'
import type { KubernetesObject } from '@pte/resource'
import { folderOf } from './files.ts'

const source = `apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata:
  name: flux-system
  namespace: flux-system
spec:
  url: https://github.com/octo/infrastructure
---
`

/** A Flux Kustomization; `spec` is YAML, indented by two. */
export const flux = (name: string, path: string, spec = ''): string =>
  `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata:
  name: ${name}
  namespace: flux-system
spec:
  path: ${path}
  sourceRef:
    kind: GitRepository
    name: flux-system
${spec}`

/** The entry of a cluster, with children whose files stand beside it. */
export const cluster = (
  children: Readonly<Record<string, string>>,
  folder = 'clusters/tilia',
): Record<string, string> => ({
  [`${folder}/gotk-sync.yaml`]: source + flux('flux-system', `./${folder}`),
  ...Object.fromEntries(Object.entries(children).map(([name, text]) => [`${folder}/${name}.yaml`, text])),
})

export const configMap = (name: string, data = 'key: value', metadata = ''): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${name}\n${metadata}data:\n  ${data}\n`

export function render(
  files: Readonly<Record<string, string>>,
  options: Omit<RenderOptions, 'path'> = {},
): RenderedRepository {
  return renderRepository({ path: folderOf(files), ...options })
}

/** The objects of a root of the only cluster. */
export function objectsOf(rendered: RenderedRepository, name: string): KubernetesObject[] {
  const root = rendered.clusters[0]?.roots.find(({ kustomization }) => kustomization.name === name)
  return root?.resources.map(({ object }) => object) ?? []
}

/** `rule file:line` of each finding. */
export function problemsOf(rendered: RenderedRepository): string[] {
  return findingsOf(rendered).map(({ rule, at }) => `${rule} ${at?.file ?? ''}:${at?.line ?? ''}`)
}
