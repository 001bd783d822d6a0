import { readFile, readdir } from 'node:fs/promises'
import { join, sep } from 'node:path'

const name = /v\d+_[0-9a-f]{7}_[\dT.-]+Z|sha256:[0-9a-f]{64}/g

/**
 * Tags for Flux and digests that stand anywhere in the files of a checkout, its history left out. Which image they
 * are of does not matter: too many kept is better than one too few.
 */
export async function namesInUse(checkout: string): Promise<ReadonlySet<string>> {
  const found = new Set<string>()
  const entries = await readdir(checkout, { recursive: true, withFileTypes: true })
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name)
    if (!entry.isFile() || path.split(sep).includes('.git')) continue
    for (const [text] of (await readFile(path, 'latin1')).matchAll(name)) found.add(text)
  }
  return found
}
