import { existsSync, readdirSync, statSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { OutputTooLong } from '@pte/process'
import type { ExpectedError } from '@pte/report'
import { removeLinksOut } from './checkout-links.ts'
import { runGit, type GitPlace } from './git.ts'
import { gitFailure } from './git-failure.ts'
import { remoteFailure } from './remote-failure.ts'
import type { RepositoryAddress } from './repository-address.ts'
import type { Space } from './space.ts'
import { sizeOfTree } from './tree-size.ts'

export interface CheckoutPlace extends GitPlace {
  space: Space
}

/** How often the size of what arrives is looked at. Milliseconds. */
const measureEvery = 100
/** However long an address asks for. Milliseconds. */
const longestTimeout = 600_000

/**
 * Fetches one commit and checks its files out.
 *
 * @returns the folder of the files
 * @throws {ExpectedError} `remote-base`
 */
export async function checkOut(address: RepositoryAddress, place: CheckoutPlace): Promise<string> {
  const { folder } = place
  for (const name of ['files', 'git', 'home']) await mkdir(join(folder, name), { recursive: true })
  await git(address, place, ['init', '--quiet', '--template='])
  await fetchCommit(address, place)
  // A line for each, since @actions/exec looks for the ends of lines in all that has come since the last one.
  const listing = await git(address, place, ['ls-tree', '-r', '-t', '-l', '--full-tree', 'FETCH_HEAD'])
  if (!place.space.take(sizeOfTree(listing))) throw tooLarge(address)
  await git(address, place, ['checkout', '--quiet', '--detach', 'FETCH_HEAD'])
  for (const name of ['git', 'home']) await rm(join(folder, name), { recursive: true, force: true })
  const root = join(folder, 'files')
  await removeLinksOut(root)
  return root
}

/** The pack counts while it is there, together with what else the run has stored. */
async function fetchCommit(address: RepositoryAddress, place: CheckoutPlace): Promise<void> {
  const packs = join(place.folder, 'git', 'objects', 'pack')
  const full = new AbortController()
  let taken = 0
  const measure = (): void => {
    const grown = folderSize(packs) - taken
    if (grown <= 0) return
    if (place.space.take(grown)) taken += grown
    else full.abort(tooLarge(address))
  }
  const timer = setInterval(measure, measureEvery)
  const signal = AbortSignal.any([place.signal, full.signal])
  try {
    const args = ['fetch', '--quiet', '--depth=1', '--no-tags', '--no-recurse-submodules', '--']
    await git(address, { ...place, signal }, [...args, address.url, address.ref || 'HEAD'])
    measure()
    full.signal.throwIfAborted()
  } finally {
    clearInterval(timer)
    place.space.giveBack(taken)
  }
}

/** Output of a git command that has the time which the address allows. */
async function git(address: RepositoryAddress, place: GitPlace, args: readonly string[]): Promise<string> {
  const milliseconds = Math.min(address.timeout, longestTimeout)
  const late = new AbortController()
  const timer = setTimeout(() => {
    late.abort(tooSlow(address, milliseconds))
  }, milliseconds)
  try {
    const signal = AbortSignal.any([place.signal, late.signal])
    const { exitCode, stdout, stderr } = await runGit({ ...place, signal }, protocolsOf(address), args)
    if (exitCode === 0) return stdout
    throw gitFailure(address, stderr)
  } catch (error) {
    throw error instanceof OutputTooLong ? tooLarge(address) : error
  } finally {
    clearTimeout(timer)
  }
}

/** Redirects lead to no other protocol, so never from https to http. */
function protocolsOf({ url }: RepositoryAddress): string {
  return url.startsWith('https:') ? 'https' : 'http:https'
}

function folderSize(folder: string): number {
  const names = existsSync(folder) ? readdirSync(folder) : []
  const sizes = names.map((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0)
  return sizes.reduce((sum, size) => sum + size, 0)
}

function tooLarge({ url }: RepositoryAddress): ExpectedError {
  const help = 'Copy what is needed of it into the repository'
  return remoteFailure(`With ${url} the remote bases take more space than they may`, help)
}

function tooSlow({ url }: RepositoryAddress, milliseconds: number): ExpectedError {
  const help = 'Give it more time in the address, such as ?timeout=2m, or copy the base into the repository'
  return remoteFailure(`The repository ${url} is not fetched within ${milliseconds / 1000} s`, help)
}
