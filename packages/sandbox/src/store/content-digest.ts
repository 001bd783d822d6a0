import { createHash } from 'node:crypto'

/** The digest of content as registries and GitHub write it: `sha256:` and hexadecimal digits. */
export async function contentDigest(content: AsyncIterable<Buffer>, algorithm = 'sha256'): Promise<string> {
  const hash = createHash(algorithm)
  for await (const chunk of content) hash.update(chunk)
  return `${algorithm}:${hash.digest('hex')}`
}
