import type { DirectoryEntry, FileView } from '@pte/kustomize'

/** A view of files given as text, by path. Counts how often each is read. */
export function memoryView(
  files: Readonly<Record<string, string>>,
): FileView & { reads: Map<string, number> } {
  const reads = new Map<string, number>()
  return {
    reads,
    read(path) {
      const text = Object.hasOwn(files, path) ? files[path] : undefined
      if (text !== undefined) reads.set(path, (reads.get(path) ?? 0) + 1)
      return text === undefined ? undefined : Buffer.from(text)
    },
    list(path) {
      const prefix = path === '' ? '' : `${path}/`
      const entries = new Map<string, DirectoryEntry>()
      for (const file of Object.keys(files).filter((file) => file.startsWith(prefix))) {
        const [name = '', ...rest] = file.slice(prefix.length).split('/')
        entries.set(name, { name, kind: rest.length > 0 ? 'directory' : 'file' })
      }
      return entries.size === 0 ? undefined : [...entries.values()]
    },
  }
}
