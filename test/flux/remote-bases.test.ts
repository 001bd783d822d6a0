import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { renderWithRemoteBases, type RenderedRepository } from '@pte/flux'
import { lendDownloader } from '@pte/kustomize'
import { cluster, configMap, flux, objectsOf, problemsOf, render } from './cluster.ts'
import { folderOf } from './files.ts'

let server: Server
let url: string

beforeAll(async () => {
  const pages: Readonly<Record<string, string>> = {
    '/base.yaml': `${configMap('far', 'key: ${VALUE}')}---\n${flux('child', './child')}`,
    '/patch.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: near}\ndata: {patched: "yes"}\n',
  }
  server = createServer(({ url = '' }, response) => {
    const page = pages[url]
    if (page === undefined) response.writeHead(404).end()
    else response.end(page)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

const variables = '  postBuild:\n    substitute:\n      VALUE: here\n'
const repository = (app: string): Readonly<Record<string, string>> => ({
  ...cluster({ app: flux('app', './app', variables) }),
  'app/kustomization.yaml': app,
  'app/near.yaml': configMap('near'),
  'child/map.yaml': configMap('of-child'),
})

const fetched = (files: Readonly<Record<string, string>>): Promise<RenderedRepository> =>
  lendDownloader(true, {}, (downloader) => renderWithRemoteBases({ path: folderOf(files) }, downloader))

const names = (rendered: RenderedRepository, root: string): string[] =>
  objectsOf(rendered, root).map(({ metadata }) => metadata.name)

describe('a base on the network', () => {
  test('is left out with a notice on its line', () => {
    const rendered = render(repository(`resources:\n- near.yaml\n- ${url}/base.yaml\n`))
    expect(names(rendered, 'app')).toEqual(['near'])
    expect(problemsOf(rendered)).toEqual(['remote-base app/kustomization.yaml:3'])
  })

  test('is fetched on request; what it brings is substituted, and followed', async () => {
    const rendered = await fetched(repository(`resources:\n- near.yaml\n- ${url}/base.yaml\n`))
    expect(problemsOf(rendered)).toEqual([])
    expect(names(rendered, 'app')).toEqual(['near', 'far', 'child'])
    expect(objectsOf(rendered, 'app')[1]).toMatchObject({ data: { key: 'here' } })
    expect(names(rendered, 'child')).toEqual(['of-child'])
  })

  test('may be a patch', async () => {
    const rendered = await fetched(
      repository(`resources: [near.yaml]\npatches:\n- path: ${url}/patch.yaml\n`),
    )
    expect(problemsOf(rendered)).toEqual([])
    expect(objectsOf(rendered, 'app')).toMatchObject([{ data: { key: 'value', patched: 'yes' } }])
  })

  test('that is not there is an error on its line', async () => {
    const rendered = await fetched(repository(`resources:\n- near.yaml\n- ${url}/none.yaml\n`))
    expect(names(rendered, 'app')).toEqual([])
    expect(problemsOf(rendered)).toEqual(['remote-base app/kustomization.yaml:3'])
  })
})

test('charts of a kustomization are an error: kustomize-controller does not inflate them', () => {
  const rendered = render(repository('resources: [near.yaml]\nhelmCharts:\n- name: web\n'))
  expect(names(rendered, 'app')).toEqual([])
  expect(problemsOf(rendered)).toEqual(['unsupported app/kustomization.yaml:2'])
})
