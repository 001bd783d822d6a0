import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { ExpectedError } from '@pte/report'
import { pathInside, type Roots } from './path-inside.ts'

/** The inputs that say what the image is made of; paths as the user wrote them. */
export interface SourceInputs {
  context: string
  file: string | undefined
  directory: string | undefined
  archive: string | undefined
}

/** What the image is made of; absolute paths. */
export type Source =
  | { from: 'dockerfile'; context: string; file: string }
  | { from: 'directory'; directory: string }
  | { from: 'archive'; archive: string }

/**
 * Chooses the one source of the image: `directory` or `archive` where given, else the Dockerfile.
 *
 * @throws {ExpectedError} `no-source`, `several-sources`, `path-not-found`, `path-outside-repository`
 */
export async function chooseSource(inputs: SourceInputs, roots: Roots): Promise<Source> {
  const given = (['file', 'directory', 'archive'] as const).filter((name) => inputs[name] !== undefined)
  if (given.length > 1) throw severalSources(given)
  if (inputs.directory !== undefined) {
    return { from: 'directory', directory: await pathInside('directory', inputs.directory, roots) }
  }
  if (inputs.archive !== undefined) {
    return { from: 'archive', archive: await pathInside('archive', inputs.archive, roots) }
  }
  return dockerfile(inputs, roots)
}

async function dockerfile({ context, file }: SourceInputs, roots: Roots): Promise<Source> {
  const folder = await pathInside('context', context, roots)
  if (file !== undefined)
    return { from: 'dockerfile', context: folder, file: await pathInside('file', file, roots) }
  const standard = join(folder, 'Dockerfile')
  const found = await stat(standard).catch(() => undefined)
  if (!found?.isFile()) throw noSource(context)
  return { from: 'dockerfile', context: folder, file: standard }
}

function noSource(context: string): ExpectedError {
  const place = context === '.' ? 'the checkout has no Dockerfile' : `there is no Dockerfile in ${context}`
  return new ExpectedError({
    rule: 'no-source',
    message: `there is nothing to build: ${place}, and neither directory nor archive is given`,
    help: [
      'Add a Dockerfile or name it with `file`;',
      'or give `directory`, a folder that becomes the image without a container engine;',
      'or give `archive`, an image that an earlier step made (OCI layout, OCI tar or docker save).',
      'A checkout step must come before this one.',
    ].join('\n'),
  })
}

function severalSources(given: readonly string[]): ExpectedError {
  return new ExpectedError({
    rule: 'several-sources',
    message: `the inputs ${given.join(' and ')} exclude each other: an image is made of one thing`,
    help: 'Keep one of file (a Dockerfile), directory and archive.',
  })
}
