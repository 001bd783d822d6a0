import { createHash, randomBytes } from 'node:crypto'
import { mkdir, open, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

interface Content {
  digest: string
  size: number
}

/** Of gzip: what begins otherwise, skopeo compresses on its way. Nobody looks further into a layer that is pushed. */
const magic = Buffer.from([0x1f, 0x8b, 0x08])

/**
 * Writes an OCI layout whose layers are random bytes, made block by block.
 *
 * @param layers megabytes of each
 * @returns the manifest's digest
 */
export async function writeLargeLayout(folder: string, layers: readonly number[]): Promise<string> {
  await mkdir(join(folder, 'blobs', 'sha256'), { recursive: true })
  const type = (name: string) => `application/vnd.oci.image.${name}`
  const blobs: Content[] = []
  for (const megabytes of layers) blobs.push(await writeRandomBlob(folder, megabytes))
  const rootfs = { type: 'layers', diff_ids: blobs.map(({ digest }) => digest) }
  const image = { architecture: 'amd64', os: 'linux', rootfs }
  const manifest = {
    schemaVersion: 2,
    mediaType: type('manifest.v1+json'),
    config: { mediaType: type('config.v1+json'), ...(await writeBlob(folder, image)) },
    layers: blobs.map((blob) => ({ mediaType: type('layer.v1.tar+gzip'), ...blob })),
  }
  const root = { mediaType: manifest.mediaType, ...(await writeBlob(folder, manifest)) }
  await writeFile(join(folder, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: [root] }))
  await writeFile(join(folder, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}')
  return root.digest
}

async function writeRandomBlob(folder: string, megabytes: number): Promise<Content> {
  const block = randomBytes(1024 ** 2)
  const hash = createHash('sha256')
  const name = join(folder, 'layer')
  await using file = await open(name, 'w')
  for (let count = 0; count < megabytes; count++) {
    magic.copy(block)
    block.writeUInt32BE(count, magic.length)
    hash.update(block)
    await file.write(block)
  }
  const digest = hash.digest('hex')
  await rename(name, join(folder, 'blobs', 'sha256', digest))
  return { digest: `sha256:${digest}`, size: megabytes * block.length }
}

async function writeBlob(folder: string, document: object): Promise<Content> {
  const text = JSON.stringify(document)
  const digest = createHash('sha256').update(text).digest('hex')
  await writeFile(join(folder, 'blobs', 'sha256', digest), text)
  return { digest: `sha256:${digest}`, size: text.length }
}
