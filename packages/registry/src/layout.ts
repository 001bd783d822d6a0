import { readFile, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { Descriptor } from './descriptor.ts'
import { readFilePieces } from './file-pieces.ts'
import { broken, type ImageSource } from './image-source.ts'
import { blobPath, indexFile, layoutFile, layoutVersion, notAnImage, rootOfLayout } from './layout-index.ts'
import { parseJson } from './json.ts'

/** Opens an OCI image layout in a folder. */
export async function openLayout(folder: string): Promise<ImageSource> {
  const version = await read(folder, layoutFile)
  if (JSON.stringify(parseJson(version)) !== layoutVersion) {
    throw notAnImage(folder, `its ${layoutFile} does not say version 1.0.0`)
  }
  const root = rootOfLayout(await read(folder, indexFile), folder)
  return {
    root,
    async open(descriptor) {
      return readFilePieces(await blobFile(folder, descriptor))
    },
    close: () => Promise.resolve(),
  }
}

async function read(folder: string, name: string): Promise<string> {
  try {
    return await readFile(join(folder, name), 'utf8')
  } catch (error) {
    throw notAnImage(folder, `${name} cannot be read`, error)
  }
}

/** A layout is untrusted: a link in it must not make us read, and send away, what is outside of it. */
async function blobFile(folder: string, descriptor: Descriptor): Promise<string> {
  const inside = await realpath(folder)
  const path = await realpath(join(folder, blobPath(descriptor))).catch(() => undefined)
  if (path === undefined) throw broken(descriptor, 'is missing from the layout')
  if (!path.startsWith(`${inside}${sep}`)) throw broken(descriptor, 'is a link that leads out of the layout')
  const { size } = await stat(path)
  if (size !== descriptor.size)
    throw broken(descriptor, `has ${size} bytes and should have ${descriptor.size}`)
  return path
}
