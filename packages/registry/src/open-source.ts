import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { openArchive } from './archive.ts'
import { buildDirectory } from './directory-build.ts'
import type { ImageSource } from './image-source.ts'
import { openLayout } from './layout.ts'
import { indexFile, layoutFile, notAnImage } from './layout-index.ts'

const openers = {
  oci: openLayout,
  archive: openArchive,
  dir: (directory: string) => buildDirectory({ directory }),
} as const

/**
 * Opens what stands at a path: a folder with `oci-layout` and `index.json` is a layout, any other folder is built,
 * a file is an archive. `oci:`, `archive:` and `dir:` before the path say it outright.
 */
export async function openSource(source: string): Promise<ImageSource> {
  const [, kind, rest] = /^(oci|archive|dir):(.+)$/.exec(source) ?? []
  if (rest !== undefined && (kind === 'oci' || kind === 'archive' || kind === 'dir'))
    return openers[kind](rest)
  const found = await stat(source).catch(() => undefined)
  if (found === undefined) throw notAnImage(source, 'there is no such file or folder')
  if (found.isFile()) return openArchive(source)
  return (await isLayout(source)) ? openLayout(source) : buildDirectory({ directory: source })
}

async function isLayout(folder: string): Promise<boolean> {
  const files = await Promise.all(
    [layoutFile, indexFile].map((name) => stat(join(folder, name)).catch(() => undefined)),
  )
  return files.every((file) => file?.isFile() === true)
}
