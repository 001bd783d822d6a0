import { Command, Option } from 'commander'
import type { ClusterGraph } from '@pte/flux'
import { append } from './repeatable-option.ts'
import { noCluster } from './no-cluster.ts'

const examples = `
Examples:
  pte graph                               as Mermaid, which GitHub shows in Markdown
  pte graph --format svg > flux.svg       as a picture
  pte graph --cluster tilia               one cluster
  pte graph --format json | jq '.clusters[].edges[] | select(.by == "dependsOn")'`

interface GraphOptions {
  cluster: string[]
  source: string[]
  format: 'mermaid' | 'svg' | 'json'
}

/** `pte graph`: prints how Flux goes from Kustomization to Kustomization. */
export function graphCommand(): Command {
  return new Command('graph')
    .description('show how Flux goes through a repository: Kustomizations, what they wait for, their sources')
    .argument('[repository]', 'root of the infrastructure repository', '.')
    .option(
      '--cluster <entry>',
      'folder in which Flux starts, or a unique trailing part of it; repeatable',
      append,
      [],
    )
    .option(
      '--source <kind/namespace/name=folder>',
      'folder that is published under another source; repeatable',
      append,
      [],
    )
    .addOption(
      new Option('--format <format>', 'form of the graph')
        .choices(['mermaid', 'svg', 'json'])
        .default('mermaid'),
    )
    .addHelpText('after', examples)
    .action(async (repository: string, { cluster, source, format }: GraphOptions) => {
      const { clusterGraph, renderRepository } = await import('@pte/flux')
      const rendered = renderRepository({ path: repository, clusters: cluster, sources: source })
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
