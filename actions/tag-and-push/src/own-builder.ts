import { randomBytes } from 'node:crypto'
import { ExpectedError } from '@pte/report'
import { lastLine, type Docker } from './docker.ts'
import { noteUndo } from './undo.ts'

/**
 * Makes a builder of the driver docker-container, for what the engine's own cannot do.
 *
 * @param image of BuildKit.
 * @param folder where its removal is noted.
 * @returns its name, which no other builder of the machine has.
 * @throws {ExpectedError} `no-builder`
 */
export async function createBuilder(image: string, folder: string, docker: Docker): Promise<string> {
  const name = `pte-tag-and-push-${randomBytes(8).toString('hex')}`
  await noteUndo(folder, ['buildx', 'rm', name])
  const result = await docker(createArguments(name, image))
  if (result.exitCode === 0) return name
  throw new ExpectedError({
    rule: 'no-builder',
    message: `a builder for what the classic image store of this engine cannot do could not be started from ${image}`,
    help: `Switch the engine to the containerd image store, which needs no other builder; or put docker/setup-buildx-action before this step.\n${lastLine(result)}`,
  })
}

/** With the host's network a registry on loopback is reached, as the engine itself reaches it. */
export function createArguments(name: string, image: string): string[] {
  return [
    ...['buildx', 'create', '--name', name, '--driver', 'docker-container'],
    ...['--driver-opt', `image=${image}`, '--driver-opt', 'network=host', '--bootstrap'],
  ]
}
