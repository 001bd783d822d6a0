/** Where an object or a change comes from, as kustomize writes it into annotations (`buildMetadata`). */
export interface OriginRecord {
  path?: string
  /** The repository, and the ref in it, when it is one from the network. */
  repo?: string
  ref?: string
  configuredIn?: string
  configuredBy?: { apiVersion: string; kind: string; name?: string; namespace?: string }
}

/** What is known of an object when origins are traced. */
export interface Traced {
  origin: OriginRecord | undefined
  changes: readonly OriginRecord[]
}

/** The origin of what a field of a kustomization file does. */
export function originOfPlugin({ path = '', ...remote }: OriginRecord, kind: string): OriginRecord {
  return { ...remote, configuredIn: path, configuredBy: { apiVersion: 'builtin', kind } }
}

/** The origin of what stands in a file. */
export function originOf({
  path,
  remote,
}: {
  path: string
  remote?: { repo: string; ref: string }
}): OriginRecord {
  return { path, ...remote }
}

/** The annotations that tell origin and transformations, as far as `buildMetadata` asks for them. */
export function originAnnotations(
  traced: Traced | undefined,
  wanted: readonly string[],
): Record<string, string> {
  const annotations: Record<string, string> = {}
  if (wanted.includes('originAnnotations') && traced?.origin)
    annotations['config.kubernetes.io/origin'] = linesOf(traced.origin).join('')
  if (wanted.includes('transformerAnnotations') && traced && traced.changes.length > 0) {
    const items = traced.changes.map((change) =>
      linesOf(change).map((line, index) => (index === 0 ? '- ' : '  ') + line),
    )
    annotations['alpha.config.kubernetes.io/transformations'] = items.flat().join('')
  }
  return annotations
}

function linesOf({ path, repo, ref, configuredIn, configuredBy }: OriginRecord): string[] {
  return [
    ...(path === undefined ? [] : [`path: ${path}\n`]),
    ...(repo ? [`repo: ${repo}\n`] : []),
    ...(ref ? [`ref: ${ref}\n`] : []),
    ...(configuredIn === undefined ? [] : [`configuredIn: ${configuredIn}\n`]),
    ...(configuredBy === undefined
      ? []
      : [
          'configuredBy:\n',
          ...Object.entries(configuredBy).map(([field, value]) => `  ${field}: ${value}\n`),
        ]),
  ]
}
