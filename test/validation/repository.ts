import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { validate, type ValidateOptions } from '@pte/validation'
import { temporaryFolder } from '../temporary-folder.ts'

/** Files of a repository by path; undefined leaves one out. */
export type Files = Readonly<Record<string, string | undefined>>

export const fluxKustomization = (name: string, path: string, more = ''): string =>
  `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata:
  name: ${name}
  namespace: flux-system
spec:
  interval: 1m
  path: ${path}
  prune: true
  sourceRef:
    kind: GitRepository
    name: flux-system
${more}`

export const configMap = (name: string, data = ''): string =>
  `apiVersion: v1
kind: ConfigMap
metadata:
  name: ${name}
  namespace: apps
data:
  key: value
${data}`

export const kustomization = (...resources: readonly string[]): string =>
  `resources:\n${resources.map((resource) => `  - ${resource}\n`).join('')}`

/** A good repository: a cluster, and an app on it. */
export const good: Files = {
  'clusters/tilia/flux-system/gotk-sync.yaml': `apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata:
  name: flux-system
  namespace: flux-system
spec:
  url: ssh://git@github.com/octo/infrastructure.git
---
${fluxKustomization('flux-system', './clusters/tilia')}`,
  'clusters/tilia/apps.yaml': fluxKustomization('apps', './apps'),
  'apps/kustomization.yaml': kustomization('site'),
  'apps/site/kustomization.yaml': kustomization('settings.yaml'),
  'apps/site/settings.yaml': configMap('site'),
}

/** Writes the good repository with changes, and gives its folder. */
export function repositoryWith(changes: Files): string {
  const root = temporaryFolder()
  for (const [path, content] of Object.entries({ ...good, ...changes })) {
    if (content === undefined) continue
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  return root
}

/** `severity rule file:line` of each finding. */
export async function findingsWith(
  changes: Files,
  options: Omit<ValidateOptions, 'path'> = {},
): Promise<string[]> {
  const { report } = await validate({ path: repositoryWith(changes), ...options })
  return report.findings.map(
    ({ severity, rule, at }) => `${severity} ${rule}${at ? ` ${at.file}:${at.line}` : ''}`,
  )
}
