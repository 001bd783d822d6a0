import { readFile } from 'node:fs/promises'
import { jest } from '@jest/globals'
import type { Exchange, GithubOperation } from '@pte/sandbox'
import type { Document } from 'openapi-backend'
import { checkReply, checkRequest } from './check-exchange.ts'
import { matchOperation } from './match-operation.ts'
import { stricterSchemas } from './stricter-schemas.ts'

/** GitHub's published OpenAPI description, as something that exchanges are checked against. */
export interface Contract {
  /** Undefined for an exchange that is none of the API, or a fault that a test switched on. */
  check(exchange: Exchange): CheckedExchange | undefined
  /** What the subset describes. */
  operations: readonly GithubOperation[]
}

export interface CheckedExchange {
  /** The operationId; undefined when the subset has no such operation. */
  operation: string | undefined
  /** What is not as described, in words. */
  problems: string[]
}

let loaded: Promise<Contract> | undefined

/** Reads the subset that generate.js wrote, once for all sandboxes of a test file. */
export function loadContract(): Promise<Contract> {
  return (loaded ??= readContract())
}

async function readContract(): Promise<Contract> {
  const { OpenAPIBackend } = await loadBackend()
  const text = await readFile(new URL('github.openapi.generated.json', import.meta.url), 'utf8')
  const definition = stricterSchemas(JSON.parse(text)) as Document
  const ajvOpts = { strict: false, validateFormats: false }
  const api = new OpenAPIBackend({
    definition,
    quick: true,
    coerceTypes: true,
    ajvOpts,
  })
  await api.init()
  const operations = api.router.getOperations()

  function check(exchange: Exchange): CheckedExchange | undefined {
    const { request, reply, injected } = exchange
    const path = request.path.replace(/^\/api\/v3(?=\/)/, '')
    if (injected || !path.startsWith('/repos/')) return undefined
    const name = `${request.method} ${path} → ${reply.status}`
    const match = matchOperation(operations, request.method, path)
    if (match === undefined) return { operation: undefined, problems: [`${name}: no such operation`] }
    const problems = [
      // A request that the sandbox refused may well be wrong: that is what the test is about.
      ...(reply.status < 300 ? checkRequest(api.validator, match, request) : []),
      ...checkReply(api.validator, match.operation, reply),
    ]
    return { operation: match.operation.operationId, problems: problems.map((text) => `${name}: ${text}`) }
  }

  return { check, operations: operations.map(described) }
}

// Its parser requires an ES module, which Jest can't do on Node 20. Here it would give back what it is given: the
// definition is an object already.
async function loadBackend() {
  jest.mock('openapi-backend/refparser', () => ({
    parse: (definition: unknown) => Promise.resolve(definition),
  }))
  return import('openapi-backend')
}

function described(operation: { operationId?: string; method: string; path: string }): GithubOperation {
  const { operationId = '', method, path } = operation
  return { operation: operationId, method: method.toUpperCase(), path }
}
