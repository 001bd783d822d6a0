import { Command } from 'commander'

const examples = `
Examples:
  pte tag                                   the commit that is checked out, now
  pte tag --timestamp commit                the same tag however often it is asked
  pte tag --version 2 --sha "$GITHUB_SHA"   for another major version of the app

The tag is v<version>_<first 7 digits of the commit>_<time in UTC>Z. Flux compares the time.`

interface TagOptions {
  version: string
  timestamp: string
  sha?: string
}

/** `pte tag`: prints the tag for an image of the checkout. */
export function tagCommand(): Command {
  return new Command('tag')
    .description('print the tag for an image of the commit that is checked out')
    .option('--version <number>', 'the number in v1_…, raised by a breaking change of the app', '1')
    .option('--timestamp <when>', 'build (now), commit, or an instant of RFC 3339', 'build')
    .option('--sha <commit>', 'full commit id (default: the commit that is checked out)')
    .addHelpText('after', examples)
    .action(async ({ version, timestamp, sha }: TagOptions) => {
      const { checkoutTag } = await import('@pte/tag-and-push-action')
      const { baseEnvironment } = await import('@pte/process')
      const checkout = { directory: process.cwd(), env: baseEnvironment(process.env) }
      const tag = await checkoutTag({ version, timestamp, sha, now: Date.now() }, checkout)
      process.stdout.write(`${tag}\n`)
    })
}
