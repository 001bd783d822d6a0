import { baseEnvironment, cleanUpOnSignals } from '@pte/process'
import { createDownloader, type Downloader } from './remote/downloader.ts'

/** What fetches remote bases, through the proxies that an environment names. To be disposed of. */
export async function openDownloader(env: NodeJS.ProcessEnv): Promise<Downloader> {
  const { createFetch, proxyFromEnvironment } = await import('@pte/http')
  const proxy = proxyFromEnvironment(env)
  const fetch = createFetch(proxy === undefined ? {} : { proxy })
  return createDownloader({ fetch, env: baseEnvironment(env) })
}

/** Lends a downloader to work, and removes what it fetched; none where remote bases are not wanted. */
export async function lendDownloader<T>(
  wanted: boolean,
  env: NodeJS.ProcessEnv,
  work: (downloader: Downloader | undefined) => Promise<T>,
): Promise<T> {
  if (!wanted) return work(undefined)
  const downloader = await openDownloader(env)
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
