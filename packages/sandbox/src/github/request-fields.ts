import { isJsonObject, type JsonObject, type JsonValue } from '@pte/resource'
import type { SandboxRequest } from '../server/request.ts'
import { githubError, validationFailed } from './github-error.ts'

/** @throws {Refusal} 400 when the body is no JSON object. */
export async function readBody(request: SandboxRequest): Promise<JsonObject> {
  const text = (await request.bytes()).toString()
  if (text.trim() === '') return {}
  try {
    const value: unknown = JSON.parse(text)
    if (isJsonObject(value)) return value
  } catch {
    throw githubError(400, 'Problems parsing JSON')
  }
  throw githubError(400, 'Body should be a JSON object')
}

export function requiredText(body: JsonObject, field: string, resource: string): string {
  const text = optionalText(body, field)
  if (text === undefined || text === '') throw validationFailed({ resource, field, code: 'missing_field' })
  return text
}

/** Undefined when the field is missing or null. */
export function optionalText(body: JsonObject, field: string): string | undefined {
  const value = body[field] ?? undefined
  if (value === undefined || typeof value === 'string') return value
  throw wrongType(field, value, 'a string')
}

export function optionalFlag(body: JsonObject, field: string): boolean | undefined {
  const value = body[field] ?? undefined
  if (value === undefined || typeof value === 'boolean') return value
  throw wrongType(field, value, 'a boolean')
}

export function optionalList(body: JsonObject, field: string): JsonValue[] | undefined {
  const value = body[field] ?? undefined
  if (value === undefined || Array.isArray(value)) return value
  throw wrongType(field, value, 'an array')
}

function wrongType(field: string, value: JsonValue, wanted: string) {
  const text = JSON.stringify(value)
  return githubError(422, `Invalid request.\n\nFor 'properties/${field}', ${text} is not ${wanted}.`)
}
