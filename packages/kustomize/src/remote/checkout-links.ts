import { realpath, rm } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { TreeEntry } from './tree-listing.ts'

/** Removes the symbolic links that lead out of a checkout or nowhere, so that whoever reads it need not know of them. */
export async function removeLinksOut(root: string, entries: readonly TreeEntry[]): Promise<void> {
  const top = await realpath(root)
  for (const { path } of entries.filter(({ link }) => link)) {
    const target = await realpath(join(root, path)).catch(() => undefined)
    const inside = target !== undefined && (target === top || target.startsWith(top + sep))
    if (!inside) await rm(join(root, path), { force: true })
  }
}
