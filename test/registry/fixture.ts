import { createHash } from 'node:crypto'
import { chmod, cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createFetch } from '@pte/http'
import {
  buildDirectory,
  createRegistry,
  openLayout,
  writeLayout,
  type ImageSource,
  type Registry,
  type RegistryOptions,
} from '@pte/registry'
import type { Sandbox } from '@pte/sandbox'

export interface Folder {
  path: string
  [Symbol.asyncDispose](): Promise<void>
}

/** A temporary folder with files: text, `{ link }` or `{ script }`. */
export async function folderOf(
  files: Record<string, string | Buffer | { link: string } | { script: string }> = {},
): Promise<Folder> {
  const path = await mkdtemp(join(tmpdir(), 'pte-test-'))
  for (const [name, content] of Object.entries(files)) {
    const file = join(path, name)
    await mkdir(dirname(file), { recursive: true })
    if (typeof content === 'string' || Buffer.isBuffer(content)) await writeFile(file, content)
    else if ('link' in content) await symlink(content.link, file)
    else {
      await writeFile(file, content.script)
      await chmod(file, 0o755)
    }
  }
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) }
}

export const site = { 'index.html': '<h1>Hello</h1>', 'assets/style.css': 'h1 { color: teal }' }

/** A client of the sandbox's registry with its token, which waits for nothing; `waits` are the waits it would make. */
export function connect(
  { host, token }: Pick<Sandbox, 'host' | 'token'>,
  options: RegistryOptions = {},
): { registry: Registry; waits: number[] } {
  const waits: number[] = []
  const wait = (milliseconds: number) => Promise.resolve(waits.push(milliseconds))
  const fetch = createFetch({ wait, random: () => 0 })
  const credentials = { username: 'octocat', password: token }
  return { registry: createRegistry(host, { credentials, fetch, wait, ...options }), waits }
}

/** An index of the folder's image for amd64 and arm64, and of an attestation, as a layout below `out`. */
export async function indexOfPlatforms(directory: string, out: string): Promise<ImageSource> {
  const manifests: object[] = []
  const layout = join(out, 'platforms')
  for (const architecture of ['amd64', 'arm64']) {
    const platform = { os: 'linux', architecture }
    const image = await buildDirectory({ directory, platform })
    await writeLayout(image, join(out, architecture))
    await image.close()
    await cp(join(out, architecture), layout, { recursive: true })
    manifests.push({ ...image.root, platform })
  }
  manifests.push({ ...manifests[0], platform: { os: 'unknown', architecture: 'unknown' } })
  const mediaType = 'application/vnd.oci.image.index.v1+json'
  const index = JSON.stringify({ schemaVersion: 2, mediaType, manifests })
  const digest = createHash('sha256').update(index).digest('hex')
  await writeFile(join(layout, 'blobs', 'sha256', digest), index)
  const root = { mediaType, digest: `sha256:${digest}`, size: index.length }
  await writeFile(join(layout, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: [root] }))
  return openLayout(layout)
}
