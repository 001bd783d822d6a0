import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ExpectedError } from '@pte/report'
import type { PackagedChart } from './package-chart.ts'

/**
 * Writes archives into a folder, which is made when missing: all of them or, when that fails, none.
 *
 * @returns their paths
 * @throws {ExpectedError} when two have one name, or the folder cannot be written
 */
export async function writeArchives(folder: string, archives: readonly PackagedChart[]): Promise<string[]> {
  refuseTwins(archives)
  const files = archives.map(({ fileName, content }) => ({ path: join(folder, fileName), content }))
  await writeFiles(folder, files)
  return files.map(({ path }) => path)
}

/** Writes files into a folder as {@link writeArchives} does; one that is there is replaced at once. */
export async function writeFiles(
  folder: string,
  files: readonly { path: string; content: Uint8Array | string }[],
): Promise<void> {
  const unfinished = (path: string): string => `${path}.unfinished-${process.pid}`
  const started: string[] = []
  try {
    await mkdir(folder, { recursive: true })
    for (const { path, content } of files) {
      started.push(path)
      await writeFile(unfinished(path), content)
    }
    for (const { path } of files) await rename(unfinished(path), path)
  } catch (cause) {
    await Promise.all(started.map((path) => rm(unfinished(path), { force: true })))
    const reason = cause instanceof Error ? cause.message : String(cause)
    const message = `Cannot write to ${folder}: ${reason}`
    throw new ExpectedError({ rule: 'folder-not-writable', message, help: 'Name another folder' }, { cause })
  }
}

function refuseTwins(archives: readonly PackagedChart[]): void {
  const names = new Set<string>()
  for (const { fileName } of archives) {
    if (names.has(fileName)) {
      const help = 'Give one of them another name or version'
      throw new ExpectedError({
        rule: 'chart-version-twice',
        message: `Two of the charts make ${fileName}`,
        help,
      })
    }
    names.add(fileName)
  }
}
