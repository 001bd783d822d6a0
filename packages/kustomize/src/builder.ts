import { ExpectedError, type Finding } from '@pte/report'
import type { Resource } from '@pte/resource'
import { accumulate, accumulateSource, type Accumulation, type Build } from './accumulate.ts'
import type { BuildOptions } from './build-options.ts'
import { failure } from './failure.ts'
import type { FileView } from './file-view.ts'
import { finish, resourceOf } from './finish.ts'
import { readKustomization, type KustomizationSource } from './read-kustomization.ts'
import { sortByKind } from './sort.ts'
import { createSources, type Sources } from './sources.ts'

/** What a build gives; with an error among the findings there are no resources. */
export interface BuildResult {
  resources: Resource[]
  findings: Finding[]
}

export interface Builder {
  /** Builds the kustomization of a directory of the view, as `kustomize build` does. */
  build(directory: string, options?: BuildOptions): BuildResult
}

/** Builds kustomizations of one view: each file is read and parsed once, each shared base accumulated once. */
export function createBuilder(view: FileView): Builder {
  const sources = createSources(view)
  const accumulations = new Map<string, Build['known']>()
  return {
    build(directory, options = {}) {
      const key = JSON.stringify([options.loadRestrictor, options.remoteBases])
      const known = accumulations.get(key) ?? new Map<string, Accumulation | ExpectedError>()
      accumulations.set(key, known)
      try {
        return buildRoot({ sources, options, known }, directory)
      } catch (error) {
        if (!(error instanceof ExpectedError)) throw error
        return { resources: [], findings: [error.finding] }
      }
    },
  }
}

function buildRoot(build: Build, directory: string): BuildResult {
  const { sources, options } = build
  const source = rootOf(sources, directory, options)
  const accumulation = options.root
    ? accumulateSource(build, source, directory, [])
    : accumulate(build, directory, [])
  const findings = [...accumulation.findings]
  if (findings.some(({ severity }) => severity === 'error')) return { resources: [], findings }
  const finished = finish(accumulation, source.at([]))
  const ordered = options.reorder === 'none' ? finished : sortByKind(finished)
  const resources = ordered.map(resourceOf).filter((resource) => resource !== undefined)
  return { resources, findings }
}

function rootOf(sources: Sources, directory: string, { root }: BuildOptions): KustomizationSource {
  const source = readKustomization(sources, directory, root)
  if (source) return source
  const at = { file: directory || '.', document: 0 }
  const message = `${directory || 'The directory'} has no kustomization.yaml`
  throw failure({ rule: 'resource-not-found', message, at }, sources.place)
}
