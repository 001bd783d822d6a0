import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ghcr, startSandbox, type Sandbox } from '@pte/sandbox'
import { digestOf, registryError, request } from './client.ts'

let sandbox: Sandbox

beforeEach(async () => {
  sandbox = await startSandbox({ registry: { access: 'anonymous' } })
})

afterEach(() => sandbox.close())

const uploads = '/v2/tilia/app/blobs/uploads/'

async function begin(): Promise<string> {
  const response = await request(sandbox, 'POST', uploads)
  return response.headers.get('location') ?? ''
}

async function pushBlob(content: string): Promise<string> {
  await request(sandbox, 'PUT', `${await begin()}&digest=${digestOf(content)}`, { body: content })
  return digestOf(content)
}

function putManifest(reference: string, manifest: object) {
  const headers = { 'content-type': 'application/vnd.oci.image.manifest.v1+json' }
  const body = JSON.stringify(manifest)
  return request(sandbox, 'PUT', `/v2/tilia/app/manifests/${reference}`, { headers, body })
}

async function pushImage(tag: string): Promise<Response> {
  const digest = await pushBlob('{}')
  const config = { mediaType: 'application/vnd.oci.image.config.v1+json', digest, size: 2 }
  return putManifest(tag, { schemaVersion: 2, config, layers: [] })
}

async function tagsOf(query: string): Promise<{ tags: string[]; link: string | null }> {
  const response = await request(sandbox, 'GET', `/v2/tilia/app/tags/list${query}`)
  const { tags } = (await response.json()) as { tags: string[] }
  return { tags, link: response.headers.get('link') }
}

describe('blobs', () => {
  test('an upload whose content has another digest is refused and leaves nothing', async () => {
    const digest = digestOf('wanted')
    const response = await request(sandbox, 'PUT', `${await begin()}&digest=${digest}`, { body: 'other' })
    expect(response.status).toBe(400)
    expect(await registryError(response)).toMatchObject({ code: 'DIGEST_INVALID' })
    expect((await request(sandbox, 'HEAD', `/v2/tilia/app/blobs/${digest}`)).status).toBe(404)
  })

  test('an upload is found at its whole address only, the query included', async () => {
    const [path = ''] = (await begin()).split('?')
    const response = await request(sandbox, 'PATCH', path, { body: 'abc' })
    expect(await registryError(response)).toMatchObject({ code: 'BLOB_UPLOAD_UNKNOWN' })
  })

  test('chunks out of order are refused with the range that is there', async () => {
    const location = await begin()
    await request(sandbox, 'PATCH', location, { headers: { 'content-range': '0-2' }, body: 'abc' })
    const response = await request(sandbox, 'PATCH', location, {
      headers: { 'content-range': '5-6' },
      body: 'fg',
    })
    expect(response.status).toBe(416)
    expect(response.headers.get('range')).toBe('0-2')
  })

  test('a blob of another repository is not found before it is mounted', async () => {
    const digest = await pushBlob('shared')
    expect((await request(sandbox, 'HEAD', `/v2/tilia/other/blobs/${digest}`)).status).toBe(404)
    const mount = `/v2/tilia/other/blobs/uploads/?mount=${digest}&from=tilia/app`
    expect((await request(sandbox, 'POST', mount)).status).toBe(201)
    expect((await request(sandbox, 'HEAD', `/v2/tilia/other/blobs/${digest}`)).status).toBe(200)
  })

  test.each([
    ['bytes=1-2', 206, 'ha', 'bytes 1-2/5'],
    ['bytes=3-', 206, 're', 'bytes 3-4/5'],
    ['bytes=-2', 206, 're', 'bytes 3-4/5'],
    ['bytes=9-', 416, '', 'bytes */5'],
    ['lines=1-2', 200, 'share', null],
  ])('the range %s is answered with %d', async (range, status, content, contentRange) => {
    const digest = await pushBlob('share')
    const response = await request(sandbox, 'GET', `/v2/tilia/app/blobs/${digest}`, { headers: { range } })
    expect(response.status).toBe(status)
    expect(await response.text()).toBe(content)
    expect(response.headers.get('content-range')).toBe(contentRange)
  })
})

describe('manifests', () => {
  test('what a manifest refers to must be there', async () => {
    const config = {
      mediaType: 'application/vnd.oci.image.config.v1+json',
      digest: digestOf('none'),
      size: 4,
    }
    const response = await putManifest('v1', { schemaVersion: 2, config, layers: [] })
    expect(response.status).toBe(404)
    expect(await registryError(response)).toMatchObject({ code: 'MANIFEST_BLOB_UNKNOWN' })
    expect(sandbox.registry.tags('tilia/app')).toEqual([])
  })

  test.each(['not json', '[]', '"text"'])('%s is no manifest', async (body) => {
    const headers = { 'content-type': 'application/vnd.oci.image.manifest.v1+json' }
    const response = await request(sandbox, 'PUT', '/v2/tilia/app/manifests/v1', { headers, body })
    expect(await registryError(response)).toMatchObject({ code: 'MANIFEST_INVALID' })
  })

  test('a read-after-push lag hides a new tag for as many reads, and the digest not at all', async () => {
    sandbox.registry.settings.readAfterPushLag = 2
    const digest = (await pushImage('v1')).headers.get('docker-content-digest') ?? ''
    const head = async (reference: string) =>
      (await request(sandbox, 'HEAD', `/v2/tilia/app/manifests/${reference}`)).status
    expect([await head('v1'), await head(digest), await head('v1'), await head('v1')]).toEqual([
      404, 200, 404, 200,
    ])
  })
})

describe('tags', () => {
  beforeEach(async () => {
    for (const tag of ['v10', 'v9', 'V1']) await pushImage(tag)
  })

  test('in lexical order of bytes, as the specification has it', async () => {
    expect(await tagsOf('')).toEqual({ tags: ['V1', 'v10', 'v9'], link: null })
  })

  test('oldest first, as GHCR lists them', async () => {
    sandbox.registry.settings.tagOrder = 'oldest-first'
    expect(await tagsOf('')).toEqual({ tags: ['v10', 'v9', 'V1'], link: null })
  })

  test.each(['lexical', 'oldest-first'] as const)('in pages, %s', async (order) => {
    sandbox.registry.settings.tagOrder = order
    const all = (await tagsOf('')).tags
    const first = await tagsOf('?n=2')
    expect(first.tags).toEqual(all.slice(0, 2))
    const next = /^<(.*)>; rel="next"$/.exec(first.link ?? '')?.[1] ?? ''
    expect(await tagsOf(new URL(next, sandbox.url).search)).toEqual({ tags: all.slice(2), link: null })
  })

  test('of a repository that is not there are not found', async () => {
    expect((await request(sandbox, 'GET', '/v2/tilia/none/tags/list')).status).toBe(404)
    expect(sandbox.registry.repositories()).toEqual(['tilia/app'])
  })
})

describe('as GHCR', () => {
  beforeEach(() => {
    Object.assign(sandbox.registry.settings, { ...ghcr, access: 'anonymous' })
  })

  test('an upload can not be cancelled and nothing be deleted', async () => {
    expect((await request(sandbox, 'DELETE', await begin())).status).toBe(405)
    await pushImage('v1')
    expect((await request(sandbox, 'DELETE', '/v2/tilia/app/manifests/v1')).status).toBe(405)
  })

  test('a chunk over 4 MiB is refused, the same bytes without Content-Range are not', async () => {
    const body = Buffer.alloc(4 * 1024 * 1024 + 1)
    const headers = { 'content-range': `0-${body.length - 1}` }
    expect((await request(sandbox, 'PATCH', await begin(), { headers, body })).status).toBe(416)
    expect((await request(sandbox, 'PATCH', await begin(), { body })).status).toBe(202)
  })

  test('there is no referrers API', async () => {
    expect((await request(sandbox, 'GET', `/v2/tilia/app/referrers/${digestOf('x')}`)).status).toBe(404)
  })
})
