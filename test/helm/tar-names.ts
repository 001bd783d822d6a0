/** The names of the files in a tar archive, read by the layout of POSIX 1003.1 and not by the code under test. */
export function tarNames(tar: Uint8Array): string[] {
  const bytes = Buffer.from(tar)
  const names: string[] = []
  let long: string | undefined
  for (let at = 0; bytes[at] !== 0;) {
    const text = (from: number, length: number): string =>
      bytes.toString('utf8', at + from, at + from + length).replace(/\0[^]*$/, '')
    const size = parseInt(text(124, 11), 8)
    const content = bytes.toString('utf8', at + 512, at + 512 + size)
    if (text(156, 1) === 'x') long = /^\d+ path=(.*)\n$/s.exec(content)?.[1]
    else {
      names.push(long ?? (text(345, 155) === '' ? text(0, 100) : `${text(345, 155)}/${text(0, 100)}`))
      long = undefined
    }
    at += 512 + Math.ceil(size / 512) * 512
  }
  return names
}
