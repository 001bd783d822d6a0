import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

const prefix = 'pte-tag-and-push-'

/** Gives the work a folder that only this user can read, and removes it whatever happens. */
export async function withPrivateFolder<T>(parent: string, work: (folder: string) => Promise<T>): Promise<T> {
  const { temporaryPath } = await import('@pte/registry')
  // mkdtemp makes it with mode 0700.
  const folder = temporaryPath(await mkdtemp(join(parent, prefix)))
  try {
    return await work(folder.path)
  } finally {
    await folder.remove()
  }
}

/** Removes what a cancelled run left behind; the post step's work. */
export async function removePrivateFolders(parent: string): Promise<void> {
  const left = (await readdir(parent)).filter((name) => name.startsWith(prefix))
  await Promise.all(left.map((name) => rm(join(parent, name), { recursive: true, force: true })))
}
