import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { pack } from 'tar-stream'

/** Content, or the target of a symbolic link. */
export type TarContent = string | Buffer | { link: string }

/** Writes a tar file, packed with gzip when its name says so. */
export async function writeTar(file: string, entries: Record<string, TarContent>): Promise<void> {
  const tar = pack()
  for (const [name, content] of Object.entries(entries)) {
    if (typeof content === 'string' || Buffer.isBuffer(content)) tar.entry({ name }, content)
    else tar.entry({ name, type: 'symlink', linkname: content.link })
  }
  tar.finalize()
  await (file.endsWith('.tgz')
    ? pipeline(tar, createGzip(), createWriteStream(file))
    : pipeline(tar, createWriteStream(file)))
}
