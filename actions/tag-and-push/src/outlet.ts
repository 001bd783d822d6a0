import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { ImageSource } from '@pte/registry'
import { ExpectedError, type Reporter } from '@pte/report'
import type { BuildResults } from './build-arguments.ts'
import { buildRoute } from './build-route.ts'
import { inspectBuilder } from './builder.ts'
import { lastLine, type Docker } from './docker.ts'
import { foreignArchitectures, installEmulators } from './emulation.ts'
import { engineImages } from './engine-images.ts'
import type { ImageRequest } from './image-request.ts'
import { keyValues } from './key-values.ts'
import { createBuilder } from './own-builder.ts'
import { formatInstant } from './timestamp.ts'
import { noteUndo } from './undo.ts'

/** Where a build puts its image, and how it is opened there. */
export interface Outlet extends Pick<BuildResults, 'image' | 'builder'> {
  open(): Promise<ImageSource>
}

/** Finds out what the machine builds with, and makes what it lacks. */
export async function prepareOutlet(
  request: ImageRequest,
  docker: Docker,
  reporter: Reporter,
): Promise<Outlet> {
  const { folder, options } = request
  const { dockerfile } = options
  const images = dockerfile.engineImages ?? engineImages
  const builder = await inspectBuilder(docker)
  const foreign = foreignArchitectures(dockerfile.platforms, builder)
  if (foreign.length > 0) await installEmulators(foreign, { image: images.binfmt, folder, docker }, reporter)
  const layout = layoutOutlet(join(folder, 'image'))
  switch (buildRoute(builder, dockerfile)) {
    case 'layout':
      return layout
    case 'save':
      return savedOutlet(request, docker)
    case 'own-builder':
      return { ...layout, builder: await createBuilder(images.buildkit, folder, docker) }
  }
}

function layoutOutlet(layout: string): Outlet {
  return {
    image: { layout },
    async open() {
      const { openLayout } = await import('@pte/registry')
      return openLayout(layout)
    },
  }
}

/** The image gets a name of its own, so that removing it takes no other away. */
async function savedOutlet(request: ImageRequest, docker: Docker): Promise<Outlet> {
  const name = `pte-tag-and-push:${randomBytes(8).toString('hex')}`
  await noteUndo(request.folder, ['image', 'rm', name])
  return { image: { name }, open: () => openSaved(request, name, docker) }
}

/** What older engines do not write: annotations, and the time of the commit. */
async function openSaved(
  { folder, metadata, created, options }: ImageRequest,
  name: string,
  docker: Docker,
): Promise<ImageSource> {
  const file = join(folder, 'image.tar')
  const saved = await docker(['save', '--output', file, name])
  if (saved.exitCode !== 0) throw saveFailure(lastLine(saved))
  const { describeImage, openArchive } = await import('@pte/registry')
  const given = options.dockerfile.annotations.map((one) => one.replace(/^manifest:/, ''))
  const annotations = { ...metadata, ...keyValues('annotations', given) }
  const image = await openArchive(file)
  try {
    return await describeImage(image, { annotations, created: formatInstant(created) }, folder)
  } catch (error) {
    await image.close()
    throw error
  }
}

function saveFailure(reason: string): ExpectedError {
  return new ExpectedError({
    rule: 'save-failed',
    message: 'the container engine built the image, and docker save failed to give it out',
    help: `See whether the disk is full.\n${reason}`,
  })
}
