import type { ExpectedError } from '@pte/report'
import { remoteFailure } from './remote-failure.ts'
import type { RepositoryAddress } from './repository-address.ts'

const privateHelp = 'Correct the address. A private repository has to be copied: credentials are never used'

/** Puts what git says of a repository that it cannot fetch into words. */
export function gitFailure({ url, ref }: RepositoryAddress, stderr: string): ExpectedError {
  if (/couldn't find remote ref|not our ref|invalid refspec/i.test(stderr)) {
    const missing = ref === '' ? 'no commits' : `no branch, tag or full commit id "${ref}"`
    return remoteFailure(`The repository ${url} has ${missing}`, 'Correct ?ref= in the address')
  }
  if (/repository .* not found/i.test(stderr)) {
    return remoteFailure(`There is no repository ${url}`, privateHelp)
  }
  // Hosts ask for a login where a repository does not exist, too, so as not to tell which names are taken.
  if (/could not read (?:Username|Password)|Authentication failed|error: 40[13]/i.test(stderr)) {
    return remoteFailure(`The repository ${url} does not exist, or needs a login`, privateHelp)
  }
  const reason = lastLine(stderr)
  if (/unable to access|Could not resolve|Connection (?:refused|timed out|reset)/i.test(stderr)) {
    return remoteFailure(
      `The repository ${url} cannot be reached: ${reason}`,
      'Try again when the network is there',
    )
  }
  return remoteFailure(
    `git cannot fetch ${url}: ${reason}`,
    'Correct the address, or copy the base into the repository',
  )
}

function lastLine(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '')
  const line = lines.findLast((one) => /^(?:fatal|error):/.test(one)) ?? lines.at(-1) ?? 'it gives no reason'
  return line.replace(/^(?:fatal|error): (?:unable to access '[^']*': )?/, '').trim()
}
