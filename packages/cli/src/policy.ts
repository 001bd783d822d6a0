import { Command, Option } from 'commander'
import { exitStatus } from './exit-status.ts'
import { addConnectionOptions, type ConnectionOptions } from './registry-connection.ts'

const examples = `
Examples:
  pte policy --from ghcr.io/octo/app           the tag that Flux picks among those in the registry
  crane ls ghcr.io/octo/app | pte policy -     the same for a list of tags, one a line
  pte policy --pattern '^(\\d+)$' --extract '$1' 9 10
                                               tries a pattern of Go; compared as text, 9 wins

Without --pattern it is the policy of the simple-app chart, for tags like v1_0123456_2026-11-24T20.33.00Z.
Standard error tells why the other tags are no candidates. Exit status 1: no tag is picked.`

interface PolicyOptions extends ConnectionOptions {
  pattern?: string
  extract?: string
  order: 'asc' | 'desc'
  from?: string
  format: 'text' | 'json'
}

/** `pte policy`: prints the tag that Flux picks. */
export function policyCommand(): Command {
  const command = new Command('policy')
    .description('print the tag that a Flux ImagePolicy picks')
    .argument('[tags...]', 'tags, or - to read them from standard input, one a line')
    .option('--pattern <expression>', 'filterTags.pattern, a regular expression of Go')
    .option('--extract <template>', 'filterTags.extract, such as $datetime')
    .addOption(new Option('--order <order>', 'alphabetical order').choices(['asc', 'desc']).default('asc'))
    .option('--from <image>', 'take the tags that this image has in its registry')
    .addOption(new Option('--format <format>', 'what to print').choices(['text', 'json']).default('text'))
  return addConnectionOptions(command, 'the registry of the image')
    .addHelpText('after', examples)
    .action(runPolicy)
}

async function runPolicy(args: string[], options: PolicyOptions): Promise<void> {
  const { imagePolicyFrom, selectImageTag } = await import('@pte/flux')
  const { readTags } = await import('./policy-tags.ts')
  const { explainSelection, formatSelection } = await import('./policy-output.ts')
  const { pattern, extract, order, format } = options
  const policy = imagePolicyFrom({ pattern, extract, order }, 'v1')
  const selection = await selectImageTag(policy, await readTags(args, options))
  if (selection.outcome === 'invalid') throw selection.error
  explainSelection(policy, selection)
  process.stdout.write(formatSelection(selection, format))
  if (selection.outcome === 'none') process.exitCode = exitStatus.finding
}
