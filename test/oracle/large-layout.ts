import { createHash, randomBytes } from 'node:crypto'
import { mkdir, open, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

interface Content {
  digest: string
  size: number
}

/** Writes an OCI layout with one bare layer of random bytes, made block by block. @returns the manifest's digest. */
export async function writeLargeLayout(folder: string, megabytes: number): Promise<string> {
  await mkdir(join(folder, 'blobs', 'sha256'), { recursive: true })
  const type = (name: string) => `application/vnd.oci.image.${name}`
  const layer = { mediaType: type('layer.v1.tar'), ...(await writeRandomBlob(folder, megabytes)) }
  const image = { architecture: 'amd64', os: 'linux', rootfs: { type: 'layers', diff_ids: [layer.digest] } }
  const config = { mediaType: type('config.v1+json'), ...(await writeBlob(folder, image)) }
  const manifest = { schemaVersion: 2, mediaType: type('manifest.v1+json'), config, layers: [layer] }
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
    block.writeUInt32BE(count)
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
