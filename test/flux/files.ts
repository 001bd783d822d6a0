import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { FileView } from '@pte/kustomize'
import { temporaryFolder } from '../temporary-folder.ts'

/** Writes files into a new folder, and gives its path. */
export function folderOf(files: Readonly<Record<string, string>>): string {
  const root = temporaryFolder()
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  return root
}

/** A view of files in memory. */
export function viewOf(files: Readonly<Record<string, string>>): FileView {
  const paths = Object.keys(files)
  return {
    read: (path) => (files[path] === undefined ? undefined : Buffer.from(files[path])),
    list(path) {
      const prefix = path === '' ? '' : `${path}/`
      const below = paths.filter((file) => file.startsWith(prefix)).map((file) => file.slice(prefix.length))
      if (below.length === 0) return undefined
      const names = [...new Set(below.map((rest) => rest.split('/')[0] ?? ''))].sort()
      return names.map((name) => ({ name, kind: below.includes(name) ? 'file' : 'directory' }))
    },
  }
}
