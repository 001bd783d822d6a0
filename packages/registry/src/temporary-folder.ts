import { rmSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface TemporaryFolder {
  path: string
  remove(): Promise<void>
}

const standing = new Set<string>()

/** A folder that only this user can read (mode 0700). */
export async function createTemporaryFolder(): Promise<TemporaryFolder> {
  return temporaryPath(await mkdtemp(join(tmpdir(), 'pte-image-')))
}

/** A file or folder that is there only while we work, whether or not it exists yet. */
export function temporaryPath(path: string): TemporaryFolder {
  standing.add(path)
  return {
    path,
    async remove() {
      await rm(path, { recursive: true, force: true })
      standing.delete(path)
    },
  }
}

/** Removes all that is there only while we work, at once: for a program that is told to end. */
export function removeTemporaryPaths(): void {
  for (const path of standing) rmSync(path, { recursive: true, force: true })
  standing.clear()
}
