import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server in the place of GitHub's Packages API, with the versions of the one package octo/app. */
export interface PackagesStandIn {
  url: string
  /** Digests of the versions. */
  versions: string[]
  requests: string[]
  close(): Promise<void>
}

const perPage = 2

export async function startPackagesStandIn(
  owner: 'Organization' | 'User',
  digests: readonly string[],
): Promise<PackagesStandIn> {
  const versions = [...digests]
  const requests: string[] = []
  const base = `/${owner === 'User' ? 'users' : 'orgs'}/octo/packages/container/app/versions`
  let url = ''
  const answer = (
    method: string,
    path: string,
    page: number,
  ): { status: number; link?: string; body: unknown } => {
    if (path === '/users/octo') return { status: 200, body: { login: 'octo', type: owner } }
    if (method === 'GET' && path === base) {
      const from = (page - 1) * perPage
      const body = versions.slice(from, from + perPage).map((name) => ({ id: digests.indexOf(name), name }))
      const more = from + perPage < versions.length
      return { status: 200, body, ...(more ? { link: `<${url}${base}?page=${page + 1}>; rel="next"` } : {}) }
    }
    const digest = digests[Number(path.slice(base.length + 1))]
    if (method !== 'DELETE' || !path.startsWith(`${base}/`) || digest === undefined)
      return { status: 404, body: { message: 'Not Found' } }
    versions.splice(versions.indexOf(digest), 1)
    return { status: 204, body: undefined }
  }
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', url)
    requests.push(`${request.method ?? ''} ${pathname}`)
    const { status, link, body } = answer(
      request.method ?? '',
      pathname,
      Number(searchParams.get('page') ?? 1),
    )
    const headers = { 'content-type': 'application/json', ...(link === undefined ? {} : { link }) }
    response.writeHead(status, headers).end(body === undefined ? undefined : JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    ...{ url, versions, requests },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => {
          resolve()
        })
      }),
  }
}
