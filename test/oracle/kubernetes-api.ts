import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const resource = (kind: string, name: string, namespaced: boolean): object => ({
  kind,
  name,
  singularName: '',
  namespaced,
  verbs: ['get'],
})

const resourceList = (groupVersion: string, ...resources: object[]): object => ({
  kind: 'APIResourceList',
  apiVersion: 'v1',
  groupVersion,
  resources,
})

const group = (name: string): object => {
  const version = { groupVersion: `${name}/v1`, version: 'v1' }
  return { name, versions: [version], preferredVersion: version }
}

/** The discovery of a cluster that knows the kinds of our charts: all that Helm 3 asks before a dry run. */
const answers: Readonly<Record<string, object>> = {
  '/version': { major: '1', minor: '34', gitVersion: 'v1.34.0' },
  '/api': { kind: 'APIVersions', versions: ['v1'] },
  '/apis': { kind: 'APIGroupList', apiVersion: 'v1', groups: [group('apps'), group('apiextensions.k8s.io')] },
  '/api/v1': resourceList('v1', resource('Service', 'services', true), resource('Pod', 'pods', true)),
  '/apis/apps/v1': resourceList('apps/v1', resource('Deployment', 'deployments', true)),
  '/apis/apiextensions.k8s.io/v1': resourceList(
    'apiextensions.k8s.io/v1',
    resource('CustomResourceDefinition', 'customresourcedefinitions', false),
  ),
}

export interface KubernetesApi {
  url: string
  close: () => void
}

/** Serves the discovery of a Kubernetes API on a free port of this machine. */
export async function startKubernetesApi(): Promise<KubernetesApi> {
  const server = createServer((request, response) => {
    const answer = answers[new URL(request.url ?? '', 'http://localhost').pathname]
    response.writeHead(answer ? 200 : 404, { 'content-type': 'application/json' })
    response.end(JSON.stringify(answer ?? { kind: 'Status', apiVersion: 'v1', status: 'Failure', code: 404 }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, close: () => void server.close() }
}
