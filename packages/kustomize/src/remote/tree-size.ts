/** What a file or folder takes at least. */
const block = 4096

/** The bytes on disk of what `git ls-tree -r -t -l` lists: `MODE TYPE ID SIZE<tab>PATH`, a line each. */
export function sizeOfTree(listing: string): number {
  let total = 0
  for (const line of listing.split('\n')) {
    if (line === '') continue
    const [, , , size] = line.slice(0, line.indexOf('\t')).split(/ +/)
    // Folders and submodules have a dash there.
    total += Math.max(1, Math.ceil((Number(size) || 0) / block)) * block
  }
  return total
}
