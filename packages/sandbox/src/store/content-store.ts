import type { Readable } from 'node:stream'

/** Inclusive byte positions, as in an HTTP Range. */
export interface ByteRange {
  start: number
  end: number
}

/** Bytes by key, in memory or in a folder. Keys are made of letters, digits, `:` and `/`. */
export interface ContentStore {
  /** In bytes; undefined when there is no such content. */
  size(key: string): Promise<number | undefined>
  /** @throws when there is no such content. */
  bytes(key: string): Promise<Buffer>
  /** @throws when there is no such content. */
  read(key: string, range?: ByteRange): Readable
  write(key: string, content: Buffer): Promise<void>
  remove(key: string): Promise<void>
  /** Content whose key is not known yet, such as an upload in several requests. */
  receive(): Promise<IncomingContent>
}

export interface IncomingContent {
  /** Bytes received so far. */
  size(): number
  append(source: AsyncIterable<Buffer>): Promise<void>
  read(): Readable
  /** Ends the upload: the content is found under this key from now on. */
  keep(key: string): Promise<void>
  discard(): Promise<void>
}
