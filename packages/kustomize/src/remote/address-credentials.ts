import type { ExpectedError } from '@pte/report'
import { remoteFailure } from './remote-failure.ts'

export function hasPassword(url: string): boolean {
  return /^https?:\/\/[^/?#]*:[^/?#]*@/i.test(url)
}

/** Without the address, which says the password. */
export function passwordRefused(url: string): ExpectedError {
  const host = /@([^@/?#]*)(?:[/?#]|$)/.exec(url)?.[1] ?? ''
  const help = 'Remove the password from the file, and change it: it is in the history of the repository'
  return remoteFailure(`An address at ${host} has a password in it, and credentials are never used`, help)
}

/** An http(s) URL without the user's name, which some hosts put into the addresses that they show, or take a token as. */
export function withoutUser(url: string): string {
  return url.replace(/^(https?:\/\/)[^/?#@]*@/i, '$1')
}
