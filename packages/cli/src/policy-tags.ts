import { text } from 'node:stream/consumers'
import { ExpectedError } from '@pte/report'
import { parseImageReference } from '@pte/resource'
import { connectRegistry, type ConnectionOptions } from './registry-connection.ts'
import { createTerminalReporter } from './terminal-reporter.ts'

/** Where the tags come from: arguments, standard input (`-`), or the registry of an image. */
export async function readTags(
  args: readonly string[],
  { from, ...connection }: ConnectionOptions & { from?: string },
): Promise<string[]> {
  if (args.length > 0 === (from !== undefined)) throw wrongUse()
  if (from !== undefined) return tagsOfImage(from, connection)
  const lists = args.map(async (arg) => (arg === '-' ? (await text(process.stdin)).split(/\s+/) : [arg]))
  return (await Promise.all(lists)).flat().filter((tag) => tag !== '')
}

async function tagsOfImage(image: string, options: ConnectionOptions): Promise<string[]> {
  const reference = parseImageReference(image)
  if (reference === undefined) throw notAnImage(image)
  const reporter = createTerminalReporter(process.stderr, process.env)
  const registry = await connectRegistry(reference.registry, options, reporter)
  return registry.tags(reference.repository)
}

function wrongUse(): ExpectedError {
  return new ExpectedError({
    rule: 'wrong-use',
    message: 'pte policy needs either tags (or - for standard input) or --from IMAGE',
    help: 'pte policy --help shows examples.',
  })
}

function notAnImage(image: string): ExpectedError {
  return new ExpectedError({
    rule: 'invalid-image',
    message: `${JSON.stringify(image)} is not the name of an image`,
    help: 'Write it like ghcr.io/octo/app, in lower case.',
  })
}
