import { Command } from 'commander'
import { buildCommand } from './build.ts'
import { graphCommand } from './graph.ts'
import { indexCommand } from './helm-index.ts'
import { imageCommand } from './image.ts'
import { packageCommand } from './package.ts'
import { policyCommand } from './policy.ts'
import { pushCommand } from './push.ts'
import { releaseCommand } from './release.ts'
import { renderCommand } from './render.ts'
import { tagCommand } from './tag.ts'
import { tourCommand } from './tour.ts'
import { validateCommand } from './validate.ts'
import { version } from './version.ts'

const guide = `
Examples:
  pte tag                                    the tag for the commit that is checked out
  pte policy --from ghcr.io/octo/app         the tag that Flux picks
  pte push ./site ghcr.io/octo/site:v1       a folder as an image, no container engine needed
  pte build kubernetes/apps                  what kustomize build prints
  pte validate                               what Flux would apply here, checked
  pte tour                                   all of it, on a local registry and a local GitHub

Exit status: 0 done and clean; 1 a finding, or a refused change; 2 wrong use, or something could not be reached.`

const verbs = [
  tagCommand,
  policyCommand,
  imageCommand,
  pushCommand,
  packageCommand,
  indexCommand,
  releaseCommand,
  buildCommand,
  renderCommand,
  validateCommand,
  graphCommand,
  tourCommand,
]

/** The whole command line: every verb with its options and its help. */
export function createCommands(): Command {
  const program = new Command('pte')
    .description('Images, charts and repositories for apps on Kubernetes with Flux v2')
    .version(version)
    // Otherwise the --version of the program would take the --version of `pte tag`.
    .enablePositionalOptions()
    .addHelpText('after', guide)
  for (const create of verbs) program.addCommand(create())
  throwInsteadOfExit(program)
  return program
}

/** Commander passes this setting on only to the commands that it creates itself. */
function throwInsteadOfExit(command: Command): void {
  command.exitOverride().showHelpAfterError('(add --help for examples)')
  command.commands.forEach(throwInsteadOfExit)
}
