import { describe, expect, test } from '@jest/globals'
import { clusterGraph, graphAsMermaid, graphAsSvg, type ClusterGraph } from '@pte/flux'
import { cluster, configMap, flux, render } from './cluster.ts'

const own = `---
apiVersion: source.toolkit.fluxcd.io/v1
kind: OCIRepository
metadata:
  name: elsewhere
  namespace: flux-system
spec:
  url: oci://ghcr.io/octo/elsewhere
`

function graphOf(children: Readonly<Record<string, string>>): ClusterGraph {
  const { clusters } = render({
    ...cluster(children),
    'apps/site.yaml': configMap('site'),
    'base/base.yaml': configMap('base'),
  })
  expect(clusters).toHaveLength(1)
  return clusterGraph(clusters[0] as (typeof clusters)[0])
}

const graph = graphOf({
  base: flux('base', './base'),
  apps: flux('apps', './apps', '  dependsOn:\n    - name: base\n'),
  foreign:
    flux('foreign', './x').replace(
      'kind: GitRepository\n    name: flux-system',
      'kind: OCIRepository\n    name: elsewhere',
    ) + own,
})

describe('the graph of a cluster', () => {
  test('has a node for each Kustomization and source, in the order of application', () => {
    expect(graph.nodes.map(({ id, state, objects }) => [id, state, objects])).toEqual(
      [
        ['Kustomization/flux-system/base', 'built', 1],
        ['Kustomization/flux-system/apps', 'built', 1],
        ['Kustomization/flux-system/flux-system', 'built', 6],
        ['Kustomization/flux-system/foreign', 'elsewhere', 0],
        ['GitRepository/flux-system/flux-system', undefined, undefined],
        ['OCIRepository/flux-system/elsewhere', undefined, undefined],
      ].sort((a, b) => order(a) - order(b)),
    )
  })

  test('says what applies what, what waits for what, and where files come from', () => {
    const short = (id: string) => id.split('/').at(-1) ?? ''
    const edges = graph.edges.map(({ from, to, by }) => `${short(from)} ${by} ${short(to)}`)
    expect(edges.sort()).toEqual([
      'apps dependsOn base',
      'apps source flux-system',
      'base source flux-system',
      'flux-system applies apps',
      'flux-system applies base',
      'flux-system applies foreign',
      'flux-system source flux-system',
      'foreign source elsewhere',
    ])
  })

  test('shows a dependency that nothing applies', () => {
    const { nodes } = graphOf({ apps: flux('apps', './apps', '  dependsOn:\n    - name: gone\n') })
    expect(nodes.find(({ name }) => name === 'gone')).toEqual({
      id: 'Kustomization/flux-system/gone',
      kind: 'Kustomization',
      namespace: 'flux-system',
      name: 'gone',
    })
  })
})

const order = ([id]: readonly (string | number | undefined)[]): number =>
  graph.nodes.findIndex((node) => node.id === id)

describe('as Mermaid', () => {
  test('leaves out the source that all have in common', () => {
    const text = graphAsMermaid([graph])
    expect(text.split('\n')[0]).toBe('flowchart LR')
    expect(text).toContain('subgraph c0 ["clusters/tilia"]')
    expect(text.match(/-\. waits for \.->/g)).toHaveLength(1)
    expect(text.match(/---/g)).toHaveLength(2)
  })

  test('no name breaks out of its label', () => {
    const node = { id: 'a', kind: 'Kustomization', namespace: 'x', name: '"]; click <b>' }
    expect(graphAsMermaid([{ entry: '', nodes: [node], edges: [] }])).toContain(
      '["#34;]#59; click #60;b#62;"]',
    )
  })
})

describe('as SVG', () => {
  const svg = graphAsSvg([graph])
  const boxes = [...svg.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)"/g)].map(
    ([, x, y, width]) => ({ x: Number(x), y: Number(y), width: Number(width) }),
  )

  test('draws a box for each node and a line for each edge but those of the common source', () => {
    expect(boxes).toHaveLength(graph.nodes.length)
    expect(svg.match(/marker-end/g)).toHaveLength(graph.edges.length - 2)
  })

  test('boxes do not overlap, and are inside of the picture', () => {
    const [, width = 0, height = 0] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).map(Number)
    for (const [index, box] of boxes.entries()) {
      expect(box.x + box.width).toBeLessThan(width)
      expect(box.y + 40).toBeLessThan(height)
      for (const other of boxes.slice(index + 1))
        expect(
          Math.abs(box.y - other.y) >= 40 || box.x + box.width < other.x || other.x + other.width < box.x,
        ).toBe(true)
    }
  })

  test('what has to be ready before stands to the left', () => {
    const left = (name: string) =>
      Number(new RegExp(`<title>Kustomization/flux-system/${name}, .*?x="([\\d.]+)"`).exec(svg)?.[1])
    expect(left('base')).toBeLessThan(left('apps'))
    expect(left('flux-system')).toBeLessThan(left('base'))
  })

  test('a cycle is drawn, and names are text', () => {
    const nodes = ['a<b', 'c'].map((name) => ({ id: name, kind: 'Kustomization', namespace: 'x', name }))
    const edges = [
      { from: 'a<b', to: 'c', by: 'dependsOn' as const },
      { from: 'c', to: 'a<b', by: 'dependsOn' as const },
    ]
    const drawn = graphAsSvg([{ entry: '', nodes, edges }])
    expect(drawn).toContain('a&#60;b')
    expect(drawn.match(/marker-end/g)).toHaveLength(2)
  })
})
