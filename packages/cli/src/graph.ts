import { Option, type Command } from 'commander'
import type { ClusterGraph } from '@pte/flux'
import { noCluster } from './no-cluster.ts'
import { repositoryCommand, type RepositoryOptions } from './repository-command.ts'

const examples = `
Examples:
  pte graph                               as Mermaid, which GitHub shows in Markdown
  pte graph --format svg > flux.svg       as a picture
  pte graph --cluster tilia               one cluster
  pte graph --format json | jq '.clusters[].edges[] | select(.by == "dependsOn")'`

interface GraphOptions extends RepositoryOptions {
  format: 'mermaid' | 'svg' | 'json'
}

/** `pte graph`: prints how Flux goes from Kustomization to Kustomization. */
export function graphCommand(): Command {
  return repositoryCommand('graph')
    .description('show how Flux goes through a repository: Kustomizations, what they wait for, their sources')
    .addOption(
      new Option('--format <format>', 'form of the graph')
        .choices(['mermaid', 'svg', 'json'])
        .default('mermaid'),
    )
    .addHelpText('after', examples)
    .action(async (repository: string, { cluster, source, remoteBases, format }: GraphOptions) => {
      const { clusterGraph, renderWithRemoteBases } = await import('@pte/flux')
      const { lendDownloader } = await import('@pte/kustomize')
      const options = { path: repository, clusters: cluster, sources: source }
      const rendered = await lendDownloader(remoteBases, process.env, (downloader) =>
        renderWithRemoteBases(options, downloader),
      )
      if (rendered.clusters.length === 0) throw noCluster(repository)
      process.stdout.write(await inFormat(rendered.clusters.map(clusterGraph), format))
    })
}

async function inFormat(clusters: readonly ClusterGraph[], format: GraphOptions['format']): Promise<string> {
  const { graphAsMermaid, graphAsSvg } = await import('@pte/flux')
  switch (format) {
    case 'mermaid':
      return graphAsMermaid(clusters)
    case 'svg':
      return graphAsSvg(clusters)
    case 'json':
      return `${JSON.stringify({ version: 1, clusters }, undefined, 2)}\n`
  }
}
