import { mkdtempSync, realpathSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Fetch } from '@pte/http'
import { checkOut } from './repository-checkout.ts'
import { refusedRepository } from './refused-address.ts'
import { fetchFile, type RemoteFile } from './remote-file.ts'
import { remoteFailure } from './remote-failure.ts'
import { leavesRoot, type RepositoryAddress } from './repository-address.ts'
import { createSpace } from './space.ts'

export interface DownloadOptions {
  /** For files. Repositories are fetched by git. */
  fetch: Fetch
  /** PATH, proxies and the like for git, as `baseEnvironment` of @pte/process gives them; nothing else reaches it. */
  env: Readonly<Record<string, string>>
  /** Bytes that all repositories of a run may take on disk; 2 GiB by default. */
  space?: number
}

/** The files of a repository at one commit. */
export interface RepositoryCheckout {
  /** Absolute path of the folder that holds the files. No symbolic link in it leads out of it. */
  root: string
  /** The folder that the address names, relative to the root, with `/`; empty for the root itself. It exists. */
  path: string
}

/** Gets what a kustomization names by address, each thing once. */
export interface Downloader {
  /**
   * Fetches one commit of a repository with git, without its history.
   *
   * @throws {ExpectedError} `remote-base`, without a place: which line names the address the caller knows.
   */
  repository(address: RepositoryAddress): Promise<RepositoryCheckout>
  /** Downloads a file; also what is not there is a result, since kustomize then tries the URL as a repository. */
  file(url: string): Promise<RemoteFile>
  /** Stops what is under way and removes all that was fetched. Also for a program that is told to end. */
  dispose(): void
}

/** How many repositories are fetched at the same time. */
const atATime = 4
const defaultSpace = 2 * 1024 ** 3

/** Creates a downloader that keeps what it gets until it is disposed of. Nothing is kept from run to run. */
export function createDownloader({ fetch, env, space = defaultSpace }: DownloadOptions): Downloader {
  const closing = new AbortController()
  const limited = import('p-limit').then(({ default: pLimit }) => pLimit(atATime))
  const available = createSpace(space)
  const checkouts = new Map<string, Promise<string>>()
  const files = new Map<string, Promise<RemoteFile>>()
  let folder: string | undefined

  const begin = async (address: RepositoryAddress): Promise<string> => {
    folder ??= mkdtempSync(join(realpathSync(tmpdir()), 'pte-remote-'))
    const place = {
      folder: join(folder, String(checkouts.size)),
      env,
      space: available,
      signal: closing.signal,
    }
    return (await limited)(() => checkOut(address, place))
  }
  return {
    async repository(address) {
      const refused = refusedRepository(address)
      if (refused) throw refused
      const key = JSON.stringify([address.url, address.ref])
      const checkout = checkouts.get(key) ?? begin(address)
      checkouts.set(key, checkout)
      return folderIn(await checkout, address)
    },
    file(url) {
      const file = files.get(url) ?? fetchFile(url, fetch)
      files.set(url, file)
      return file
    },
    dispose() {
      closing.abort()
      // git may write while it ends, so that a folder is not empty at the first try.
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

function folderIn(root: string, { url, path }: RepositoryAddress): RepositoryCheckout {
  const folder = join(root, path)
  // No link leads out of the checkout, so the path itself is all that could.
  if (!leavesRoot(path) && statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true)
    return { root, path }
  const help = 'Correct the path in the address. Submodules are not fetched'
  throw remoteFailure(`The repository ${url} has no folder ${path}`, help)
}
