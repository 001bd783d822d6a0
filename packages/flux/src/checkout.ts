import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { DirectoryEntry, FileView } from '@pte/kustomize'
import { ExpectedError } from '@pte/report'

/** Kubernetes refuses objects above 1.5 MiB; a manifest file of more than this is a mistake or an attack. */
const fileLimit = 16 * 1024 * 1024

/**
 * The files below a directory of this machine, as Flux's source-controller packs them: regular files and
 * directories only. Symbolic links do not exist here, so nothing outside of the directory can be reached.
 * Each file is read at most once.
 *
 * @throws {ExpectedError} when the directory does not exist, and on reading a file that is too large.
 */
export function openCheckout(root: string): FileView {
  assertDirectory(root)
  const directories = new Map<string, { value: readonly DirectoryEntry[] | undefined }>()
  const contents = new Map<string, { value: Uint8Array | undefined }>()
  const kindOf = (path: string): DirectoryEntry['kind'] | undefined => {
    if (path === '') return 'directory'
    const slash = path.lastIndexOf('/')
    return list(path.slice(0, Math.max(slash, 0)))?.find(({ name }) => name === path.slice(slash + 1))?.kind
  }
  const list = (path: string): readonly DirectoryEntry[] | undefined =>
    memoised(directories, path, () =>
      kindOf(path) === 'directory' ? listDirectory(join(root, path)) : undefined,
    )
  return {
    list,
    read: (path) =>
      memoised(contents, path, () => (kindOf(path) === 'file' ? readBounded(root, path) : undefined)),
  }
}

function assertDirectory(root: string): void {
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory()) return
  throw new ExpectedError({
    rule: 'invalid-input',
    message: `${root} is not a directory`,
    help: 'Name the root of the checked-out infrastructure repository.',
  })
}

function listDirectory(path: string): DirectoryEntry[] {
  return readdirSync(path, { withFileTypes: true })
    .flatMap((entry): DirectoryEntry[] => {
      if (entry.isDirectory()) return [{ name: entry.name, kind: 'directory' }]
      return entry.isFile() ? [{ name: entry.name, kind: 'file' }] : []
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

function readBounded(root: string, path: string): Uint8Array {
  const { size } = lstatSync(join(root, path))
  if (size <= fileLimit) return readFileSync(join(root, path))
  throw new ExpectedError({
    rule: 'unsupported',
    message: `${path} has ${(size / 2 ** 20).toFixed(0)} MiB; files above ${fileLimit / 2 ** 20} MiB are not read`,
    help: 'Kubernetes takes no object above 1.5 MiB. Keep such data out of the repository, or in a file that Flux does not apply.',
    at: { file: path, line: 1 },
  })
}

function memoised<Value>(cache: Map<string, { value: Value }>, key: string, make: () => Value): Value {
  const known = cache.get(key) ?? { value: make() }
  cache.set(key, known)
  return known.value
}
