import type { JsonObject, KubernetesObject } from '@pte/resource'
import type { CopyRule } from './artifact-copy.ts'
import { jsonObject, list, text } from './field.ts'
import type { ObjectReference } from './flux-kustomization.ts'
import { resolvePath } from './repository-path.ts'

/** How an ArtifactGenerator makes an artifact: from what, or that this is not supported. */
export type ArtifactPlan = { copies: PlannedCopy[] } | { unsupported: string }

/** A copy rule whose source is known, but not where that starts. */
export interface PlannedCopy extends Omit<CopyRule, 'root'> {
  source: ObjectReference
}

/** The plan for the ExternalArtifact `name`; undefined when this generator does not make it. */
export function artifactPlan(generator: KubernetesObject, name: string): ArtifactPlan | undefined {
  const spec = jsonObject(generator['spec'])
  const artifact = list(spec['artifacts'])
    .map(jsonObject)
    .find((one) => one['name'] === name)
  if (!artifact) return mayMake(spec, name) ? { unsupported: 'pathPattern' } : undefined
  const sources = sourcesByAlias(generator)
  const copies: PlannedCopy[] = []
  for (const rule of list(artifact['copy']).map(jsonObject)) {
    const copy = plannedCopy(rule, sources)
    if (!copy) return { unsupported: `copy rule ${JSON.stringify(rule)}` }
    copies.push(copy)
  }
  return { copies }
}

/** With spec.pathPattern names of artifacts have parts in braces, for parts of the paths that are found. */
function mayMake(spec: JsonObject, name: string): boolean {
  if (text(spec['pathPattern']) === undefined) return false
  return list(spec['artifacts'])
    .map((artifact) => text(jsonObject(artifact)['name']) ?? '')
    .some((pattern) => {
      const parts = pattern.split(/\{[^}]*\}/)
      return parts.length > 1 && name.startsWith(parts[0] ?? '') && name.endsWith(parts.at(-1) ?? '')
    })
}

function sourcesByAlias({ spec, metadata }: KubernetesObject): Map<string, ObjectReference> {
  const namespace = text(metadata['namespace']) ?? ''
  return new Map(
    list(jsonObject(spec)['sources']).map((item) => {
      const source = jsonObject(item)
      const name = text(source['name']) ?? ''
      const reference = {
        kind: text(source['kind']) ?? 'GitRepository',
        namespace: text(source['namespace']) ?? namespace,
        name,
      }
      return [text(source['alias']) ?? name, reference]
    }),
  )
}

/** Undefined for a rule that Flux refuses, and for archives that are to be unpacked. */
function plannedCopy(
  rule: JsonObject,
  sources: ReadonlyMap<string, ObjectReference>,
): PlannedCopy | undefined {
  const [, alias = '', from = ''] = /^@([^/]+)\/(.*)$/.exec(text(rule['from']) ?? '') ?? []
  const [, to] = /^@artifact\/(.*)$/.exec(text(rule['to']) ?? '') ?? []
  const source = sources.get(alias)
  const strategy = text(rule['strategy']) ?? 'Overwrite'
  if (!source || to === undefined || resolvePath('', to) === undefined) return undefined
  if (strategy !== 'Overwrite' && strategy !== 'Merge') return undefined
  return {
    source,
    from,
    to,
    exclude: list(rule['exclude']).flatMap((pattern) => text(pattern) ?? []),
    optional: rule['optional'] === true,
    merge: strategy === 'Merge',
  }
}
