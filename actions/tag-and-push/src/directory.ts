import { checkBuildSettings, type DirectoryBuild, type ImageSource } from '@pte/registry'
import { ExpectedError } from '@pte/report'
import { parseImageReference, type ImageReference } from '@pte/resource'
import type { DirectoryInputs } from './directory-inputs.ts'
import type { ImageRequest } from './image-request.ts'
import { keyValues } from './key-values.ts'
import type { TagAndPushOptions } from './options.ts'
import { openRegistry } from './registry-login.ts'
import { formatInstant } from './timestamp.ts'

/**
 * Makes an image of a folder, on scratch or on a base from a registry, without a container engine.
 *
 * @throws {ExpectedError} `invalid-input`, `base-not-found`, and what the folder is refused for.
 */
export async function buildFromDirectory(request: ImageRequest, directory: string): Promise<ImageSource> {
  const { options, metadata, created } = request
  const { buildDirectory } = await import('@pte/registry')
  const { labels, annotations, ...settings } = directorySettings(options)
  const base = await openBase(request)
  return buildDirectory({
    ...settings,
    ...(base === undefined ? {} : { base }),
    directory,
    created: formatInstant(created),
    labels: { ...metadata, ...labels },
    annotations: { ...metadata, ...annotations },
  })
}

/**
 * What the inputs say of an image that is made of a directory.
 *
 * @throws {ExpectedError} `invalid-input`, `base-not-found`, `directory-build`, `zstd-unavailable`
 */
export function directorySettings({ directory, dockerfile }: TagAndPushOptions): ImageSettings {
  const { path, compression } = directory
  const settings = { ...imageSettings(directory), path, compression }
  checkBuildSettings(settings)
  if (directory.base !== 'scratch') parseBase(directory.base)
  return {
    ...settings,
    labels: keyValues('labels', dockerfile.labels),
    annotations: keyValues('annotations', dockerfile.annotations),
  }
}

type ImageSettings = Omit<DirectoryBuild, 'directory' | 'base' | 'created'>

function imageSettings(inputs: DirectoryInputs): ImageSettings {
  const { entrypoint, cmd, env, user, workdir, ports } = inputs
  return {
    env,
    ports,
    ...(entrypoint === undefined ? {} : { entrypoint }),
    ...(cmd === undefined ? {} : { cmd }),
    ...(user === undefined ? {} : { user }),
    ...(workdir === undefined ? {} : { workdir }),
  }
}

async function openBase({ options }: ImageRequest): Promise<ImageSource | undefined> {
  const { base } = options.directory
  if (base === 'scratch') return undefined
  const image = parseBase(base)
  const registry = await openRegistry(image.registry, options)
  const found = await registry.resolve(image.repository, image.digest ?? image.tag ?? 'latest')
  if (found === undefined) throw baseNotFound(base, `${image.registry} has no such image`)
  return registry.source(image.repository, found.digest)
}

function parseBase(base: string): ImageReference {
  const image = parseImageReference(base)
  if (image === undefined) throw baseNotFound(base, 'it is not the name of an image')
  return image
}

function baseNotFound(base: string, reason: string): ExpectedError {
  return new ExpectedError({
    rule: 'base-not-found',
    message: `the input base is ${base}, which cannot be used: ${reason}`,
    help: 'Name an image with its tag or digest, or `scratch` for an image of the folder alone.',
  })
}
