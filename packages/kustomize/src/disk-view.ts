import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { DirectoryEntry, FileView } from './file-view.ts'

/** The files of a directory on disk. Symbolic links are followed, but never out of it. */
export function diskView(root: string): FileView {
  const top = realpathSync(root)
  const inside = (path: string): string | undefined => {
    const real = orUndefined(() => realpathSync(`${top}/${path}`))
    if (real === undefined || top === sep) return real
    return real === top || real.startsWith(top + sep) ? real : undefined
  }
  return {
    read(path) {
      const real = inside(path)
      return real === undefined ? undefined : orUndefined(() => readFileSync(real))
    },
    list(path) {
      const real = inside(path)
      return real === undefined ? undefined : orUndefined(() => entriesOf(real))
    },
    resolve(path) {
      const real = inside(path)
      return real === undefined ? undefined : relative(top, real).split(sep).join('/')
    },
    onDisk: (path) => join(top, path),
  }
}

function entriesOf(directory: string): DirectoryEntry[] {
  const entries = readdirSync(directory, { withFileTypes: true }).flatMap((entry): DirectoryEntry[] => {
    const stat = entry.isSymbolicLink() ? orUndefined(() => statSync(`${directory}/${entry.name}`)) : entry
    if (stat?.isDirectory()) return [{ name: entry.name, kind: 'directory' }]
    return stat?.isFile() ? [{ name: entry.name, kind: 'file' }] : []
  })
  return entries.sort((left, right) => (left.name < right.name ? -1 : 1))
}

/** Files that are absent, unreadable or no files at all are all the same to a view: not there. */
function orUndefined<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error) return undefined
    throw error
  }
}
