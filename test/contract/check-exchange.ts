import { isJsonObject } from '@pte/resource'
import type { Exchange } from '@pte/sandbox'
import type { OpenAPIBackend, Operation } from 'openapi-backend'
import type { OperationMatch } from './match-operation.ts'

type Validator = OpenAPIBackend['validator']

interface SchemaError {
  keyword: string
  instancePath: string
  message?: string
  params: Readonly<Record<string, unknown>>
}

/** What is not as described in path parameters, query and JSON body. */
export function checkRequest(
  validator: Validator,
  { operation, path }: OperationMatch,
  request: Exchange['request'],
): string[] {
  const received = request.received()
  const body: unknown =
    received === undefined || received.length === 0 ? undefined : JSON.parse(received.toString())
  const headers = { 'content-type': request.headers['content-type'] ?? '' }
  const query = Object.fromEntries(request.query)
  const { errors } = validator.validateRequest(
    { method: request.method, path, query, headers, body },
    operation,
  )
  return inWords('request', errors)
}

/** What is not as described in status and JSON body. */
export function checkReply(validator: Validator, operation: Operation, reply: Exchange['reply']): string[] {
  const { status } = reply
  const isDescribed = operation.responses?.[status] !== undefined
  const value = jsonOf(reply)
  if (status >= 500) return [`the sandbox failed: ${JSON.stringify(value)}`]
  if (status >= 400) return checkError(validator, isDescribed ? operation : undefined, status, value)
  if (isDescribed) return value === undefined ? [] : checkValue(validator, operation, status, value)
  // An asset may be streamed instead of redirected to, as the prose of the description says.
  return operation.operationId === 'repos/get-release-asset' ? [] : [`no status ${status} is described`]
}

function jsonOf({ headers, body }: Exchange['reply']): unknown {
  const isJson = (headers['content-type'] ?? '').startsWith('application/json')
  return isJson && typeof body === 'string' ? JSON.parse(body) : undefined
}

function checkValue(validator: Validator, operation: Operation, status: number, value: unknown): string[] {
  return inWords('answer', validator.validateResponse(value, operation, status).errors)
}

// Not every error is described at every operation; its shape is the same everywhere. GitHub sends `status` in all
// of them, though only some of the schemas say so.
function checkError(
  validator: Validator,
  operation: Operation | undefined,
  status: number,
  value: unknown,
): string[] {
  if (!isJsonObject(value) || typeof value['message'] !== 'string')
    return [`no error as GitHub words it: ${JSON.stringify(value)}`]
  const { status: sent, ...rest } = value
  if (sent !== String(status)) return [`the error says status ${JSON.stringify(sent)}`]
  return operation === undefined ? [] : checkValue(validator, operation, status, rest)
}

function inWords(what: string, errors: readonly SchemaError[] | null | undefined): string[] {
  const plain = (errors ?? []).filter((error) => !isAmbiguous(error) && !isForgottenState(error))
  return plain.map(
    ({ instancePath, message = '', params }) => `${what}${instancePath} ${message} ${JSON.stringify(params)}`,
  )
}

// Two described alternatives that one answer meets at once: that is the description's fault.
function isAmbiguous({ keyword, params }: SchemaError): boolean {
  return keyword === 'oneOf' && Array.isArray(params['passingSchemas'])
}

// What a broken upload leaves behind has the state `starter`: the prose of the description says so, its schema not.
function isForgottenState({ keyword, instancePath, params }: SchemaError): boolean {
  const allowed = params['allowedValues']
  const isAssetState = Array.isArray(allowed) && allowed.includes('uploaded')
  return keyword === 'enum' && instancePath.endsWith('/state') && isAssetState
}
