import { createHash } from 'node:crypto'
import type { Sandbox } from '@pte/sandbox'

/** A request to a sandbox. */
export interface ClientRequest {
  token?: string
  headers?: Readonly<Record<string, string>>
  body?: string | Buffer
}

export function request(sandbox: Sandbox, method: string, path: string, options: ClientRequest = {}) {
  const { token, body, headers = {} } = options
  const authorization: Record<string, string> =
    token === undefined ? {} : { authorization: `Bearer ${token}` }
  return fetch(new URL(path, sandbox.url), {
    method,
    headers: { ...authorization, ...headers },
    redirect: 'manual',
    ...(body === undefined ? {} : { body }),
  })
}

/** A JSON request to the API with the token of a workflow. */
export async function api(
  sandbox: Sandbox,
  method: string,
  path: string,
  body?: unknown,
  token = sandbox.token,
) {
  const response = await request(sandbox, method, path, {
    token,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, body: (text === '' ? {} : JSON.parse(text)) as Record<string, unknown> }
}

export function digestOf(content: string | Buffer): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`
}

/** Code and message of a registry's answer. */
export async function registryError(
  response: Response,
): Promise<{ code: string; message: string } | undefined> {
  const { errors } = (await response.json()) as { errors: { code: string; message: string }[] }
  return errors[0]
}
