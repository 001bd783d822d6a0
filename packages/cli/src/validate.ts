import { Option, type Command } from 'commander'
import {
  annotation,
  reaches,
  reportAsJson,
  reportAsJunit,
  reportAsSarif,
  reportAsText,
  severities,
  type Severity,
  type ValidationReport,
} from '@pte/report'
import { exitStatus } from './exit-status.ts'
import { helmOption, helmOptions, kubernetesVersionOption, type ChartOptions } from './helm-option.ts'
import { repositoryCommand, type RepositoryOptions } from './repository-command.ts'

const examples = `
Examples:
  pte validate                                    the repository in this folder, all its clusters
  pte validate ../infrastructure --cluster tilia  one cluster of another repository
  pte validate --format sarif > results.sarif     for code scanning
  pte validate --fail-on warning                  be strict

Nothing is fetched from the network but charts with --helm remote and bases with --remote-bases; no cluster is asked.`

const formats = ['text', 'json', 'sarif', 'github', 'junit'] as const
type Format = (typeof formats)[number]

interface ValidateOptions extends RepositoryOptions, ChartOptions {
  format: Format
  failOn: Severity | 'never'
}

/** `pte validate`: prints what is wrong with what Flux would apply. */
export function validateCommand(): Command {
  return repositoryCommand('validate')
    .description('build what Flux would apply and tell what is wrong with it')
    .addOption(helmOption())
    .addOption(kubernetesVersionOption())
    .addOption(new Option('--format <format>', 'form of the findings').choices(formats).default('text'))
    .addOption(
      new Option('--fail-on <severity>', 'exit status 1 from this severity on')
        .choices([...severities, 'never'])
        .default('error'),
    )
    .addHelpText('after', examples)
    .action(async (repository: string, options: ValidateOptions) => {
      const { cluster, source, remoteBases, format, failOn, ...charts } = options
      const { validate } = await import('@pte/validation')
      const { lendDownloader } = await import('@pte/kustomize')
      const helm = await helmOptions(charts, repository)
      const validated = await lendDownloader(remoteBases, process.env, (downloader) =>
        validate({ path: repository, clusters: cluster, sources: source, helm, downloader }),
      )
      process.stdout.write(await inFormat(validated.report, format, validated.source))
      if (validated.report.findings.some((finding) => reaches(finding, failOn)))
        process.exitCode = exitStatus.finding
    })
}

async function inFormat(
  report: ValidationReport,
  format: Format,
  source: (file: string) => string | undefined,
): Promise<string> {
  switch (format) {
    case 'text':
      return reportAsText(report, { colour: process.stdout.isTTY && !process.env['NO_COLOR'], source })
    case 'json':
      return reportAsJson(report)
    case 'sarif': {
      const { describeRule } = await import('@pte/validation')
      return reportAsSarif(report, { describe: describeRule })
    }
    case 'github':
      return report.findings.map((finding) => `${annotation(finding)}\n`).join('')
    case 'junit':
      return reportAsJunit(report)
  }
}
