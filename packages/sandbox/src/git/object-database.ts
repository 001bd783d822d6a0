import type { ContentStore } from '../store/content-store.ts'
import { decodeCommit, encodeCommit, type Commit } from './commit.ts'
import { decodeObject, encodeObject, objectId, type GitObject } from './git-object.ts'
import { decodeTree, encodeTree, type TreeEntry } from './tree.ts'

/** The objects of the sandbox's repositories. They share one database: equal content has one id anyway. */
export interface ObjectDatabase {
  write(object: GitObject): Promise<string>
  read(id: string): Promise<GitObject | undefined>
  writeBlob(content: Buffer): Promise<string>
  writeTree(entries: readonly TreeEntry[]): Promise<string>
  writeCommit(commit: Commit): Promise<string>
  blob(id: string): Promise<Buffer | undefined>
  tree(id: string): Promise<TreeEntry[] | undefined>
  commit(id: string): Promise<Commit | undefined>
}

export function createObjectDatabase(store: ContentStore): ObjectDatabase {
  async function write(object: GitObject): Promise<string> {
    const id = objectId(object)
    await store.write(`git/${id}`, encodeObject(object))
    return id
  }
  async function read(id: string): Promise<GitObject | undefined> {
    if (!/^[0-9a-f]{40}$/.test(id) || (await store.size(`git/${id}`)) === undefined) return undefined
    return decodeObject(await store.bytes(`git/${id}`))
  }
  async function content(id: string, type: GitObject['type']): Promise<Buffer | undefined> {
    const object = await read(id)
    return object?.type === type ? object.content : undefined
  }
  return {
    write,
    read,
    writeBlob: (bytes) => write({ type: 'blob', content: bytes }),
    writeTree: (entries) => write({ type: 'tree', content: encodeTree(entries) }),
    writeCommit: (commit) => write({ type: 'commit', content: encodeCommit(commit) }),
    blob: (id) => content(id, 'blob'),
    tree: async (id) => map(await content(id, 'tree'), decodeTree),
    commit: async (id) => map(await content(id, 'commit'), decodeCommit),
  }
}

function map<T>(content: Buffer | undefined, decode: (content: Buffer) => T): T | undefined {
  return content === undefined ? undefined : decode(content)
}
