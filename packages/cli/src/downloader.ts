import type { Downloader } from '@pte/kustomize'
import { cleanUpOnSignals } from '@pte/process'

/** What fetches remote bases, through the proxies of this machine. To be disposed of. */
export async function openDownloader(): Promise<Downloader> {
  const [{ createDownloader }, { createFetch, proxyFromEnvironment }, { baseEnvironment }] =
    await Promise.all([import('@pte/kustomize'), import('@pte/http'), import('@pte/process')])
  const proxy = proxyFromEnvironment(process.env)
  const fetch = createFetch(proxy === undefined ? {} : { proxy })
  return createDownloader({ fetch, env: baseEnvironment(process.env) })
}

/** Lends a downloader to work, and removes what it fetched; none where remote bases are not wanted. */
export async function withDownloader<T>(
  wanted: boolean | undefined,
  work: (downloader: Downloader | undefined) => Promise<T>,
): Promise<T> {
  if (!wanted) return work(undefined)
  const downloader = await openDownloader()
  const dispose = (): void => {
    downloader.dispose()
  }
  const letGo = cleanUpOnSignals(dispose)
  try {
    return await work(downloader)
  } finally {
    letGo()
    dispose()
  }
}
