/** An entry of a git tree. */
export interface TreeEntry {
  path: string
  /** Bytes; 0 for a folder. */
  size: number
  link: boolean
}

/** What a file or folder takes at least. */
const block = 4096

/** Reads the output of `git ls-tree -l -z`: `MODE TYPE ID SIZE<tab>PATH`, each ended by a NUL. */
export function parseTree(listing: string): TreeEntry[] {
  const lines = listing.split('\0').filter((line) => line !== '')
  return lines.map((line) => {
    const tab = line.indexOf('\t')
    const [mode, , , size] = line.slice(0, tab).split(/ +/)
    return { path: line.slice(tab + 1), size: Number(size) || 0, link: mode === '120000' }
  })
}

/** The bytes that the entries take when they are checked out. */
export function sizeOnDisk(entries: readonly TreeEntry[]): number {
  return entries.reduce((sum, { size }) => sum + Math.max(1, Math.ceil(size / block)) * block, 0)
}
