import { withoutOwnSource, type ClusterGraph, type GraphNode } from './graph.ts'

const arrows = { applies: '-->', dependsOn: '-. waits for .->', source: '--- ' } as const

/** The graphs as a Mermaid flowchart, which GitHub shows in Markdown. */
export function graphAsMermaid(clusters: readonly ClusterGraph[]): string {
  const lines = clusters.map(withoutOwnSource).flatMap(({ entry, nodes, edges }, cluster) => {
    const names = new Map(nodes.map(({ id }, index) => [id, `c${cluster}n${index}`]))
    const nameOf = (id: string): string => names.get(id) ?? ''
    return [
      `  subgraph c${cluster} ["${quoted(entry || '.')}"]`,
      ...nodes.map((node) => `    ${nameOf(node.id)}${shape(node)}`),
      ...edges.map(({ from, to, by }) => `    ${nameOf(from)} ${arrows[by].trim()} ${nameOf(to)}`),
      '  end',
    ]
  })
  return `${['flowchart LR', ...lines].join('\n')}\n`
}

/** A source is round; a Kustomization whose files are not known has a dashed name. */
function shape(node: GraphNode): string {
  if (node.kind !== 'Kustomization') return `(["${quoted(`${node.kind} ${node.name}`)}"])`
  return `["${quoted(node.name)}${node.path === undefined ? '' : `<br/>${quoted(node.path)}`}"]`
}

/** Mermaid reads HTML in labels, and has no backslash. */
function quoted(text: string): string {
  return text.replace(/[&<>"#;]/g, (character) => `#${character.charCodeAt(0)};`)
}
