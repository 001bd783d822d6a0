export type TreeMode = '100644' | '100755' | '040000' | '120000' | '160000'

export interface TreeEntry {
  mode: TreeMode
  name: string
  id: string
}

/** `blob`, `tree` or `commit` (a submodule), as the mode says it. */
export function typeOfMode(mode: TreeMode): 'blob' | 'tree' | 'commit' {
  if (mode === '040000') return 'tree'
  return mode === '160000' ? 'commit' : 'blob'
}

export function isTreeMode(text: string): text is TreeMode {
  return ['100644', '100755', '040000', '120000', '160000'].includes(text)
}

/** The content of a tree object: entries in git's order, modes without a leading zero, ids as 20 bytes. */
export function encodeTree(entries: readonly TreeEntry[]): Buffer {
  const sorted = entries.toSorted((one, other) => Buffer.compare(sortKey(one), sortKey(other)))
  return Buffer.concat(
    sorted.flatMap(({ mode, name, id }) => [
      Buffer.from(`${mode.replace(/^0/, '')} ${name}\0`),
      Buffer.from(id, 'hex'),
    ]),
  )
}

export function decodeTree(content: Buffer): TreeEntry[] {
  const entries: TreeEntry[] = []
  let at = 0
  while (at < content.length) {
    const end = content.indexOf(0, at)
    const [, mode = '', name = ''] = /^(\d+) (.*)$/s.exec(content.subarray(at, end).toString()) ?? []
    const padded = mode.padStart(6, '0')
    if (!isTreeMode(padded)) throw new Error(`no tree mode: ${mode}`)
    entries.push({ mode: padded, name, id: content.subarray(end + 1, end + 21).toString('hex') })
    at = end + 21
  }
  return entries
}

// Git sorts a folder as if its name ended in a slash.
function sortKey({ mode, name }: TreeEntry): Buffer {
  return Buffer.from(mode === '040000' ? `${name}/` : name)
}
