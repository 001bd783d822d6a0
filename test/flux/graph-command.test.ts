import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { graphCommand } from '../../packages/cli/src/graph.ts'
import { cluster, configMap, flux } from './cluster.ts'
import { folderOf } from './files.ts'

let printed = ''
beforeEach(() => {
  printed = ''
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text)
    return true
  })
})
afterEach(() => {
  jest.restoreAllMocks()
})

const graph = async (...args: string[]): Promise<string> => {
  const root = folderOf({
    ...cluster({ apps: flux('apps', './apps') }),
    ...cluster({}, 'clusters/beech'),
    'apps/site.yaml': configMap('site'),
  })
  await graphCommand()
    .exitOverride()
    .parseAsync([root, ...args], { from: 'user' })
  return printed
}

describe('pte graph', () => {
  test('prints Mermaid of all clusters', async () => {
    const text = await graph()
    expect(text).toMatch(/^flowchart LR\n/)
    expect(text.match(/subgraph .*/g)).toEqual([
      'subgraph c0 ["clusters/beech"]',
      'subgraph c1 ["clusters/tilia"]',
    ])
  })

  test('prints JSON of one', async () => {
    const { version, clusters } = JSON.parse(await graph('--cluster', 'tilia', '--format', 'json')) as {
      version: number
      clusters: { entry: string; edges: unknown[] }[]
    }
    expect([version, clusters.map(({ entry }) => entry)]).toEqual([1, ['clusters/tilia']])
    expect(clusters[0]?.edges).toContainEqual({
      from: 'Kustomization/flux-system/flux-system',
      to: 'Kustomization/flux-system/apps',
      by: 'applies',
    })
  })

  test('prints a picture', async () => {
    expect(await graph('--format', 'svg')).toMatch(/^<svg xmlns="[^"]+" viewBox="[\d. ]+"[^]*<\/svg>\n$/)
  })

  test('refuses a repository in which Flux starts nowhere', async () => {
    const empty = folderOf({ 'README.md': 'nothing\n' })
    const run = graphCommand().exitOverride().parseAsync([empty], { from: 'user' })
    await expect(run).rejects.toMatchObject({ finding: { rule: 'no-cluster' } })
    expect(printed).toBe('')
  })
})
