import { startSandbox, type Sandbox, type SandboxOptions } from '@pte/sandbox'
import { loadContract } from './contract.ts'

/** A sandbox that watches itself. */
export interface CheckedSandbox extends Sandbox {
  /** Every deviation from GitHub's description so far. */
  violations: readonly string[]
  /** The operationIds that were answered with success so far. */
  succeeded: ReadonlySet<string>
}

/**
 * Starts a sandbox whose every exchange is checked against GitHub's OpenAPI description.
 * `close` throws when a request or an answer was not as described, so that the suite fails.
 */
export async function startCheckedSandbox(options: SandboxOptions = {}): Promise<CheckedSandbox> {
  const contract = await loadContract()
  const sandbox = await startSandbox(options)
  const violations: string[] = []
  const succeeded = new Set<string>()
  sandbox.afterEach((exchange) => {
    const { operation, problems = [] } = contract.check(exchange) ?? {}
    violations.push(...problems)
    if (operation !== undefined && exchange.reply.status < 300) succeeded.add(operation)
  })
  return {
    ...sandbox,
    violations,
    succeeded,
    close: async () => {
      await sandbox.close()
      if (violations.length > 0) throw new Error(`not as GitHub describes it:\n${violations.join('\n')}`)
    },
  }
}
