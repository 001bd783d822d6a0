import type { Registry } from '@pte/registry'
import { ExpectedError } from '@pte/report'
import { formatImageName, parseImageName, type ImageName } from './image-name.ts'
import type { TagAndPushOptions } from './options.ts'
import { openRegistry } from './registry-login.ts'

/** A place for the image: its name, and the registry that it is in. */
export interface Target {
  image: ImageName
  registry: Registry
}

/**
 * Reads the input `mirrors`: further names of the same image, each once.
 *
 * @throws {ExpectedError} `invalid-image`
 */
export function parseMirrors(lines: readonly string[], image: ImageName): ImageName[] {
  const names = lines.map((line) => parseImageName('mirrors', line))
  const texts = [image, ...names].map(formatImageName)
  const twice = texts.find((text, index) => texts.indexOf(text) !== index)
  if (twice === undefined) return names
  throw new ExpectedError({
    rule: 'invalid-image',
    message: `the input mirrors names ${twice}, which is ${twice === texts[0] ? 'the image itself' : 'there twice'}`,
    help: 'Name each further place of the image once; the one that Flux watches is the input image.',
  })
}

export function openTargets(
  images: readonly ImageName[],
  options: TagAndPushOptions,
): Promise<readonly Target[]> {
  return Promise.all(
    images.map(async (image) => ({ image, registry: await openRegistry(image.registry, options) })),
  )
}
