import { Command } from 'commander'
import type { ChartResult } from '@pte/chart-release-action'
import { createTerminalReporter } from './terminal-reporter.ts'

const examples = `
Examples:
  pte release --repository octo/infrastructure --dry-run     what would be released
  pte release --repository octo/infrastructure               the charts below kubernetes/.charts, .charts or charts
  pte release charts/app --repository octo/infrastructure    this one
  GITHUB_TOKEN=$(gh auth token) pte release --repository octo/infrastructure

Prints a line for each chart: what was done, its name and version, and the address of the archive. A version that is
published is never replaced; running it twice changes nothing. The token is taken from GITHUB_TOKEN and needs
contents: write, the API's address from GITHUB_API_URL.`

interface ReleaseCommandOptions {
  repository: string
  dryRun?: true
  pagesBranch?: string
  indexPath?: string
  tagTemplate?: string
}

/** `pte release`: does from a terminal what the action chart-release does. */
export function releaseCommand(): Command {
  return new Command('release')
    .description('publish new chart versions as GitHub releases and in an index on GitHub Pages')
    .argument('[charts...]', 'folders that hold charts, or are one')
    .requiredOption('--repository <owner/name>', 'repository that gets the releases and the index')
    .option('--dry-run', 'write nothing and say what would be done')
    .option('--pages-branch <branch>', 'branch that GitHub Pages serves (default: gh-pages)')
    .option('--index-path <path>', 'path of the index on that branch (default: index.yaml)')
    .option('--tag-template <template>', 'tag of a release (default: {name}-{version})')
    .addHelpText('after', examples)
    .action(async (charts: string[], { repository, dryRun, ...options }: ReleaseCommandOptions) => {
      const { releaseCharts, releaseDefaults } = await import('@pte/chart-release-action')
      const { createFetch, proxyFromEnvironment } = await import('@pte/http')
      const { env } = process
      const token = env['GITHUB_TOKEN'] ?? ''
      const proxy = proxyFromEnvironment(env)
      const reporter = createTerminalReporter(process.stderr, env)
      reporter.secret(token)
      const target = {
        name: repository,
        token,
        apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com',
        fetch: createFetch(proxy === undefined ? {} : { proxy }),
      }
      const mode = dryRun ? 'dry-run' : 'release'
      const outcome = await releaseCharts(
        { ...releaseDefaults, ...options, root: process.cwd(), charts, repository: target, mode },
        reporter,
      )
      process.stdout.write(outcome.charts.map(lineOf).join(''))
    })
}

function lineOf({ action, name, version, tag, assetUrl }: ChartResult): string {
  return `${action.padEnd(9)}  ${name} ${version}  ${assetUrl ?? tag}\n`
}
