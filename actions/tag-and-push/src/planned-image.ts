import type { ImageSource } from '@pte/registry'
import type { Reporter } from '@pte/report'
import { connector } from './connect.ts'
import { withImage } from './image.ts'
import { imageCreated } from './image-created.ts'
import { imageMetadata } from './image-metadata.ts'
import type { TagAndPushOptions } from './options.ts'
import type { Plan } from './plan.ts'
import { withPrivateFolder } from './private-folder.ts'
import type { PublishedSource } from './published-source.ts'
import { openRegistry } from './registry-login.ts'

/** Builds or opens the image of a plan, gives it to the work, and removes what it needed whatever happens. */
export function withPlannedImage<T>(
  { source, tag: { sha, version } }: Plan,
  options: TagAndPushOptions,
  reporter: Reporter,
  work: (image: ImageSource) => Promise<T>,
): Promise<T> {
  if (source.from === 'registry') return withPublished(source, options, work)
  const { run, env } = options
  return withPrivateFolder(run.temporary, async (folder) => {
    const checkout = { directory: run.workspace, env }
    const created = await imageCreated(sha, checkout, connector(options), reporter)
    const metadata = imageMetadata(run, { sha, version, created })
    return withImage({ options, source, folder, created, metadata }, reporter, work)
  })
}

/** What a registry has is not brought here: it is copied within the registry, or streams through. */
async function withPublished<T>(
  { image, reference }: PublishedSource,
  options: TagAndPushOptions,
  work: (image: ImageSource) => Promise<T>,
): Promise<T> {
  const registry = await openRegistry(image.registry, options)
  const source = await registry.source(image.repository, reference)
  try {
    return await work(source)
  } finally {
    await source.close()
  }
}
