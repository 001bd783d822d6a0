/**
 * The files that a build may read: the checkout, what Flux's ignore rules leave of it, or either with some files
 * replaced. Paths are relative to the root of the repository, with `/`; the root itself is the empty string.
 */
export interface FileView {
  /** The content of a regular file; undefined when there is none at that path. */
  read(path: string): Uint8Array | undefined
  /** The entries of a directory, sorted by name; undefined when it is not a directory. */
  list(path: string): readonly DirectoryEntry[] | undefined
  /** The path with its symbolic links followed; a view that has none need not say. */
  resolve?(path: string): string | undefined
  /** Where the path is on this machine, for programs; a view of something else need not say. */
  onDisk?(path: string): string | undefined
}

export interface DirectoryEntry {
  name: string
  kind: 'file' | 'directory'
}
