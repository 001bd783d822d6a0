import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Fetch } from '@pte/http'
import { withoutUser } from './address-credentials.ts'
import { checkOut } from './repository-checkout.ts'
import { refusedRepository } from './refused-address.ts'
import { fetchFile, type RemoteFile } from './remote-file.ts'
import type { RepositoryAddress } from './repository-address.ts'
import { createSpace } from './space.ts'

export interface DownloadOptions {
  /** For files. Repositories are fetched by git. */
  fetch: Fetch
  /** PATH, proxies and the like for git, as `baseEnvironment` of @pte/process gives them; nothing else reaches it. */
  env: Readonly<Record<string, string>>
  /** Bytes that all repositories of a run may take on disk; 2 GiB by default. */
  space?: number
}

/** Gets what a kustomization names by address, each thing once. */
export interface Downloader {
  /**
   * Fetches one commit of a repository with git, without its history. Whether it has the folder of the address is left
   * to the reader.
   *
   * @returns the absolute path of its files. No symbolic link in them leads out of that folder.
   * @throws {ExpectedError} `remote-base`, without a place: which line names the address only the caller knows
   */
  repository(address: RepositoryAddress): Promise<string>
  /** Downloads a file; also what is not there is a result, since kustomize then tries the URL as a repository. */
  file(url: string): Promise<RemoteFile>
  /** Stops what is under way and removes all that was fetched. Also for a program that is told to end. */
  dispose(): void
}

/** A hosted runner has 14 GB; what is fetched for a pull request must leave the rest of the job its part. */
const defaultSpace = 2 * 1024 ** 3
/** For all files, which are kept in memory. Bytes. */
const memory = 256 * 1024 ** 2

/**
 * Creates a downloader that keeps what it gets until it is disposed of. Nothing is kept from run to run. How much is
 * got at the same time the caller decides.
 */
export function createDownloader({ fetch, env, space = defaultSpace }: DownloadOptions): Downloader {
  const closing = new AbortController()
  const onDisk = createSpace(space)
  const inMemory = createSpace(memory)
  const checkouts = new Map<string, Promise<string>>()
  const files = new Map<string, Promise<RemoteFile>>()
  let folder: string | undefined

  const begin = (address: RepositoryAddress): Promise<string> => {
    closing.signal.throwIfAborted()
    folder ??= mkdtempSync(join(realpathSync(tmpdir()), 'pte-remote-'))
    const own = join(folder, String(checkouts.size))
    return checkOut(address, { folder: own, env, space: onDisk, signal: closing.signal })
  }
  return {
    async repository(address) {
      const refused = refusedRepository(address)
      if (refused) throw refused
      const url = withoutUser(address.url)
      const key = JSON.stringify([url, address.ref])
      const checkout = checkouts.get(key) ?? begin({ ...address, url })
      checkouts.set(key, checkout)
      return checkout
    },
    file(url) {
      const file = files.get(url) ?? fetchFile(url, fetch, inMemory)
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
