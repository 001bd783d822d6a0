import { ExpectedError } from '@pte/report'

/** Why something on the network is not had. Without a place: which line names it only the caller knows. */
export function remoteFailure(message: string, help: string, cause?: unknown): ExpectedError {
  const finding = { rule: 'remote-base', message, help }
  return new ExpectedError(finding, cause === undefined ? undefined : { cause })
}
