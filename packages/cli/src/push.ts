import { Command } from 'commander'
import { cleanUpOnSignals } from '@pte/process'
import { ExpectedError } from '@pte/report'
import { formatImageReference, parseImageReference, type ImageReference } from '@pte/resource'
import { addConnectionOptions, connectRegistry, type ConnectionOptions } from './registry-connection.ts'
import { createTerminalReporter } from './terminal-reporter.ts'

const examples = `
Examples:
  pte push ./site ghcr.io/octo/site:v1          a folder, built as an image on the way
  pte push image.tar ghcr.io/octo/app:v1        what docker save or docker buildx --output type=oci wrote
  pte push oci:out 127.0.0.1:5000/app:test      an OCI layout; plain HTTP, as it is this machine
  echo "$TOKEN" | pte push app.tar ghcr.io/octo/app:v1 --username octocat --password-stdin

SOURCE is a folder with oci-layout and index.json, a .tar or .tgz, or any other folder; oci:, archive: and dir:
before the path say it outright. Without --username the login of docker login is used.`

/** `pte push`: pushes an image and prints `IMAGE:TAG@DIGEST`. */
export function pushCommand(): Command {
  const command = new Command('push')
    .description('push an image, without a container engine')
    .argument('<source>', 'folder or archive')
    .argument('<image>', 'where to, with the tag (latest where there is none)')
  return addConnectionOptions(command, 'the registry').addHelpText('after', examples).action(runPush)
}

async function runPush(path: string, image: string, options: ConnectionOptions): Promise<void> {
  const { registry: host, repository, tag = 'latest' } = target(image)
  const { omissionOf, openSource, removeTemporaryPaths } = await import('@pte/registry')
  const letGo = cleanUpOnSignals(removeTemporaryPaths)
  const reporter = createTerminalReporter(process.stderr, process.env)
  const registry = await connectRegistry(host, options, reporter)
  const source = await openSource(path)
  try {
    const omission = omissionOf(source, path)
    if (omission) reporter.finding(omission)
    const { digest } = await registry.push(source, repository, {
      tags: [tag],
      onProgress(progress) {
        reporter.progress(progress)
      },
      onReplace(_, previous) {
        reporter.progress({ message: `${image} was ${previous.digest} until now` })
      },
    })
    process.stdout.write(`${formatImageReference({ registry: host, repository, tag, digest })}\n`)
  } finally {
    letGo()
    await source.close()
  }
}

function target(image: string): ImageReference {
  const reference = parseImageReference(image)
  if (reference !== undefined && reference.digest === undefined) return reference
  throw new ExpectedError({
    rule: 'invalid-image',
    message: `${JSON.stringify(image)} is not a name to push to`,
    help: 'Write it like ghcr.io/octo/app:v1: in lower case, with a tag and without a digest.',
  })
}
