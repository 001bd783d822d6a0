/** The fields of a tar header that finding files needs (POSIX.1-2001, pax: "ustar Interchange Format"). */
export interface TarHeader {
  name: string
  /** In bytes, of the content that follows. */
  size: number
  /** `0` a file, `1` and `2` links, `5` a folder; others are extensions. */
  type: string
  link: string
}

/**
 * Reads a header block of 512 bytes; undefined for the zeros that end an archive.
 *
 * @throws {Error} when its checksum is wrong.
 */
export function parseTarHeader(block: Buffer): TarHeader | undefined {
  if (block.every((byte) => byte === 0)) return undefined
  if (number(block, 148, 8) !== checksum(block)) throw new Error('it is no tar archive, or is damaged')
  const prefix = text(block, 257, 5) === 'ustar' && text(block, 263, 2) !== ' ' ? text(block, 345, 155) : ''
  const type = block[156] === 0 ? '0' : String.fromCharCode(block[156] ?? 0)
  const size = number(block, 124, 12)
  if (!Number.isSafeInteger(size) || size < 0) throw new Error('an entry of it has an impossible size')
  const name = text(block, 0, 100)
  // Only files have content; some writers give links and folders the size of what they mean.
  const empty = ['1', '2', '3', '4', '5', '6'].includes(type)
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    size: empty ? 0 : size,
    type,
    link: text(block, 157, 100),
  }
}

/** The records of a PAX header, `length key=value\n`, that stand for fields of the next entry. */
export function readPax(content: Buffer): Partial<TarHeader> {
  const found: Partial<TarHeader> = {}
  for (let rest = content; rest.length > 0;) {
    const length = Number.parseInt(rest.toString('latin1', 0, 20), 10)
    if (!(length > 0) || length > rest.length) throw new Error('a PAX header of it is damaged')
    const record = /^\d+ ([^=]+)=(.*)\n$/s.exec(rest.toString('utf8', 0, length))
    if (record?.[1] === 'path') found.name = record[2] ?? ''
    if (record?.[1] === 'linkpath') found.link = record[2] ?? ''
    if (record?.[1] === 'size') found.size = Number(record[2])
    rest = rest.subarray(length)
  }
  return found
}

function text(block: Buffer, start: number, length: number): string {
  const field = block.subarray(start, start + length)
  const end = field.indexOf(0)
  return field.toString('utf8', 0, end < 0 ? length : end)
}

/** Octal text, or GNU's binary form for sizes from 8 GiB. */
function number(block: Buffer, start: number, length: number): number {
  if (((block[start] ?? 0) & 0x80) !== 0) return Number(block.readBigUInt64BE(start + length - 8))
  return Number.parseInt(text(block, start, length).trim() || '0', 8)
}

function checksum(block: Buffer): number {
  // The checksum's own field counts as spaces.
  return block.reduce((sum, byte, index) => sum + (index >= 148 && index < 156 ? 0x20 : byte), 0)
}
