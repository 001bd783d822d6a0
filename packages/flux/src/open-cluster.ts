import type { Finding } from '@pte/report'
import { blame } from './blame.ts'
import { closest } from './did-you-mean.ts'
import { text } from './field.ts'
import { sourceOf } from './flux-kustomization.ts'
import type { RenderedRoot } from './render-root.ts'
import type { Repository } from './repository.ts'

const operator = 'fluxcd.controlplane.io/'

/**
 * True when objects may be on the cluster that nobody can know here: from another repository, or made by a
 * ResourceSet of the Flux operator.
 */
export function isOpen({ roots }: { roots: readonly RenderedRoot[] }): boolean {
  return roots.some(
    ({ state, resources }) =>
      state === 'elsewhere' || resources.some(({ object }) => object.kind === 'ResourceSet'),
  )
}

/**
 * What is said of the roots of such a cluster: a source that is missed here may be there, unless it has a name that is
 * nearly that of another one.
 */
export function onOpenCluster(roots: readonly RenderedRoot[]): RenderedRoot[] {
  const objects = roots.flatMap(({ resources }) => resources.map(({ object }) => object))
  return roots.map((root) => {
    const { kind, name } = sourceOf(root.kustomization)
    const names = objects.filter((object) => object.kind === kind).map(({ metadata }) => metadata.name)
    const missed = root.findings.some(({ rule }) => rule === 'source-not-found')
    if (!missed || closest(name, names) !== undefined) return root
    return { ...root, state: 'elsewhere', findings: root.findings.map(asForeign) }
  })
}

function asForeign(finding: Finding): Finding {
  if (finding.rule !== 'source-not-found') return finding
  const help =
    'Something else may bring it to the cluster. If it is published from a folder of this repository, name that (input sources, or --source); else correct spec.sourceRef.'
  return { ...finding, rule: 'foreign-source', severity: 'notice', help }
}

/** Tells of what the Flux operator would make of templates, which is not checked. */
export function withResourceSets(root: RenderedRoot, repository: Repository): RenderedRoot {
  const sets = root.resources.filter(
    ({ object }) => object.kind === 'ResourceSet' && object.apiVersion.startsWith(operator),
  )
  if (sets.length === 0) return root
  const findings = sets.map((set): Finding => {
    const { metadata } = set.object
    const id = [text(metadata['namespace']) ?? root.kustomization.namespace, metadata.name].join('/')
    return {
      rule: 'unsupported',
      severity: 'notice',
      message: `what ResourceSet ${id} makes is not checked: its templates are filled in on the cluster`,
      help: 'Kustomizations and HelmReleases outside of it are checked as usual.',
      at: repository.place(blame(set, ['spec'])),
      roots: [root.kustomization.id],
    }
  })
  return { ...root, findings: [...root.findings, ...findings] }
}
