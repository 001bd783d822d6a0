import { isJsonObject } from '@pte/resource'
import { parseJson } from './json.ts'

/** An error as the OCI distribution specification gives it ("Error Codes"). */
export interface RegistryFailure {
  status: number
  /** In upper case, such as BLOB_UNKNOWN; empty where the registry gave none. */
  codes: readonly string[]
  /** What the registry said, or its status. */
  text: string
}

/** Reads the failure out of a response; proxies before registries answer with HTML, of which nothing is kept. */
export async function readFailure(response: Response): Promise<RegistryFailure> {
  const text = await response.text()
  const json = parseJson(text)
  const errors =
    json !== undefined && isJsonObject(json) && Array.isArray(json['errors']) ? json['errors'] : []
  const found = errors.filter(isJsonObject)
  const said = found.map(({ code, message }) =>
    [code, message].filter((part) => typeof part === 'string').join(': '),
  )
  const plain = /^\s*</.test(text) || json !== undefined ? '' : text.trim().slice(0, 300)
  return {
    status: response.status,
    codes: found.flatMap(({ code }) => (typeof code === 'string' ? [code.toUpperCase()] : [])),
    text: withoutLogin(said.join('; ') || plain) || `status ${response.status}`,
  }
}

/** Some servers repeat the Authorization header that they do not like. */
function withoutLogin(text: string): string {
  return text.replaceAll(/\b(Basic|Bearer)\s+[\w.~+/=-]+/gi, '$1 ***')
}
