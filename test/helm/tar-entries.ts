export interface TarEntry {
  name: string
  /** Octal, as it stands in the header. */
  mode: string
  content: Buffer
}

/** The files of a tar archive, read by the layout of POSIX 1003.1 and not by the code under test. */
export function tarEntries(tar: Uint8Array): TarEntry[] {
  const bytes = Buffer.from(tar)
  const entries: TarEntry[] = []
  let long: string | undefined
  for (let at = 0; bytes[at] !== 0;) {
    const text = (from: number, length: number): string =>
      bytes.toString('utf8', at + from, at + from + length).replace(/\0[^]*$/, '')
    const size = parseInt(text(124, 11), 8)
    const content = bytes.subarray(at + 512, at + 512 + size)
    if (text(156, 1) === 'x') long = /^\d+ path=(.*)\n$/s.exec(content.toString())?.[1]
    else {
      const short = text(345, 155) === '' ? text(0, 100) : `${text(345, 155)}/${text(0, 100)}`
      entries.push({ name: long ?? short, mode: text(100, 7), content })
      long = undefined
    }
    at += 512 + Math.ceil(size / 512) * 512
  }
  return entries
}

export function tarNames(tar: Uint8Array): string[] {
  return tarEntries(tar).map(({ name }) => name)
}
