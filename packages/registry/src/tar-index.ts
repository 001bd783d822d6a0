import type { FileHandle } from 'node:fs/promises'
import { posix } from 'node:path'
import { parseTarHeader, readPax, type TarHeader } from './tar-header.ts'

/** Where the content of a file of an archive stands. In bytes. */
export interface TarEntry {
  offset: number
  size: number
}

/** The files of an archive by name. Nothing is unpacked, so that a name can do no harm. */
export type TarIndex = ReadonlyMap<string, TarEntry>

interface Found {
  files: Map<string, TarEntry>
  links: Map<string, string>
}

const block = 512
const maximumEntries = 100_000
const maximumNameLength = 64 * 1024

/**
 * Reads the headers of an uncompressed archive (ustar, PAX and GNU names), seeking from one to the next. Links
 * are followed within the archive: old `docker save` links equal layers.
 *
 * @throws {Error} with the reason when it is no archive, or is cut off.
 */
export async function indexTar(file: FileHandle): Promise<TarIndex> {
  const { size: end } = await file.stat()
  if (end < block) throw new Error('it is no tar archive')
  const found: Found = { files: new Map(), links: new Map() }
  let extended: Partial<TarHeader> = {}
  for (let position = 0, count = 0; position + block <= end; count++) {
    const header = parseTarHeader(await readAt(file, position, block))
    if (header === undefined) break
    if (count > maximumEntries) throw new Error(`it has more than ${maximumEntries} entries`)
    const { size } = { ...header, ...extended }
    const offset = position + block
    if (offset + size > end) throw new Error('it is cut off')
    const next = await nameBefore(file, header, offset)
    if (next === undefined) add(found, { ...header, ...extended }, offset)
    extended = next === undefined ? {} : { ...extended, ...next }
    position = offset + Math.ceil(size / block) * block
  }
  for (const name of found.links.keys()) resolveLink(found, name)
  return found.files
}

/** What an entry says about the one after it, where it is of that kind. */
async function nameBefore(
  file: FileHandle,
  { type, size }: TarHeader,
  offset: number,
): Promise<Partial<TarHeader> | undefined> {
  if (!['x', 'g', 'L', 'K'].includes(type)) return undefined
  if (size > maximumNameLength) throw new Error(`a name in it takes ${size} bytes`)
  const content = await readAt(file, offset, size)
  if (type === 'g') return {}
  if (type === 'x') return readPax(content)
  const text = content.toString().replace(/\0+$/, '')
  return type === 'L' ? { name: text } : { link: text }
}

function add({ files, links }: Found, { name, link, type, size }: TarHeader, offset: number): void {
  const path = posix.normalize(name)
  if (type === '0' || type === '7') files.set(path, { offset, size })
  if (type === '1') links.set(path, posix.normalize(link))
  if (type === '2') links.set(path, posix.join(posix.dirname(path), link))
}

function resolveLink({ files, links }: Found, name: string): void {
  let target = links.get(name)
  for (let count = 0; target !== undefined && !files.has(target) && count < links.size; count++) {
    target = links.get(target)
  }
  const entry = target === undefined ? undefined : files.get(target)
  if (entry !== undefined && !files.has(name)) files.set(name, entry)
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position)
  if (bytesRead < length) throw new Error('it is cut off')
  return buffer
}
