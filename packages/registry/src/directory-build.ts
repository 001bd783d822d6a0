import { stat } from 'node:fs/promises'
import { join, posix } from 'node:path'
import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc.js'
import { ExpectedError } from '@pte/report'
import { createAssembly } from './assembled-source.ts'
import { extendImage, scratchImage } from './base-image.ts'
import { checkBuildSettings } from './build-settings.ts'
import type { Platform } from './descriptor.ts'
import { packTree } from './directory-tar.ts'
import { listTree } from './directory-tree.ts'
import type { ImageSettings } from './image-config.ts'
import type { ImageSource } from './image-source.ts'
import { writeLayer, type Compression, type Layer } from './layer.ts'
import { createTemporaryFolder } from './temporary-folder.ts'

dayjs.extend(utc)

export interface DirectoryBuild extends ImageSettings {
  /** The folder that becomes the one layer. */
  directory: string
  /** Where it lands in the image, `/app` by default. */
  path?: string
  /** What the layer is put on, for every platform that it has; scratch by default. Closed with the result. */
  base?: ImageSource
  /** Of an image on scratch; `linux/amd64` by default. */
  platform?: Platform
  /** Of the layer; gzip by default. The digest is the same everywhere with gzip only. */
  compression?: Compression
  /** RFC 3339. Stands for all times in the image; 1970 by default. */
  created?: string
  /** Of the manifests, and of the index where there is one. */
  annotations?: Readonly<Record<string, string>>
}

/**
 * Builds an image from a folder without a container engine. The same files and options give the same digest, on
 * every machine and version of Node.js; with zstd, on those that have the same version of it.
 */
export async function buildDirectory(options: DirectoryBuild): Promise<ImageSource> {
  const { base, platform = { os: 'linux', architecture: 'amd64' }, annotations = {} } = options
  checkBuildSettings(options)
  const folder = await createTemporaryFolder()
  const close = async (): Promise<void> => {
    await folder.remove()
    await base?.close()
  }
  try {
    const modified = instant(options.created)
    const layer = await packLayer(options, modified, join(folder.path, 'layer'))
    const assembly = createAssembly()
    assembly.content(layer.descriptor, () => layer.open())
    const added = { layer, settings: options, annotations, created: modified.format() }
    const root =
      base === undefined
        ? scratchImage(assembly, platform, added)
        : await extendImage(assembly, base, base.root, added)
    return assembly.source(root, close)
  } catch (error) {
    await close()
    throw error
  }
}

async function packLayer(
  { directory, path = '/app', compression }: DirectoryBuild,
  modified: dayjs.Dayjs,
  file: string,
): Promise<Layer> {
  const found = await stat(directory).catch(() => undefined)
  if (found?.isDirectory() !== true)
    throw unusable(`${directory} is not a folder.`, 'A single file needs a folder of its own.')
  const entries = await listTree(directory)
  if (!entries.some(({ type }) => type !== 'directory')) {
    throw unusable(
      `${directory} has no files for an image, or its .dockerignore leaves all of them out.`,
      'Look into the folder after the step that fills it, and at the .dockerignore in it.',
    )
  }
  return writeLayer(
    packTree({ folder: directory, entries, path: posix.normalize(path), modified: modified.toDate() }),
    file,
    compression,
  )
}

function instant(created: string | undefined): dayjs.Dayjs {
  const time = dayjs.utc(created ?? 0)
  if (time.isValid()) return time.millisecond(0)
  throw unusable(`"${created ?? ''}" is not a time.`, 'Write it like 2026-11-22T15:30:38Z.')
}

function unusable(message: string, help: string): ExpectedError {
  return new ExpectedError({ rule: 'directory-build', message, help })
}
