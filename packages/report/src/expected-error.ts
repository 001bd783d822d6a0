import type { Finding } from './finding.ts'

/**
 * A failure that the user can do something about: bad input, a refusing registry, a missing permission.
 * It ends the work and is shown as its finding, without a stack trace. Any other error is a bug.
 */
export class ExpectedError extends Error {
  override readonly name = 'ExpectedError' as const
  readonly finding: Finding

  constructor(finding: Omit<Finding, 'severity'>, options?: ErrorOptions) {
    super(finding.message, options)
    this.finding = { severity: 'error', ...finding }
  }
}
