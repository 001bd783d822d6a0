import { joinPath, type DirectoryEntry, type FileView } from '@pte/kustomize'
import { stageCopies, type CopyRule, type StagedFile } from './artifact-copy.ts'
import { filesBelow } from './files-below.ts'
import { parentOf } from './repository-path.ts'
import { sourceView } from './source-ignore.ts'

/** Folders that exist only for Flux: artifacts that are put together from files of the repository. */
export interface Artifacts {
  /** The repository with the artifacts in it. */
  view: FileView
  /** Puts an artifact together, once; gives its root, a path in the view, or the rule that has nothing to copy. */
  mount: (name: string, rules: readonly CopyRule[]) => Mounted
  /** What is left of a folder by `spec.ignore` of its source; gives its root, a path in the view. */
  mountFiltered: (folder: string, specIgnore: string) => string
  /** The file of the repository that a path in the view stands for. */
  origin: (path: string) => string
}

export type Mounted = { root: string } | { missing: CopyRule }

/** No folder of a repository has this name: a slash ends it at once. */
const mountPoint = '@artifact'

/** `checkout` has the files that `repository` leaves out, too: `spec.ignore` may take them in again. */
export function createArtifacts(repository: FileView, checkout: FileView): Artifacts {
  const files = new Map<string, StagedFile>()
  const mounted = new Map<string, Mounted>()
  const directories = new Map<string, Map<string, DirectoryEntry>>()
  const filtered = new Map<string, string>()
  const add = (path: string, kind: DirectoryEntry['kind']): void => {
    if (path === mountPoint) return
    const parent = parentOf(path)
    const entries = directories.get(parent) ?? new Map<string, DirectoryEntry>()
    directories.set(parent, entries)
    const name = path.slice(parent.length + 1)
    if (!entries.has(name)) add(parent, 'directory')
    entries.set(name, { name, kind })
  }
  const view: FileView = {
    read(path) {
      const file = files.get(path)
      return file === undefined ? repository.read(path) : (file.content ?? checkout.read(file.from))
    },
    list: (path) => sorted(directories.get(path)) ?? repository.list(path),
  }
  const fill = (name: string, content: Iterable<readonly [to: string, file: StagedFile]>): string => {
    const root = joinPath(mountPoint, name)
    if (directories.has(root)) return root
    directories.set(root, new Map())
    for (const [to, { from, ...rest }] of content) {
      files.set(joinPath(root, to), { ...files.get(from), from: files.get(from)?.from ?? from, ...rest })
      add(joinPath(root, to), 'file')
    }
    return root
  }
  return {
    view,
    mount(name, rules) {
      const known = mounted.get(name)
      if (known) return known
      const staged = stageCopies(view, rules)
      const made = 'missing' in staged ? staged : { root: fill(name, staged.files) }
      mounted.set(name, made)
      return made
    },
    mountFiltered(folder, specIgnore) {
      const key = JSON.stringify([folder, specIgnore])
      const name = filtered.get(key) ?? `filtered/${filtered.size}`
      filtered.set(key, name)
      return fill(name, filesIn(checkout, folder, specIgnore))
    },
    origin: (path) => files.get(path)?.from ?? path,
  }
}

function* filesIn(
  checkout: FileView,
  folder: string,
  specIgnore: string,
): Iterable<readonly [to: string, file: StagedFile]> {
  const inside: FileView = {
    read: (path) => checkout.read(joinPath(folder, path)),
    list: (path) => checkout.list(path === '' ? folder : joinPath(folder, path)),
  }
  for (const file of filesBelow(sourceView(inside, specIgnore), ''))
    yield [file, { from: joinPath(folder, file) }]
}

function sorted(entries: ReadonlyMap<string, DirectoryEntry> | undefined): DirectoryEntry[] | undefined {
  return entries && [...entries.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}
