import { lstatSync, readdirSync, readlinkSync, type Dirent } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ExpectedError } from '@pte/report'
import { isMissing } from './missing-file.ts'

/** A file, folder or symbolic link below a folder. */
export interface TreeEntry {
  /** Relative to the folder, with `/`. */
  path: string
  type: 'file' | 'directory' | 'symlink'
  /** In bytes; 0 but for files. */
  size: number
  executable: boolean
  /** What a symbolic link points to, as it is written. */
  target?: string
}

/** The repository itself never belongs in an image: actions/checkout leaves a token in .git/config. */
const alwaysIgnored = '**/.git'

/**
 * Everything below a folder but what its .dockerignore leaves out, in an order that does not depend on the file
 * system. Links are listed and never followed, so that nothing outside of the folder is read. Synchronous in its
 * parts: of thousands of small questions to the file system each would cost more to hand over than to answer.
 */
export async function listTree(folder: string): Promise<TreeEntry[]> {
  const rules = await ignoreRules(folder)
  const entries: TreeEntry[] = []
  const visit = (directory: string): void => {
    for (const found of readdirSync(join(folder, directory), { withFileTypes: true })) {
      const path = directory === '' ? found.name : `${directory}/${found.name}`
      const ignored = rules.ignores(path)
      if (!ignored) entries.push(readEntry(folder, path, found))
      // A folder that is left out may hold something that a rule with ! takes in again.
      if (found.isDirectory() && (!ignored || rules.hasExceptions)) visit(path)
    }
  }
  visit('')
  return withFolders(entries)
}

interface IgnoreRules {
  ignores(path: string): boolean
  hasExceptions: boolean
}

async function ignoreRules(folder: string): Promise<IgnoreRules> {
  const { default: dockerignore } = await import('@balena/dockerignore')
  const lines = (await readOptional(join(folder, '.dockerignore'))).split(/\r?\n/)
  const rules = dockerignore().add([alwaysIgnored, ...lines])
  return {
    ignores: (path) => rules.ignores(path),
    hasExceptions: lines.some((line) => line.trimStart().startsWith('!')),
  }
}

function readEntry(folder: string, path: string, found: Dirent): TreeEntry {
  const entry = { path, size: 0, executable: false }
  if (found.isDirectory()) return { ...entry, type: 'directory' }
  if (found.isSymbolicLink()) {
    const target = readlinkSync(join(folder, path)).replaceAll('\\', '/')
    return { ...entry, type: 'symlink', target }
  }
  if (found.isFile()) {
    const { size, mode } = lstatSync(join(folder, path))
    return { path, type: 'file', size, executable: (mode & 0o100) !== 0 }
  }
  throw new ExpectedError({
    rule: 'directory-entry',
    message: `${join(folder, path)} is neither a file, a folder nor a link, and cannot be put into an image.`,
    help: 'Remove it, or name it in .dockerignore.',
  })
}

/** Adds the folders of entries that were taken in again from a folder which is left out. */
function withFolders(entries: readonly TreeEntry[]): TreeEntry[] {
  const byPath = new Map(entries.map((entry) => [entry.path, entry]))
  for (const { path } of entries) {
    for (let slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
      const parent = path.slice(0, slash)
      if (!byPath.has(parent))
        byPath.set(parent, { path: parent, type: 'directory', size: 0, executable: false })
    }
  }
  return [...byPath.values()].sort((a, b) => byCodePoints(a.path, b.path))
}

/** Not localeCompare, which differs between machines. */
function byCodePoints(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

async function readOptional(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (isMissing(error)) return ''
    throw new ExpectedError({ rule: 'directory-entry', message: `${file} cannot be read.` }, { cause: error })
  }
}
