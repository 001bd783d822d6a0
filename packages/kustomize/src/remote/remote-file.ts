import { failureReason, type Fetch } from '@pte/http'
import type { ExpectedError } from '@pte/report'
import { hasPassword, passwordRefused, withoutUser } from './address-credentials.ts'
import { remoteFailure } from './remote-failure.ts'
import type { Space } from './space.ts'

export type RemoteFile =
  | { state: 'found'; content: Uint8Array }
  /** Where the URL can also be a repository, it is to be tried as one; else this is the error. */
  | { state: 'failed'; error: ExpectedError }

/**
 * The most that is read of a file. Definitions of large operators take some 5 MiB in one file, and the objects of a
 * cluster altogether less than this; what is larger is not meant to be applied.
 */
const sizeLimit = 32 * 1024 ** 2
/** For the whole download. Milliseconds. */
const timeLimit = 60_000

/** True for what kustomize downloads where a file is named: any http(s) URL. */
export function isFileUrl(text: string): boolean {
  return /^https?:/i.test(text) && URL.canParse(text)
}

/** Downloads a file, without credentials and never from http after https. It stays in memory, of which space is taken. */
export async function fetchFile(url: string, fetch: Fetch, memory: Space): Promise<RemoteFile> {
  if (hasPassword(url)) return { state: 'failed', error: passwordRefused(url) }
  try {
    const response = await fetch(withoutUser(url), { signal: AbortSignal.timeout(timeLimit) })
    if (!response.ok) return failed(`${url} answers with status ${response.status}`, 'Correct the address')
    const content = response.body === null ? new Uint8Array() : await readWithin(response.body, memory)
    return content === undefined ? tooLarge(url) : { state: 'found', content }
  } catch (error) {
    const help = 'Try again, or copy it into the repository'
    return failed(`${url} cannot be fetched: ${failureReason(error)}`, help, error)
  }
}

/** Undefined for a body beyond the limits. */
async function readWithin(body: AsyncIterable<Uint8Array>, memory: Space): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.byteLength
    if (size > sizeLimit || !memory.take(chunk.byteLength)) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function tooLarge(url: string): RemoteFile {
  const limit = `${sizeLimit / 1024 ** 2} MiB`
  const message = `${url} is larger than ${limit}, or all remote files together take more memory than they may`
  return failed(message, 'Copy what is needed of it into the repository')
}

function failed(message: string, help: string, cause?: unknown): RemoteFile {
  return { state: 'failed', error: remoteFailure(message, help, cause) }
}
