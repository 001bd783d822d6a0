import { readdir, realpath, rm } from 'node:fs/promises'
import { join, sep } from 'node:path'

/** Removes the symbolic links that lead out of a checkout or nowhere, so that whoever reads it need not know of them. */
export async function removeLinksOut(root: string): Promise<void> {
  const top = await realpath(root)
  const entries = await readdir(top, { recursive: true, withFileTypes: true })
  for (const entry of entries.filter((one) => one.isSymbolicLink())) {
    const link = join(entry.parentPath, entry.name)
    const target = await realpath(link).catch(() => undefined)
    const inside = target !== undefined && (target === top || target.startsWith(top + sep))
    if (!inside) await rm(link)
  }
}
