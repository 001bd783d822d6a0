import { joinPath, kustomizationFile, type Builder } from '@pte/kustomize'
import { ExpectedError, type Finding } from '@pte/report'
import type { Resource } from '@pte/resource'
import type { Artifacts } from './artifact.ts'
import { blame } from './blame.ts'
import { withCommonMetadata } from './common-metadata.ts'
import { text } from './field.ts'
import type { FluxKustomization } from './flux-kustomization.ts'
import type { Repository } from './repository.ts'
import { resolvePath } from './repository-path.ts'
import { rootKustomization } from './root-kustomization.ts'
import { pathNotFound, pathOutside } from './root-problem.ts'
import { substituteAll } from './substitute-all.ts'
import type { Variables } from './variables.ts'

/** What one Flux Kustomization applies. */
export interface RenderedRoot {
  kustomization: FluxKustomization
  /** `elsewhere`: its files are not in this repository. */
  state: 'built' | 'failed' | 'elsewhere'
  /** In build order. */
  resources: readonly Resource[]
  findings: readonly Finding[]
}

export interface RootContext {
  repository: Repository
  builder: Builder
  artifacts: Artifacts
  /** Is told of each file that Flux reads. */
  used: Set<string>
  /** Whether bases on the network are fetched, or left out with a notice. */
  remoteBases: 'leave-out' | 'fetch'
}

/** Builds a root from the files of its source, which start at `sourceRoot`. */
export function renderRoot(
  kustomization: FluxKustomization,
  sourceRoot: string,
  variables: Variables,
  context: RootContext,
): RenderedRoot {
  const { repository, artifacts } = context
  const built = build(kustomization, sourceRoot, context)
  const failed = built.resources.length === 0 && built.findings.some(({ severity }) => severity === 'error')
  const { resources, findings: substitution } = substituteAll(
    built.resources,
    kustomization,
    variables,
    repository,
  )
  const incomplete = built.resources.flatMap((resource) => withoutApiVersion(resource, repository))
  const findings = [...built.findings, ...incomplete, ...substitution]
  return {
    kustomization,
    state: failed ? 'failed' : 'built',
    resources: resources.map((resource) =>
      madeInRepository(withCommonMetadata(resource, kustomization.spec), artifacts),
    ),
    findings: findings.map((finding) => ofRoot(finding, kustomization, artifacts)),
  }
}

interface Built {
  resources: readonly Resource[]
  findings: readonly Finding[]
}

function build(kustomization: FluxKustomization, sourceRoot: string, context: RootContext): Built {
  const { repository, builder, used, artifacts, remoteBases } = context
  const path = resolvePath('', text(kustomization.spec['path']) ?? '')
  if (path === undefined) return { resources: [], findings: [pathOutside(kustomization, repository)] }
  const directory = path === '' ? sourceRoot : joinPath(sourceRoot, path)
  if (!repository.files.list(directory))
    return { resources: [], findings: [pathNotFound(kustomization, directory, repository)] }
  const file = kustomizationFile(repository.files, directory)?.path
  if (file !== undefined) used.add(artifacts.origin(file))
  try {
    const root = rootKustomization(repository, directory, kustomization)
    const built = builder.build(directory, {
      loadRestrictor: 'none',
      reorder: 'none',
      remoteBases,
      ...(root ? { root } : {}),
    })
    const duplicate = root && file !== undefined ? duplicateKey(file, repository) : []
    return { resources: built.resources, findings: [...duplicate, ...built.findings] }
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error
    return { resources: [], findings: [error.finding] }
  }
}

/** Of the kustomization that Flux rewrites: the build is given its value, and does not read the file. */
function duplicateKey(file: string, repository: Repository): Finding[] {
  const { problem } = repository.kustomization(file)
  if (problem?.kind !== 'duplicate-key') return []
  return [
    {
      rule: 'yaml-duplicate-key',
      severity: 'error',
      message: `a key stands twice in ${file}: Flux takes the last one and drops the other`,
      help: 'Merge the two, or delete one of them.',
      at: { file, line: problem.line, column: problem.column },
    },
  ]
}

/** Names the file of the repository, where it was built from a copy. */
function madeInRepository(resource: Resource, { origin }: Artifacts): Resource {
  const { made, edits } = resource.origin
  const file = origin(made.file)
  return file === made.file ? resource : { ...resource, origin: { made: { ...made, file }, edits } }
}

/** kustomize does not mind, but kustomize-controller does. */
function withoutApiVersion(resource: Resource, repository: Repository): Finding[] {
  const { apiVersion, kind, metadata } = resource.object
  if (apiVersion) return []
  return [
    {
      rule: 'resource-invalid',
      severity: 'error',
      message: `${kind} ${metadata.name} has no apiVersion`,
      help: 'Every object needs apiVersion, kind and metadata.name.',
      at: repository.place(blame(resource, ['kind'])),
    },
  ]
}

/** spec.commonMetadata is put on when the objects are applied: after patches and substitution. */
function ofRoot(finding: Finding, { id }: FluxKustomization, artifacts: Artifacts): Finding {
  const at = finding.at && { ...finding.at, file: artifacts.origin(finding.at.file) }
  return { ...finding, roots: [id], ...(at ? { at } : {}) }
}
