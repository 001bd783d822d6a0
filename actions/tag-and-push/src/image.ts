import { stat } from 'node:fs/promises'
import type { ImageSource } from '@pte/registry'
import type { Reporter } from '@pte/report'
import { buildFromDockerfile } from './dockerfile.ts'
import { buildFromDirectory } from './directory.ts'
import { joinImages } from './join.ts'
import type { ImageRequest } from './image-request.ts'

/** Makes or opens the image, gives it to the work and closes it whatever happens. */
export async function withImage<T>(
  request: ImageRequest,
  reporter: Reporter,
  work: (image: ImageSource) => Promise<T>,
): Promise<T> {
  const image = await reporter.group('Build', () => openImage(request, reporter))
  try {
    return await work(image)
  } finally {
    await image.close()
  }
}

async function openImage(request: ImageRequest, reporter: Reporter): Promise<ImageSource> {
  const { openArchive, openLayout } = await import('@pte/registry')
  const { source } = request
  switch (source.from) {
    case 'directory':
      return buildFromDirectory(request, source.directory)
    case 'archive':
      return (await stat(source.archive)).isDirectory()
        ? openLayout(source.archive)
        : openArchive(source.archive)
    case 'join':
      return joinImages(request, source.images)
    case 'dockerfile':
      return openLayout(await buildFromDockerfile(request, source, reporter))
  }
}
