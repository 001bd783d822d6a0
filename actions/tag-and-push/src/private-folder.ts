import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Reporter } from '@pte/report'
import { undo, undoSuffix } from './undo.ts'

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

/**
 * Removes what a cancelled run left behind, in docker too; the post step's work.
 *
 * @param env what docker sees.
 */
export async function removePrivateFolders(
  parent: string,
  env: Readonly<Record<string, string>>,
  reporter: Pick<Reporter, 'finding'>,
): Promise<void> {
  const left = (await readdir(parent)).filter((name) => name.startsWith(prefix))
  const folders = new Set(left.map((name) => join(parent, basename(name, undoSuffix))))
  await Promise.all(
    [...folders].map(async (folder) => {
      await undo(folder, env, reporter)
      await rm(folder, { recursive: true, force: true })
    }),
  )
}
