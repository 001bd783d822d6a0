import type { ExpectedError } from '@pte/report'
import { hasPassword, passwordRefused } from './address-credentials.ts'
import { remoteFailure } from './remote-failure.ts'
import type { RepositoryAddress } from './repository-address.ts'

/** Why a repository is not fetched although kustomize would try to; undefined for one that is. */
export function refusedRepository({ text, url, ref }: RepositoryAddress): ExpectedError | undefined {
  if (hasPassword(url)) return passwordRefused(url)
  if (url.startsWith('file://')) {
    return remoteFailure(`${text} is a repository on this machine`, 'Name its folder by a relative path')
  }
  if (!/^https?:\/\//.test(url)) {
    const help = 'If the repository is public, write its https address; else copy it into this one'
    return remoteFailure(`${text} is reached by ssh, which needs a key, and credentials are never used`, help)
  }
  // git would take the first for an option. The second cannot be in a name, and not even be handed to a program.
  if (!ref.startsWith('-') && !/\p{Cc}/u.test(url + ref)) return undefined
  return remoteFailure(`${JSON.stringify(text)} cannot name a branch, tag or commit`, 'Correct the address')
}
