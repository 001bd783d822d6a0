import { completePlatforms } from './complete-platforms.ts'
import type { Descriptor } from './descriptor.ts'
import { openDockerArchive } from './docker-archive.ts'
import { broken, type ImageSource } from './image-source.ts'
import { blobPath, indexFile, notAnImage, rootOfLayout } from './layout-index.ts'
import { openTar, type OpenTar } from './open-tar.ts'
import type { TarEntry } from './tar-index.ts'

/** Opens an OCI layout in a tar, or what `docker save` of any version writes; gzip around it is taken off. */
export async function openArchive(file: string): Promise<ImageSource> {
  const tar = await openTar(file)
  try {
    const index = tar.entries.get(indexFile)
    if (index !== undefined) return await openLayoutArchive(tar, index)
    if (tar.entries.has('manifest.json')) return await openDockerArchive(tar)
    throw notAnImage(tar.name, 'it has neither index.json nor manifest.json')
  } catch (error) {
    await tar.close()
    throw error
  }
}

async function openLayoutArchive(tar: OpenTar, index: TarEntry): Promise<ImageSource> {
  const has = (descriptor: Descriptor): boolean => tar.entries.has(blobPath(descriptor))
  const source: ImageSource = {
    root: rootOfLayout(await tar.text(index), tar.name),
    async open(descriptor) {
      const entry = tar.entries.get(blobPath(descriptor))
      if (entry === undefined) throw broken(descriptor, 'is missing from the archive')
      if (entry.size === descriptor.size) return Promise.resolve(tar.read(entry))
      throw broken(descriptor, `has ${entry.size} bytes and should have ${descriptor.size}`)
    },
    close: () => tar.close(),
  }
  return completePlatforms({ name: tar.name, source, has })
}
