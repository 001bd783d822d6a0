import { spawnSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createBuilder } from '@pte/kustomize'
import { ExpectedError, type Finding } from '@pte/report'
import type { JsonObject, KubernetesObject } from '@pte/resource'
import { writeYaml } from '@pte/yaml'
import { createArtifacts } from '../../packages/flux/src/artifact.ts'
import { openCheckout } from '../../packages/flux/src/checkout.ts'
import { fluxKustomization } from '../../packages/flux/src/flux-kustomization.ts'
import { renderRoot } from '../../packages/flux/src/render-root.ts'
import { createRepository } from '../../packages/flux/src/repository.ts'
import { sourceView } from '../../packages/flux/src/source-ignore.ts'
import { gatherVariables } from '../../packages/flux/src/variables.ts'

type Texts = Readonly<Record<string, string>>

/** Files of a source, and a Flux Kustomization that applies `app` of it. */
export interface FluxBuild {
  files: Readonly<Record<string, string>>
  links?: Readonly<Record<string, string>>
  /** Of the Flux Kustomization; `path` is ./app unless it is given. */
  spec?: JsonObject
  /** spec.ignore of the source. */
  ignore?: string
  configMaps?: Readonly<Record<string, Texts>>
  secrets?: Readonly<Record<string, Texts>>
  /** Variables without a value fail; so it is by default. */
  strict?: boolean
}

/** The YAML of all objects, or why there are none. */
export interface Answer {
  text: string
  error: string
}

export function writeFiles(folder: string, { files, links = {} }: FluxBuild): void {
  mkdirSync(folder, { recursive: true })
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    if (!path.endsWith('/')) writeFileSync(join(folder, path), content)
  }
  for (const [path, target] of Object.entries(links)) symlinkSync(target, join(folder, path))
}

function kustomizationOf({ spec }: FluxBuild): KubernetesObject {
  return {
    apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
    kind: 'Kustomization',
    metadata: { name: 'app', namespace: 'flux-system' },
    spec: { path: './app', ...spec },
  }
}

function encoded(texts: Texts): JsonObject {
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [key, Buffer.from(text).toString('base64')]),
  )
}

/** Asks the Go program beside this file, which is compiled here: the library of kustomize-controller. */
export function buildByFlux(builds: readonly { build: FluxBuild; folder: string }[]): Answer[] {
  const questions = builds.map(({ build, folder }) => {
    const { ignore = '', strict = true, configMaps = {}, secrets = {} } = build
    const objects = (
      from: Readonly<Record<string, Texts>>,
      read: (data: Texts) => JsonObject,
    ): Record<string, { data: JsonObject }> =>
      Object.fromEntries(Object.entries(from).map(([name, data]) => [name, { data: read(data) }]))
    return {
      folder,
      kustomization: kustomizationOf(build),
      ignore,
      strict,
      configMaps: objects(configMaps, (data) => data),
      secrets: objects(secrets, encoded),
    }
  })
  const run = spawnSync('go', ['run', '.'], {
    cwd: join(import.meta.dirname, 'flux-build'),
    input: JSON.stringify(questions),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (run.status !== 0) throw new Error(`go run failed: ${run.error?.message ?? run.stderr}`)
  return JSON.parse(run.stdout) as Answer[]
}

/** Our build of the same folder. */
export function buildByUs(build: FluxBuild, folder: string): Answer {
  const { configMaps = {}, secrets = {}, strict = true } = build
  const objects = [
    ...Object.entries(configMaps).map(([name, data]) => settings('ConfigMap', name, data)),
    ...Object.entries(secrets).map(([name, data]) => settings('Secret', name, encoded(data))),
  ]
  const checkout = openCheckout(folder)
  const artifacts = createArtifacts(sourceView(checkout, build.ignore), checkout)
  const repository = createRepository(artifacts.view, artifacts.origin)
  const kustomization = fluxKustomization(kustomizationOf(build), 'flux-system', (path) => ({
    file: 'app.yaml',
    document: 0,
    path,
  }))
  try {
    const { resources, findings } = renderRoot(kustomization, '', gatherVariables(kustomization, objects), {
      repository,
      builder: createBuilder(artifacts.view),
      artifacts,
      remoteBases: 'leave-out',
      used: new Set(),
    })
    const errors = findings.filter((finding) => stopsFlux(finding, strict))
    if (errors.length > 0) return { text: '', error: errors.map(({ message }) => message).join('; ') }
    return { text: resources.map(({ object }) => writeYaml(object)).join('---\n'), error: '' }
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error
    return { text: '', error: error.finding.message }
  }
}

function settings(kind: string, name: string, data: JsonObject): KubernetesObject {
  return { apiVersion: 'v1', kind, metadata: { name, namespace: 'flux-system' }, data }
}

/** Equal keys are an error for whoever checks a repository, though Flux takes the last of them. */
function stopsFlux({ severity, rule }: Finding, strict: boolean): boolean {
  return severity === 'error' && rule !== 'yaml-duplicate-key' && (strict || rule !== 'variable-not-found')
}
