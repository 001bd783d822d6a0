import { Command, Option } from 'commander'
import type { Compression, DirectoryBuild, ImageSource } from '@pte/registry'
import { cleanUpOnSignals } from '@pte/process'
import { ExpectedError } from '@pte/report'
import { parseImageReference } from '@pte/resource'
import type { ImageOptions } from './image-options.ts'
import { addConnectionOptions, connectRegistry, type ConnectionOptions } from './registry-connection.ts'
import { createTerminalReporter } from './terminal-reporter.ts'

const examples = `
Examples:
  pte image build site -o out                        an OCI layout in the folder out, on scratch
  pte image build app -o app.tar --base node:22-slim --entrypoint "node server.js" --port 8080
  pte image build app -o app.tar --entrypoint '["node", "server.js"]' --env NODE_ENV=production

The same files and options give the same digest, on every machine (with zstd: on every machine with the same
Node.js). .dockerignore is honoured; .git is left out.
SOURCE_DATE_EPOCH sets the time of everything in the image.`

interface BuildOptions extends ImageOptions, ConnectionOptions {
  output: string
  base: string
  path: string
  compression: Compression
}

/** `pte image`: so far its only verb is build. */
export function imageCommand(): Command {
  return new Command('image')
    .description('build images without a container engine')
    .addHelpText('after', examples)
    .addCommand(buildCommand())
}

/** `pte image build`: builds a directory image and prints its digest. */
function buildCommand(): Command {
  const list = (value: string, previous: string[] = []): string[] => [...previous, value]
  const command = new Command('build')
    .description('make an image of a folder: one layer on a base')
    .argument('<dir>', 'the folder')
    .requiredOption('-o, --output <path>', 'an OCI layout in this folder, or in a tar when it ends in .tar')
    .option('--base <image>', 'image that the layer is put on', 'scratch')
    .option('--path <path>', 'where the folder lands in the image', '/app')
    .addOption(
      new Option('--compression <name>', 'of the layer; zstd needs Node.js 22.15')
        .choices(['gzip', 'zstd'] satisfies Compression[])
        .default('gzip'),
    )
    .option('--entrypoint <command>', 'JSON array, or words')
    .option('--cmd <command>', 'JSON array, or words')
    .option('--env <name=value>', 'environment variable; may be repeated', list)
    .option('--user <user>', 'user, or user:group, that containers run as')
    .option('--workdir <path>', 'working folder of containers')
    .option('--port <port>', 'port that the app listens on, such as 8080 or 53/udp; may be repeated', list)
    .option('--label <name=value>', 'label of the image; may be repeated', list)
  return addConnectionOptions(command, 'the registry of the base')
    .addHelpText('after', examples)
    .action(runBuild)
}

async function runBuild(directory: string, options: BuildOptions): Promise<void> {
  const { buildDirectory, removeTemporaryPaths, writeArchive, writeLayout } = await import('@pte/registry')
  const letGo = cleanUpOnSignals(removeTemporaryPaths)
  const { imageSettings } = await import('./image-options.ts')
  const settings = imageSettings(options, process.env['SOURCE_DATE_EPOCH'])
  const base = await openBase(options)
  const build: DirectoryBuild = {
    ...settings,
    directory,
    path: options.path,
    compression: options.compression,
    ...(base === undefined ? {} : { base }),
  }
  const image = await buildDirectory(build)
  try {
    await (options.output.endsWith('.tar') ? writeArchive : writeLayout)(image, options.output)
    process.stdout.write(`${image.root.digest}\n`)
  } finally {
    letGo()
    await image.close()
  }
}

async function openBase(options: BuildOptions): Promise<ImageSource | undefined> {
  if (options.base === 'scratch') return undefined
  const reference = parseImageReference(options.base)
  if (reference === undefined) {
    throw new ExpectedError({
      rule: 'invalid-image',
      message: `--base ${options.base} is not the name of an image`,
      help: 'Write it like node:22-slim or ghcr.io/octo/base:v1, in lower case.',
    })
  }
  const reporter = createTerminalReporter(process.stderr, process.env)
  const registry = await connectRegistry(reference.registry, options, reporter)
  return registry.source(reference.repository, reference.digest ?? reference.tag ?? 'latest')
}
