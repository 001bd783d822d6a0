import type { FileView } from '@pte/kustomize'
import type { Place } from '@pte/report'
import type { Location } from '@pte/resource'
import { locate, parseYaml } from '@pte/yaml'

/** A repository as Flux sees it, with what is known about its files. */
export interface Repository {
  files: FileView
  /** The text of a file; undefined when Flux has no such file. */
  text(file: string): string | undefined
  /** The values of the documents of a YAML file; none when it cannot be read. */
  documents(file: string): readonly unknown[]
  /** Line and column of a location: slow, only for what is reported. */
  place(location: Location): Place
}

/** `origin` tells the file of the checkout that a path in the view stands for. */
export function createRepository(
  files: FileView,
  origin: (path: string) => string = (path) => path,
): Repository {
  const parsed = new Map<string, readonly unknown[]>()
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
      const known = parsed.get(file) ?? parseYaml(text(file) ?? '').documents
      parsed.set(file, known)
      return known
    },
    place({ file, document, path = [] }) {
      return { file: origin(file), ...(locate(text(file) ?? '', document, path) ?? { line: 1 }) }
    },
  }
}
