import { withoutOwnSource, type ClusterGraph, type GraphEdge, type GraphNode } from './graph.ts'
import { layOut, type Layout, type Place } from './graph-layout.ts'

/** Widths of letters are known in a monospaced font only. */
const letter = 7.25
const box = { height: 40, row: 58, gap: 70, padding: 12 }
const margin = 24
const title = 36

/** Shapes bring their own ground and the lines are of middle grey, so that the picture reads on white and on black. */
const style = `
text { font: 12px ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace; fill: #1f2328 }
.title, .legend { fill: #7d8590 }
.title { font-weight: 600; font-size: 14px }
.path { fill: #59636e }
rect { fill: #f6f8fa; stroke: #818b98 }
.source rect { fill: #ddf4ff; stroke: #54aeff }
.failed rect { fill: #ffebe9; stroke: #ff8182 }
.unknown rect { stroke-dasharray: 4 3 }
path { fill: none; stroke: #818b98; stroke-width: 1.4 }
path.dependsOn { stroke: #bf8700; stroke-dasharray: 5 4 }
path.source { stroke: #54aeff }
marker path { stroke: none; fill: #818b98 }
#dependsOn path { fill: #bf8700 }
#source path { fill: #54aeff }`

/** Pictures of the graphs, one below the other, from what Flux applies first to what it applies last. */
export function graphAsSvg(clusters: readonly ClusterGraph[]): string {
  let top = margin
  let width = 0
  const parts: string[] = []
  for (const cluster of clusters.map(withoutOwnSource)) {
    const picture = drawCluster(cluster)
    parts.push(`<g transform="translate(${margin} ${top})">\n${picture.content}\n</g>`)
    top += picture.height + margin
    width = Math.max(width, picture.width)
  }
  width = Math.max(width, legend.length * letter) + 2 * margin
  parts.push(`<text class="legend" x="${margin}" y="${top}">${legend}</text>`)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(width)} ${round(top + margin)}" width="${round(width)}" height="${round(top + margin)}" role="img">
<title>What Flux applies, and in which order</title>
<style>${style}
</style>
<defs>
${edgeKinds.map(arrowHead).join('\n')}
</defs>
${parts.join('\n')}
</svg>
`
}

const edgeKinds = ['applies', 'dependsOn', 'source'] as const
const legend = 'grey: applies · yellow, dashed: has to be ready before · blue: source'

function arrowHead(kind: GraphEdge['by']): string {
  return `<marker id="${kind}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z"/></marker>`
}

interface Picture {
  content: string
  width: number
  height: number
}

function drawCluster({ entry, nodes, edges }: ClusterGraph): Picture {
  const layout = layOut({ nodes: nodes.map(({ id }) => id), edges: edges.map(inOrder) })
  const widths = columnWidths(nodes, layout)
  const starts = widths.map((_, column) =>
    widths.slice(0, column).reduce((sum, width) => sum + width + box.gap, 0),
  )
  const left = ({ column }: Place): number => starts[column] ?? 0
  const right = (place: Place): number => left(place) + (widths[place.column] ?? 0)
  const lines = edges.map((edge, index) => {
    const { from, to } = inOrder(edge)
    const [start, end] = [layout.places.get(from), layout.places.get(to)]
    if (!start || !end) return ''
    const points = [
      [right(start), middleOf(start)],
      ...(layout.bends[index] ?? []).flatMap((bend) => [
        [left(bend), passingMiddleOf(bend)],
        [right(bend), passingMiddleOf(bend)],
      ]),
      [left(end), middleOf(end)],
    ]
    return `<path class="${edge.by}" d="${curve(points)}" marker-end="url(#${edge.by})"/>`
  })
  const shapes = nodes.map((node) => {
    const place = layout.places.get(node.id)
    return place ? drawNode(node, left(place), middleOf(place), widths[place.column] ?? 0) : ''
  })
  return {
    content: [`<text class="title" y="14">${escaped(entry || '.')}</text>`, ...lines, ...shapes].join('\n'),
    width: widths.reduce((sum, width) => sum + width + box.gap, -box.gap),
    height: title + layout.rows * box.row,
  }
}

/** Sources and dependencies come first, though the one that refers to them is what says so. */
function inOrder({ from, to, by }: GraphEdge): { from: string; to: string } {
  return by === 'applies' ? { from, to } : { from: to, to: from }
}

function columnWidths(nodes: readonly GraphNode[], { places, columns }: Layout): number[] {
  const widths = Array.from({ length: columns }, () => 0)
  for (const node of nodes) {
    const column = places.get(node.id)?.column ?? 0
    const longest = Math.max(...labels(node).map((label) => label.length))
    widths[column] = Math.max(widths[column] ?? 0, longest * letter + 2 * box.padding)
  }
  return widths
}

function labels({ kind, name, namespace, path }: GraphNode): readonly [string, string] {
  return kind === 'Kustomization' ? [name, path ?? `not in ${namespace}`] : [name, kind]
}

function drawNode(node: GraphNode, x: number, middle: number, width: number): string {
  const source = node.kind !== 'Kustomization'
  const known = node.state === 'built' || source
  const className = source ? 'source' : node.state === 'failed' ? 'failed' : known ? 'built' : 'unknown'
  const [first, second] = labels(node).map(escaped)
  const text = x + box.padding
  return `<g class="${className}"><title>${escaped(node.id)}${node.objects === undefined ? '' : `, ${node.objects} objects`}</title><rect x="${round(x)}" y="${round(middle - box.height / 2)}" width="${round(width)}" height="${box.height}" rx="${source ? box.height / 2 : 6}"/><text x="${round(text)}" y="${round(middle - 4)}">${first ?? ''}</text><text class="path" x="${round(text)}" y="${round(middle + 12)}">${second ?? ''}</text></g>`
}

function middleOf({ row }: Place): number {
  return title + (row + 0.5) * box.row
}

function passingMiddleOf({ row }: Place): number {
  return title + (row + 0.2) * box.row
}

/** Level at every point, so that lines leave and reach the shapes at a right angle. */
function curve(points: readonly (readonly number[])[]): string {
  return points
    .map(([x = 0, y = 0], index) => {
      const [before = 0, above = 0] = points[index - 1] ?? []
      if (index === 0) return `M${round(x)} ${round(y)}`
      const middle = round((before + x) / 2)
      return `C${middle} ${round(above)} ${middle} ${round(y)} ${round(x)} ${round(y)}`
    })
    .join('')
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}
