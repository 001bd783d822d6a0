import { createHash } from 'node:crypto'

export type GitObjectType = 'blob' | 'tree' | 'commit' | 'tag'

/** A git object as `git cat-file` shows it: its type and its content without the header. */
export interface GitObject {
  type: GitObjectType
  content: Buffer
}

/** The bytes that git hashes and stores: `<type> <length>\0<content>`. */
export function encodeObject({ type, content }: GitObject): Buffer {
  return Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content])
}

export function decodeObject(bytes: Buffer): GitObject {
  const end = bytes.indexOf(0)
  const [type] = bytes.subarray(0, end).toString().split(' ')
  if (type === 'blob' || type === 'tree' || type === 'commit' || type === 'tag') {
    return { type, content: bytes.subarray(end + 1) }
  }
  throw new Error(`no git object: ${bytes.subarray(0, end).toString()}`)
}

/** The SHA-1 id of an object, as `git hash-object` prints it. */
export function objectId(object: GitObject): string {
  return createHash('sha1').update(encodeObject(object)).digest('hex')
}
