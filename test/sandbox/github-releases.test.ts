import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { startCheckedSandbox, type CheckedSandbox } from '../contract/checked-sandbox.ts'
import { api, digestOf, request } from './client.ts'

let sandbox: CheckedSandbox
const path = '/repos/tilia/charts/releases'
const name = 'tilia/charts'

beforeEach(async () => {
  sandbox = await startCheckedSandbox()
  await sandbox.github.createRepository(name, { files: { 'README.md': '# Charts\n' } })
})

afterEach(() => sandbox.close())

async function createDraft(tag: string): Promise<string> {
  const { body } = await api(sandbox, 'POST', path, { tag_name: tag, draft: true })
  return `${path}/${String(body['id'])}`
}

function upload(release: string, file: string, body: string | Buffer = 'bytes') {
  const headers = { 'content-type': 'application/gzip' }
  const target = `${release}/assets?name=${encodeURIComponent(file)}`
  return request(sandbox, 'POST', target, { token: sandbox.token, headers, body })
}

const publish = (release: string, changes: object = {}) =>
  api(sandbox, 'PATCH', release, { draft: false, ...changes })

describe('a draft', () => {
  test('is not found by its tag, and makes none', async () => {
    await createDraft('app-1.0.0')
    expect((await api(sandbox, 'GET', `${path}/tags/app-1.0.0`)).status).toBe(404)
    expect(sandbox.github.refs(name)).not.toHaveProperty('refs/tags/app-1.0.0')
  })

  test('makes its tag at the default branch when it is published', async () => {
    await publish(await createDraft('app-1.0.0'))
    const refs = sandbox.github.refs(name)
    expect(refs['refs/tags/app-1.0.0']).toBe(refs['refs/heads/main'])
    expect((await api(sandbox, 'GET', `${path}/tags/app-1.0.0`)).status).toBe(200)
  })

  test('can not be published in an empty repository', async () => {
    await sandbox.github.createRepository('tilia/empty')
    const answer = await api(sandbox, 'POST', '/repos/tilia/empty/releases', { tag_name: 'v1' })
    expect(answer).toMatchObject({ status: 422, body: { message: 'Repository is empty.' } })
    expect(sandbox.github.releases('tilia/empty')).toEqual([])
  })

  test('of a tag that another release has can not be published', async () => {
    const [one, other] = [await createDraft('app-1.0.0'), await createDraft('app-1.0.0')]
    expect((await publish(one)).status).toBe(200)
    expect(await publish(other)).toMatchObject({
      status: 422,
      body: { errors: [{ code: 'already_exists' }] },
    })
  })
})

describe('an asset', () => {
  test('is downloaded by everyone once the release is public', async () => {
    const release = await createDraft('app-1.0.0')
    const asset = (await (await upload(release, 'app-1.0.0.tgz')).json()) as Record<string, string>
    expect(asset).toMatchObject({ state: 'uploaded', size: 5, digest: digestOf('bytes') })
    const download = '/tilia/charts/releases/download/app-1.0.0/app-1.0.0.tgz'
    expect((await request(sandbox, 'GET', download)).status).toBe(404)
    await publish(release)
    expect(await (await request(sandbox, 'GET', download)).text()).toBe('bytes')
    expect(await sandbox.github.readAsset(name, 'app-1.0.0', 'app-1.0.0.tgz')).toEqual(Buffer.from('bytes'))
  })

  test('gets another name when it has odd characters', async () => {
    const asset = await (await upload(await createDraft('v1'), 'my chart (1).tgz')).json()
    expect(asset).toMatchObject({ name: 'my.chart.1.tgz' })
  })

  test('keeps a plus sign in name and address', async () => {
    const release = await createDraft('app-1.0.0+build')
    await upload(release, 'app-1.0.0+build.tgz')
    await publish(release)
    const { body } = await api(sandbox, 'GET', `${release}/assets`)
    const url = (body as unknown as { browser_download_url: string }[])[0]?.browser_download_url ?? ''
    expect(await (await fetch(url)).text()).toBe('bytes')
  })

  test('must not be there already, and not be empty', async () => {
    const release = await createDraft('v1')
    await upload(release, 'app.tgz')
    const again = await upload(release, 'app.tgz')
    expect(again.status).toBe(422)
    expect(await again.json()).toMatchObject({ errors: [{ code: 'already_exists', field: 'name' }] })
    expect((await upload(release, 'empty.tgz', '')).status).toBe(422)
  })
})

describe('immutable releases', () => {
  beforeEach(() => {
    sandbox.github.repository(name).immutableReleases = true
  })

  test('take assets as long as they are drafts, and none afterwards', async () => {
    const release = await createDraft('v1')
    const asset = (await (await upload(release, 'one.tgz')).json()) as { url: string }
    expect(await publish(release)).toMatchObject({ status: 200, body: { immutable: true } })
    expect((await upload(release, 'two.tgz')).status).toBe(422)
    expect((await api(sandbox, 'DELETE', asset.url)).status).toBe(422)
  })

  test('keep their tag, and spend it when they are deleted', async () => {
    const release = await createDraft('v1')
    await publish(release)
    expect((await api(sandbox, 'DELETE', '/repos/tilia/charts/git/refs/tags/v1')).status).toBe(422)
    expect((await api(sandbox, 'DELETE', release)).status).toBe(204)
    const again = await api(sandbox, 'POST', path, { tag_name: 'v1', draft: true })
    expect(again).toMatchObject({
      status: 422,
      body: { errors: [{ message: 'tag_name was used by an immutable release' }] },
    })
  })
})

describe('the latest release', () => {
  const latest = async () => (await api(sandbox, 'GET', `${path}/latest`)).body['tag_name']

  test('stays what it is when a chart is released beside it', async () => {
    await publish(await createDraft('v2.0.0'))
    await publish(await createDraft('app-1.0.0'), { make_latest: 'false' })
    expect(await latest()).toBe('v2.0.0')
    await publish(await createDraft('app-1.1.0'), { make_latest: 'true' })
    expect(await latest()).toBe('app-1.1.0')
  })

  test('is never a pre-release', async () => {
    await publish(await createDraft('v1.0.0'))
    await publish(await createDraft('v2.0.0-rc.1'), { prerelease: true })
    expect(await latest()).toBe('v1.0.0')
  })
})

test('releases are listed newest first, in pages with links', async () => {
  for (const tag of ['v1', 'v2', 'v3']) await createDraft(tag)
  const response = await request(sandbox, 'GET', `${path}?per_page=2`, { token: sandbox.token })
  expect(await response.json()).toMatchObject([{ tag_name: 'v3' }, { tag_name: 'v2' }])
  expect(response.headers.get('link')).toBe(
    `<${sandbox.url}${path}?per_page=2&page=2>; rel="next", <${sandbox.url}${path}?per_page=2&page=2>; rel="last"`,
  )
})

describe('of two writers at once one loses', () => {
  const statuses = (answers: { status: number }[]) => answers.map(({ status }) => status).toSorted()

  test('when both publish a tag', async () => {
    const drafts = [await createDraft('v1'), await createDraft('v1')]
    expect(statuses(await Promise.all(drafts.map((draft) => publish(draft))))).toEqual([200, 422])
  })

  test('when both upload an asset', async () => {
    const release = await createDraft('v1')
    const body = 'x'.repeat(100_000)
    const answers = await Promise.all([upload(release, 'app.tgz', body), upload(release, 'app.tgz', body)])
    expect(statuses(answers)).toEqual([201, 422])
    expect(sandbox.github.releases(name)[0]?.assets).toHaveLength(1)
  })

  test('when both create a file', async () => {
    const put = (content: string) =>
      api(sandbox, 'PUT', '/repos/tilia/charts/contents/index.yaml', { message: 'Index', content })
    expect(statuses(await Promise.all([put('b25l'), put('b3RoZXI=')]))).toEqual([201, 422])
  })
})
