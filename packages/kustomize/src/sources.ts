import type { Place } from '@pte/report'
import type { JsonObject, Location } from '@pte/resource'
import { isJsonObject } from '@pte/resource'
import { locate, parseYaml, type ParsedYaml } from '@pte/yaml'
import type { FileView } from './file-view.ts'
import { deepFreeze } from './json-object.ts'

/** The files of a build, read and parsed once however many roots use them. */
export interface Sources {
  view: FileView
  /** The text of a file; undefined when there is none. */
  text(path: string): string | undefined
  bytes(path: string): Uint8Array | undefined
  /** The documents of a file of Kubernetes objects; undefined when there is no such file. */
  manifest(path: string): ParsedYaml | undefined
  place: (location: Location) => Place
}

/** `manifests` has files that are parsed already, by path, and gets those that are parsed here. */
export function createSources(view: FileView, manifests = new Map<string, ParsedYaml>()): Sources {
  const texts = new Map<string, string | undefined>()
  const text = (path: string): string | undefined => {
    if (texts.has(path)) return texts.get(path)
    const bytes = view.read(path)
    const read = bytes && new TextDecoder().decode(bytes)
    texts.set(path, read)
    return read
  }
  return {
    view,
    text,
    bytes: (path) => view.read(path),
    manifest(path) {
      const content = text(path)
      if (content === undefined) return undefined
      const parsed = manifests.get(path) ?? parseManifest(content)
      manifests.set(path, parsed)
      return parsed
    },
    place: ({ file, document, path = [] }) => ({
      file,
      ...(locate(text(file) ?? '', document, path) ?? { line: 1 }),
    }),
  }
}

/** Parses a file of Kubernetes objects. */
export function parseManifest(text: string): ParsedYaml {
  return frozen(parseYaml(text, { manifest: true }))
}

/** Parsed documents are shared by everything that is built from them. */
export function frozen(parsed: ParsedYaml): ParsedYaml {
  for (const document of parsed.documents) if (isJsonObject(document)) deepFreeze(document)
  return parsed
}

/** The mappings among the documents, with their place in the file. */
export function mappings(parsed: ParsedYaml): { value: JsonObject; document: number }[] {
  return parsed.documents.flatMap((value, document) => (isJsonObject(value) ? [{ value, document }] : []))
}
