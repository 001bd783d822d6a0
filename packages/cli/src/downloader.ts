import type { Downloader } from '@pte/kustomize'

/** What fetches remote bases, through the proxies of this machine. To be disposed of. */
export async function openDownloader(): Promise<Downloader> {
  const [{ createDownloader }, { createFetch, proxyFromEnvironment }, { baseEnvironment }] =
    await Promise.all([import('@pte/kustomize'), import('@pte/http'), import('@pte/process')])
  const proxy = proxyFromEnvironment(process.env)
  const fetch = createFetch(proxy === undefined ? {} : { proxy })
  return createDownloader({ fetch, env: baseEnvironment(process.env) })
}
