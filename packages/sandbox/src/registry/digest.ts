import { createHash } from 'node:crypto'
import { contentDigest } from '../store/content-digest.ts'
import { registryError } from './registry-error.ts'

const lengths: Readonly<Record<string, number>> = { sha256: 64, sha512: 128 }

export function digestOf(content: Buffer): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`
}

export function isDigest(text: string): boolean {
  const [algorithm = '', hex = ''] = text.split(':')
  return /^[0-9a-f]+$/.test(hex) && lengths[algorithm] === hex.length && text === `${algorithm}:${hex}`
}

/** @throws {Refusal} 400 DIGEST_INVALID when the text is no sha256 or sha512 digest. */
export function requireDigest(text: string): string {
  if (!isDigest(text)) throw registryError(400, 'DIGEST_INVALID', `${text} is not a digest`)
  return text
}

/** @throws {Refusal} 400 DIGEST_INVALID when the content has another digest than the client says. */
export async function verifyDigest(expected: string, content: AsyncIterable<Buffer>): Promise<void> {
  const [algorithm = ''] = requireDigest(expected).split(':')
  const found = await contentDigest(content, algorithm)
  if (found !== expected) {
    throw registryError(400, 'DIGEST_INVALID', `the content has the digest ${found}, not ${expected}`)
  }
}
