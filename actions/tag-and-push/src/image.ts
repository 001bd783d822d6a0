import { stat } from 'node:fs/promises'
import type { ImageSource } from '@pte/registry'
import type { Reporter } from '@pte/report'
import { buildFromDockerfile } from './dockerfile.ts'
import { buildFromDirectory } from './directory.ts'
import { joinPlatforms } from './join.ts'
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
  const { source } = request
  switch (source.from) {
    case 'directory':
      return buildFromDirectory(request, source.directory)
    case 'archive':
      return openGiven(source.archive, reporter)
    case 'join':
      return joinPlatforms(request, source.images)
    case 'dockerfile':
      return buildFromDockerfile(request, source, reporter)
  }
}

async function openGiven(path: string, reporter: Reporter): Promise<ImageSource> {
  const { omissionOf, openArchive, openLayout } = await import('@pte/registry')
  const image = await ((await stat(path)).isDirectory() ? openLayout(path) : openArchive(path))
  const omission = omissionOf(image, path)
  if (omission) reporter.finding(omission)
  return image
}
