import { parseManifest, type FileView } from '@pte/kustomize'
import type { Place } from '@pte/report'
import type { Location } from '@pte/resource'
import { locate, parseYaml, type ParsedYaml } from '@pte/yaml'

/** A repository as Flux sees it, with what is known about its files. */
export interface Repository {
  files: FileView
  /** The text of a file; undefined when Flux has no such file. */
  text(file: string): string | undefined
  /** The values of the documents of a YAML file; none when it cannot be read. */
  documents(file: string): readonly unknown[]
  /** The Kubernetes objects of a file; each is parsed once, also for the builder. */
  manifest(file: string): readonly unknown[]
  /** A kustomization as Flux reads it at spec.path. Of equal keys the last counts; `problem` tells of them. */
  kustomization(file: string): ParsedYaml
  /** Line and column of a location: slow, only for what is reported. */
  place(location: Location): Place
}

/**
 * `origin` tells the file of the checkout that a path in the view stands for; `manifests` are shared with the builder.
 */
export function createRepository(
  files: FileView,
  origin: (path: string) => string = (path) => path,
  manifests = new Map<string, ParsedYaml>(),
): Repository {
  const parsed = new Map<string, readonly unknown[]>()
  const kustomizations = new Map<string, ParsedYaml>()
  const texts = new Map<string, string | undefined>()
  const text = (file: string): string | undefined => {
    if (texts.has(file)) return texts.get(file)
    const bytes = files.read(file)
    const decoded = bytes && new TextDecoder().decode(bytes)
    texts.set(file, decoded)
    return decoded
  }
  return {
    files,
    text,
    documents(file) {
      const manifest = manifests.get(file)
      // A manifest is read more strictly than other files.
      if (manifest && !manifest.problem) return manifest.documents
      const known = parsed.get(file) ?? parseYaml(text(file) ?? '').documents
      parsed.set(file, known)
      return known
    },
    manifest(file) {
      const known = manifests.get(file) ?? parseManifest(text(file) ?? '')
      manifests.set(file, known)
      return known.documents
    },
    kustomization(file) {
      const known = kustomizations.get(file) ?? parseKustomization(text(file) ?? '')
      kustomizations.set(file, known)
      return known
    },
    place({ file, document, path = [] }) {
      return { file: origin(file), ...(locate(text(file) ?? '', document, path) ?? { line: 1 }) }
    },
  }
}

function parseKustomization(text: string): ParsedYaml {
  const parsed = parseYaml(text, { yaml11: true })
  if (parsed.problem?.kind !== 'duplicate-key') return parsed
  return { problem: parsed.problem, ...parseYaml(text, { yaml11: true, duplicateKeys: 'last' }) }
}
