import { joinPath } from '@pte/kustomize'
import type { JsonObject, KubernetesObject } from '@pte/resource'
import type { Copy } from './artifact.ts'
import { jsonObject, list, text } from './field.ts'
import type { ObjectReference } from './flux-kustomization.ts'
import { resolvePath } from './repository-path.ts'

/** How an ArtifactGenerator makes an artifact: from what, or that this is not supported. */
export type ArtifactPlan = { copies: { source: ObjectReference; copy: Copy }[] } | { unsupported: string }

/** The plan for the ExternalArtifact `name`; undefined when this generator does not make it. */
export function artifactPlan(generator: KubernetesObject, name: string): ArtifactPlan | undefined {
  const spec = jsonObject(generator['spec'])
  const artifact = list(spec['artifacts'])
    .map(jsonObject)
    .find((one) => one['name'] === name)
  if (!artifact) return mayMake(spec, name) ? { unsupported: 'pathPattern' } : undefined
  const sources = sourcesByAlias(generator)
  const copies: { source: ObjectReference; copy: Copy }[] = []
  for (const rule of list(artifact['copy']).map(jsonObject)) {
    const plan = copyPlan(text(rule['from']) ?? '', text(rule['to']) ?? '', sources)
    if (!plan || rule['exclude'] !== undefined || (text(rule['strategy']) ?? 'Overwrite') !== 'Overwrite')
      return { unsupported: `copy rule ${JSON.stringify(rule)}` }
    copies.push(plan)
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

/** `@alias/folder/**` copies what is in the folder; a target that ends in a slash is a folder to copy into. */
function copyPlan(
  from: string,
  to: string,
  sources: ReadonlyMap<string, ObjectReference>,
): { source: ObjectReference; copy: Copy } | undefined {
  const [, alias = '', written = ''] = /^@([^/]+)\/(.*)$/.exec(from) ?? []
  const [, target] = /^@artifact\/(.*)$/.exec(to) ?? []
  const source = sources.get(alias)
  const contents = written.replace(/(?:^|\/)\*\*$/, '')
  const path = resolvePath('', contents)
  const folder = target === undefined ? undefined : resolvePath('', target)
  if (!source || path === undefined || folder === undefined || /[*?[{]/.test(path)) return undefined
  const into =
    contents === written && to.endsWith('/') ? joinPath(folder, path.split('/').at(-1) ?? '') : folder
  return { source, copy: { from: path, to: into } }
}
