import { stat } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import { ExpectedError } from '@pte/report'
import { parseGitContext, type GitContext } from './git-context.ts'
import type { Mode } from './mode.ts'
import { pathInside } from './path-inside.ts'
import type { WorkflowRun } from './workflow-run.ts'
import { parsePublishedSource, type PublishedSource } from './published-source.ts'

/** The inputs that say what the image is made of; paths as the user wrote them. */
export interface SourceInputs {
  mode: Mode
  /** The image that is retagged, or those that are joined. */
  from: readonly string[]
  context: string
  file: string | undefined
  directory: string | undefined
  archive: string | undefined
}

/** Absolute paths; of a git context its address, and the path of the Dockerfile in it. */
export interface DockerfileSource {
  from: 'dockerfile'
  context: string
  file: string
  git?: GitContext
}

/** What is known of the workflow run. */
type Surroundings = Pick<WorkflowRun, 'workspace' | 'temporary' | 'serverUrl' | 'repository'>

/** What an image is made of; absolute paths. */
export type BuildSource =
  | DockerfileSource
  | { from: 'directory'; directory: string }
  | { from: 'archive'; archive: string }
  | { from: 'join'; images: readonly [PublishedSource, ...PublishedSource[]] }

export type Source = BuildSource | PublishedSource

/**
 * Chooses the one source of the image: what is retagged, `directory` or `archive` where given, else the Dockerfile.
 *
 * @throws {ExpectedError} `no-source`, `several-sources`, `invalid-input`, `invalid-image`, `invalid-context`, `path-not-found`, `path-outside-repository`
 */
export async function chooseSource(inputs: SourceInputs, run: Surroundings): Promise<Source> {
  const given = (['file', 'directory', 'archive'] as const).filter((name) => inputs[name] !== undefined)
  if (given.length + Math.min(inputs.from.length, 1) > 1)
    throw severalSources(inputs.from.length > 0 ? ['from', ...given] : given)
  if (inputs.mode === 'retag' || inputs.mode === 'join') return published(inputs)
  if (inputs.from.length > 0)
    throw wrongFrom(`is for the modes retag and join, and the mode is ${inputs.mode}`)
  if (inputs.directory !== undefined) {
    return { from: 'directory', directory: await folderInside('directory', inputs.directory, run) }
  }
  if (inputs.archive !== undefined) {
    return { from: 'archive', archive: await pathInside('archive', inputs.archive, run) }
  }
  const git = parseGitContext(inputs.context, run)
  return git === undefined ? dockerfile(inputs, run) : gitDockerfile(inputs, git)
}

async function folderInside(input: string, path: string, run: Surroundings): Promise<string> {
  const folder = await pathInside(input, path, run)
  if ((await stat(folder)).isDirectory()) return folder
  throw new ExpectedError({
    rule: 'not-a-folder',
    message: `the input ${input} is ${path}, which is a file`,
    help: 'Name the folder that it is in. An image that an earlier step made as a file is given with the input archive.',
  })
}

function gitDockerfile({ context, file = 'Dockerfile' }: SourceInputs, git: GitContext): BuildSource {
  if (!isAbsolute(file)) return { from: 'dockerfile', context, file, git }
  throw new ExpectedError({
    rule: 'invalid-input',
    message: `the input file is ${file}, and the context is a git repository, in which it is a relative path`,
    help: 'Write it relative to the context, such as docker/Dockerfile.',
  })
}

async function dockerfile({ context, file }: SourceInputs, roots: Surroundings): Promise<BuildSource> {
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

function published({ mode, from }: SourceInputs): Source {
  const [first, ...more] = from.map(parsePublishedSource)
  if (first === undefined) throw wrongFrom(`does not say which image, and the mode is ${mode}`)
  if (mode === 'join') return { from: 'join', images: [first, ...more] }
  if (more.length > 0) throw wrongFrom('names several images, and only one is retagged')
  return first
}

function wrongFrom(reason: string): ExpectedError {
  return new ExpectedError({
    rule: 'invalid-input',
    message: `the input from ${reason}`,
    help: 'Retagging takes mode: retag, and from: the image with its tag or digest. Joining takes mode: join, and such an image a line.',
  })
}

function severalSources(given: readonly string[]): ExpectedError {
  return new ExpectedError({
    rule: 'several-sources',
    message: `the inputs ${given.join(' and ')} exclude each other: an image is made of one thing`,
    help: 'Keep one of file (a Dockerfile), directory, archive and, with mode retag, from.',
  })
}
