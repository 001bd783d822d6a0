/** A regular file of a tar archive. */
export interface TarFile {
  /** Path with `/`. */
  name: string
  content: Uint8Array
}

const blockSize = 512
const nameSize = 100
const prefixSize = 155

/** The two zero blocks that end an archive. */
export const tarEnd = new Uint8Array(2 * blockSize)

/**
 * The parts of a file in a tar archive: headers, content, padding. Byte for byte what Go's archive/tar writes for a
 * file of mode 0644 without owner: ustar, and a PAX header (POSIX 1003.1-2001) for a name that does not fit there.
 *
 * @param seconds modification time since 1970
 */
export function tarParts({ name, content }: TarFile, seconds: number): Uint8Array[] {
  const long = ustarName(name)
  const parts = long ? [] : paxHeader(name)
  const { base, prefix } = long ?? { base: truncated(ascii(name)), prefix: '' }
  parts.push(
    header({ base, prefix, mode: 0o644, size: content.length, seconds, type: '0' }),
    content,
    padding(content),
  )
  return parts
}

interface Header {
  base: string
  prefix: string
  mode: number
  size: number
  seconds: number
  type: '0' | 'x'
}

function header({ base, prefix, mode, size, seconds, type }: Header): Uint8Array {
  const block = new Uint8Array(blockSize)
  const put = (text: string, offset: number): void => {
    block.set(Buffer.from(text, 'latin1'), offset)
  }
  put(base, 0)
  put(`${octal(mode, 7)}\0${octal(0, 7)}\0${octal(0, 7)}\0${octal(size, 11)}\0${octal(seconds, 11)}\0`, 100)
  // The checksum counts its own field as spaces.
  put(`        ${type}`, 148)
  put('ustar\x0000', 257)
  // Go leaves the numbers of a device out of PAX headers.
  if (type === '0') put(`${octal(0, 7)}\0${octal(0, 7)}\0`, 329)
  put(prefix, 345)
  const sum = block.reduce((sum, byte) => sum + byte, 0)
  put(`${octal(sum, 6)}\0 `, 148)
  return block
}

/** How ustar holds the name, split at a slash when it is long; undefined when it cannot. */
function ustarName(name: string): { base: string; prefix: string } | undefined {
  if (ascii(name) !== name) return undefined
  if (name.length <= nameSize) return { base: name, prefix: '' }
  const slash = name.slice(0, prefixSize + 1).lastIndexOf('/')
  const base = name.slice(slash + 1)
  return slash > 0 && base.length <= nameSize ? { base, prefix: name.slice(0, slash) } : undefined
}

function paxHeader(name: string): Uint8Array[] {
  const slash = name.lastIndexOf('/') + 1
  const base = ascii(`${name.slice(0, slash)}PaxHeaders.0/${name.slice(slash)}`)
  const record = Buffer.from(paxRecord(`path=${name}`))
  return [
    header({
      base: base.slice(0, nameSize).replace(/\/+$/, ''),
      prefix: '',
      mode: 0,
      size: record.length,
      seconds: 0,
      type: 'x',
    }),
    record,
    padding(record),
  ]
}

/** A PAX record starts with its own length in bytes, the digits of that length included. */
function paxRecord(text: string): string {
  const rest = Buffer.byteLength(text) + 2
  let length = rest + String(rest).length
  length = rest + String(length).length
  return `${length} ${text}\n`
}

function padding(content: Uint8Array): Uint8Array {
  return new Uint8Array((blockSize - (content.length % blockSize)) % blockSize)
}

function octal(value: number, digits: number): string {
  return value.toString(8).padStart(digits, '0')
}

function ascii(text: string): string {
  return text.replace(/[^\0-\x7f]/g, '')
}

/** A reader of old takes a name that ends in a slash for a folder. Go minds that only where it has cut the name. */
function truncated(name: string): string {
  return name.length > nameSize ? name.slice(0, nameSize).replace(/\/$/, '') : name
}
