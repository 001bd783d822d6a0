import { joinPath, type DirectoryEntry, type FileView } from '@pte/kustomize'
import { filesBelow } from './files-below.ts'
import { parentOf } from './repository-path.ts'

/** A copy rule of an artifact: a file or a folder of the repository, and where it goes. */
export interface Copy {
  from: string
  to: string
}

/** Folders that exist only for Flux: artifacts that are put together from files of the repository. */
export interface Artifacts {
  /** The repository with the artifacts in it. */
  view: FileView
  /** Puts an artifact together, once; gives its root, a path in the view. */
  mount: (name: string, copies: readonly Copy[]) => string
  /** The file of the repository that a path in the view stands for. */
  origin: (path: string) => string
}

/** No folder of a repository has this name: a slash ends it at once. */
const mountPoint = '@artifact'

export function createArtifacts(repository: FileView): Artifacts {
  const files = new Map<string, string>()
  const directories = new Map<string, Map<string, DirectoryEntry>>()
  const add = (path: string, kind: DirectoryEntry['kind']): void => {
    if (path === mountPoint) return
    const parent = parentOf(path)
    const entries = directories.get(parent) ?? new Map<string, DirectoryEntry>()
    directories.set(parent, entries)
    const name = path.slice(parent.length + 1)
    if (!entries.has(name)) add(parent, 'directory')
    entries.set(name, { name, kind })
  }
  return {
    view: {
      read: (path) => repository.read(files.get(path) ?? path),
      list: (path) => sorted(directories.get(path)) ?? repository.list(path),
    },
    mount(name, copies) {
      const root = joinPath(mountPoint, name)
      if (directories.has(root)) return root
      directories.set(root, new Map())
      for (const copy of copies) {
        for (const [to, from] of copied(repository, copy)) {
          files.set(joinPath(root, to), from)
          add(joinPath(root, to), 'file')
        }
      }
      return root
    },
    origin: (path) => files.get(path) ?? path,
  }
}

function* copied(view: FileView, { from, to }: Copy): Iterable<[to: string, from: string]> {
  if (view.read(from)) yield [to, from]
  else
    for (const file of filesBelow(view, from))
      yield [joinPath(to, file.slice(from === '' ? 0 : from.length + 1)), file]
}

function sorted(entries: ReadonlyMap<string, DirectoryEntry> | undefined): DirectoryEntry[] | undefined {
  return entries && [...entries.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}
