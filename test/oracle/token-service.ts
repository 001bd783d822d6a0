import { generateKeyPairSync, randomUUID, sign, type JsonWebKey, type KeyObject } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { account } from './registry-account.ts'

/** A token server of our own ("Token Authentication Specification" of the distribution project). */
export interface TokenService {
  realm: string
  issuer: string
  service: string
  /** That its tokens are signed with, without its private part. */
  key: JsonWebKey
  /** The scopes that tokens were given for, in order. */
  scopes: readonly string[]
  stop(): Promise<void>
}

const names = { issuer: 'oracle', service: 'distribution' }

/** Gives the one account every right that it asks for, and anybody else the right to pull. */
export async function startTokenService(): Promise<TokenService> {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const scopes: string[] = []
  const login = `Basic ${Buffer.from(`${account.username}:${account.password}`).toString('base64')}`
  const server = createServer(({ url = '/', headers }, response) => {
    const asked = new URL(url, 'http://localhost').searchParams.getAll('scope')
    const known = headers.authorization === login
    if (headers.authorization !== undefined && !known) {
      response.writeHead(401).end()
      return
    }
    scopes.push(...asked)
    const allowed = asked.map((scope) => accessTo(scope, known))
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ token: tokenFor(allowed, privateKey), expires_in: 300 }))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    ...names,
    realm: `http://127.0.0.1:${(server.address() as AddressInfo).port}/token`,
    key: { ...publicKey.export({ format: 'jwk' }), kid: 'oracle', alg: 'ES256', use: 'sig' },
    scopes,
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

function accessTo(scope: string, known: boolean): object {
  const [type, name, actions = ''] = scope.split(':')
  return { type, name, actions: actions.split(',').filter((action) => known || action === 'pull') }
}

function tokenFor(access: readonly object[], key: KeyObject): string {
  const now = Math.floor(Date.now() / 1000)
  const claims = { sub: account.username, iat: now, nbf: now, exp: now + 300, jti: randomUUID() }
  const body = { ...claims, iss: names.issuer, aud: names.service, access }
  const parts = [{ typ: 'JWT', alg: 'ES256', kid: 'oracle' }, body]
  const signed = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
  const signature = sign('sha256', Buffer.from(signed), { key, dsaEncoding: 'ieee-p1363' })
  return `${signed}.${signature.toString('base64url')}`
}
