import { Command } from 'commander'
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

/** The whole command line: every verb with its options and its help. */
export function createCommands(): Command {
  const program = new Command('pte')
    .description('Images, charts and repositories for apps on Kubernetes with Flux v2')
    .version(version)
    .addHelpText('after', guide)
  throwInsteadOfExit(program)
  return program
}

/** Commander passes this setting on only to the commands that it creates itself. */
function throwInsteadOfExit(command: Command): void {
  command.exitOverride().showHelpAfterError('(add --help for examples)')
  command.commands.forEach(throwInsteadOfExit)
}
