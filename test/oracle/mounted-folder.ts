import { execFile } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { sep } from 'node:path'
import { promisify } from 'node:util'

/** Removes a folder with what a container engine has mounted in it and left, such as network namespaces. */
export async function removeMountedFolder(folder: string): Promise<void> {
  const mounts = (await readFile('/proc/self/mounts', 'utf8')).split('\n')
  const inside = mounts
    .flatMap((line) => line.split(' ')[1] ?? [])
    .filter((at) => at.startsWith(folder + sep))
  // What was mounted last may lie in what was mounted before.
  for (const at of inside.reverse()) await promisify(execFile)('umount', ['--lazy', at])
  await rm(folder, { recursive: true, force: true })
}
