import type { Command } from 'commander'
import type { RenderedRepository } from '@pte/flux'
import { mergeFindings } from '@pte/report'
import type { Resource } from '@pte/resource'
import { exitStatus } from './exit-status.ts'
import { helmOption, helmOptions, kubernetesVersionOption, type ChartOptions } from './helm-option.ts'
import { noCluster } from './no-cluster.ts'
import { repositoryCommand, type RepositoryOptions } from './repository-command.ts'
import { createTerminalReporter } from './terminal-reporter.ts'

const examples = `
Examples:
  pte render                                 all objects of all clusters of the repository in this folder
  pte render --cluster tilia > tilia.yaml    one cluster
  pte render --helm off                      without what charts make
  pte render --origin | less                 with the file that each object comes from
  diff <(pte render old) <(pte render new)   what a change does

HelmReleases are printed as they are, and behind the objects of their Kustomization what their charts make, when the
charts are in the repository and helm is installed. What cannot be built is told on standard error, with exit status 1.`

interface RenderOptions extends RepositoryOptions, ChartOptions {
  origin: boolean
}

/** `pte render`: prints everything that Flux would apply. */
export function renderCommand(): Command {
  return repositoryCommand('render')
    .description('print every object that Flux would apply, as YAML')
    .addOption(helmOption())
    .addOption(kubernetesVersionOption())
    .option('--origin', 'name the file and the Kustomization of each object in a comment', false)
    .addHelpText('after', examples)
    .action(
      async (repository: string, { cluster, source, remoteBases, origin, ...charts }: RenderOptions) => {
        const { findingsOf, renderReleases, renderWithRemoteBases } = await import('@pte/flux')
        const { lendDownloader } = await import('@pte/kustomize')
        const options = { path: repository, clusters: cluster, sources: source }
        const built = await lendDownloader(remoteBases, process.env, (downloader) =>
          renderWithRemoteBases(options, downloader),
        )
        if (built.clusters.length === 0) throw noCluster(repository)
        const rendered = await renderReleases(built, await helmOptions(charts, repository), source)
        const reporter = createTerminalReporter(process.stderr, process.env)
        const findings = mergeFindings(findingsOf(rendered))
        for (const finding of findings) reporter.finding(finding)
        process.stdout.write(await asYaml(rendered, origin))
        if (findings.some(({ severity }) => severity === 'error')) process.exitCode = exitStatus.finding
      },
    )
}

async function asYaml({ clusters }: RenderedRepository, withOrigin: boolean): Promise<string> {
  const { writeYaml } = await import('@pte/yaml')
  const documents = clusters.flatMap(({ roots }) =>
    roots.flatMap(({ resources, kustomization }) =>
      resources.map((resource) => {
        const comment = withOrigin ? `# ${originText(resource)} by Kustomization ${kustomization.id}\n` : ''
        return comment + writeYaml(resource.object)
      }),
    ),
  )
  return documents.join('---\n')
}

function originText({ origin: { made } }: Resource): string {
  return made.document === 0 ? made.file : `${made.file} (document ${made.document + 1})`
}
