import { ExpectedError, type Finding } from '@pte/report'
import type { Resource } from '@pte/resource'
import { accumulate, accumulateSource, runKustomization } from './accumulate.ts'
import type { Accumulation, Build } from './build.ts'
import type { BuildOptions } from './build-options.ts'
import { failure } from './failure.ts'
import { createExternals, type Externals } from './external.ts'
import type { FileView } from './file-view.ts'
import { finish, resourceOf } from './finish.ts'
import { readKustomization, type KustomizationSource } from './read-kustomization.ts'
import type { ParsedYaml } from '@pte/yaml'
import { sortAsAsked } from './sort.ts'
import { createSources, type Sources } from './sources.ts'
import { addPairs } from './transform/labels.ts'

/** What a build gives; with an error among the findings there are no resources. */
export interface BuildResult {
  resources: Resource[]
  findings: Finding[]
}

export interface Builder {
  /** Builds the kustomization of a directory of the view, as `kustomize build` does. */
  build(directory: string, options?: BuildOptions): BuildResult
}

/**
 * Builds kustomizations of one view: each file is read and parsed once, each shared base accumulated once. What a build
 * needs from outside it asks of `externals`; it is complete when `settle` says so. `manifests` has files that are
 * parsed already.
 */
export function createBuilder(
  view: FileView,
  externals: Externals = createExternals(),
  manifests = new Map<string, ParsedYaml>(),
): Builder {
  const sources = createSources(externals.over(view), manifests)
  const accumulations = new Map<string, Build['known']>()
  return {
    build(directory, options = {}) {
      const key = JSON.stringify([options.loadRestrictor, options.remoteBases, options.helm])
      const known = accumulations.get(key) ?? new Map<string, Accumulation | ExpectedError>()
      accumulations.set(key, known)
      try {
        return buildRoot({ sources, options, known, externals }, directory)
      } catch (error) {
        if (!(error instanceof ExpectedError)) throw error
        return { resources: [], findings: [error.finding] }
      }
    },
  }
}

type Shared = Pick<Build, 'sources' | 'options' | 'known' | 'externals'>

function buildRoot(shared: Shared, directory: string): BuildResult {
  const { sources, options } = shared
  const source = rootOf(sources, directory, options)
  const metadata = source.value.buildMetadata
  const build: Build = {
    ...shared,
    particulars: 0,
    schema: undefined,
    tracing: metadata.length > 0,
    accumulate: (directory, route) => accumulate(build, directory, route),
    run: (work, source, route) => {
      runKustomization(build, work, source, route)
    },
  }
  const route = { chain: [directory], path: '', namespace: '' }
  const accumulation = options.root
    ? accumulateSource(build, source, route)
    : accumulate(build, directory, route)
  const findings = [...accumulation.findings]
  if (findings.some(({ severity }) => severity === 'error')) return { resources: [], findings }
  const finished = finish(accumulation, { place: source.at([]), placer: sources.place, metadata })
  const ordered = sortAsAsked(finished, source, options, (problem) => {
    throw failure({ ...problem, at: source.at(['sortOptions']).at }, sources.place)
  })
  const managed = options.managedByLabel === true || metadata.includes('managedByLabel')
  const labelled = managed ? addPairs('labels', managedBy, [labelField], source.at([]))(ordered) : ordered
  return { resources: labelled.map(resourceOf), findings }
}

const labelField = { path: 'metadata/labels', create: true }
/** The version whose output is reproduced. */
const managedBy = { 'app.kubernetes.io/managed-by': 'kustomize-v5.8.1' }

function rootOf(sources: Sources, directory: string, { root }: BuildOptions): KustomizationSource {
  const source = readKustomization(sources, directory, root)
  if (source) return source
  const at = { file: directory || '.', document: 0 }
  const message = `${directory || 'The directory'} has no kustomization.yaml`
  throw failure({ rule: 'resource-not-found', message, at }, sources.place)
}
