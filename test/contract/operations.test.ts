import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { getOctokit } from '@actions/github'
import { startCheckedSandbox, type CheckedSandbox } from './checked-sandbox.ts'
import { loadContract } from './contract.ts'

const at = { owner: 'tilia', repo: 'charts' }

let sandbox: CheckedSandbox

beforeAll(async () => {
  sandbox = await startCheckedSandbox()
  const files = { 'README.md': '# Charts\n', 'charts/app/Chart.yaml': 'name: app\n' }
  await sandbox.github.createRepository('tilia/charts', { files })
  sandbox.accounts.set('owner-token', {
    login: 'tilia',
    permissions: { administration: 'write', contents: 'write', packages: 'write', pages: 'write' },
  })
})

afterAll(() => sandbox.close())

function api(token = 'owner-token') {
  return getOctokit(token, { baseUrl: sandbox.url }).rest
}

/** Fails with what is not as described, right where it happened. */
async function described<T>(request: Promise<T>): Promise<T> {
  const before = sandbox.violations.length
  const result = await request.catch((error: unknown) => error as T)
  expect(sandbox.violations.slice(before)).toEqual([])
  return result
}

describe('each operation of the sandbox is as GitHub describes it', () => {
  test('repository, branches and commits', async () => {
    await described(api().repos.get(at))
    await described(api().repos.listBranches(at))
    await described(api().repos.getBranch({ ...at, branch: 'main' }))
    await described(api().repos.getCommit({ ...at, ref: 'main' }))
  })

  test('git data: blob, tree, commit and reference', async () => {
    const { git } = api()
    const tip = await described(git.getRef({ ...at, ref: 'heads/main' }))
    const parent = await described(git.getCommit({ ...at, commit_sha: tip.data.object.sha }))
    const blob = await described(git.createBlob({ ...at, content: 'aGk=', encoding: 'base64' }))
    await described(git.getBlob({ ...at, file_sha: blob.data.sha }))
    const entry = { path: 'docs/hi.txt', mode: '100644', type: 'blob', sha: blob.data.sha } as const
    const base = parent.data.tree.sha
    const tree = await described(git.createTree({ ...at, base_tree: base, tree: [entry] }))
    await described(git.getTree({ ...at, tree_sha: tree.data.sha, recursive: 'true' }))
    const parents = [tip.data.object.sha]
    const commit = await described(git.createCommit({ ...at, message: 'Hi', tree: tree.data.sha, parents }))
    const sha = commit.data.sha
    await described(git.createRef({ ...at, ref: 'refs/heads/topic', sha }))
    await described(git.updateRef({ ...at, ref: 'heads/main', sha }))
    await described(git.listMatchingRefs({ ...at, ref: 'heads/' }))
    await described(git.deleteRef({ ...at, ref: 'heads/topic' }))
  })

  test('contents of files and folders', async () => {
    const { repos } = api()
    await described(repos.getContent({ ...at, path: 'README.md' }))
    await described(repos.getContent({ ...at, path: 'charts' }))
    const content = Buffer.from('new').toString('base64')
    const path = 'a/new.txt'
    const file = { ...at, path, message: 'Change' }
    const created = await described(repos.createOrUpdateFileContents({ ...file, content }))
    const sha = created.data.content?.sha ?? ''
    await described(repos.createOrUpdateFileContents({ ...file, content: '', sha }))
    const changed = await described(repos.getContent({ ...at, path }))
    await described(repos.deleteFile({ ...file, sha: 'sha' in changed.data ? changed.data.sha : '' }))
  })

  test('releases and their assets', async () => {
    const { repos } = api()
    const draft = await described(repos.createRelease({ ...at, tag_name: 'app-1.0.0', draft: true }))
    const release = { ...at, release_id: draft.data.id }
    const upload = { ...release, name: 'app-1.0.0.tgz', data: 'bytes', url: draft.data.upload_url }
    const asset = await described(repos.uploadReleaseAsset(upload))
    const one = { ...at, asset_id: asset.data.id }
    await described(repos.listReleaseAssets(release))
    await described(repos.getReleaseAsset(one))
    await described(repos.getReleaseAsset({ ...one, headers: { accept: 'application/octet-stream' } }))
    await described(repos.updateReleaseAsset({ ...one, label: 'The chart' }))
    await described(repos.deleteReleaseAsset(one))
    await described(repos.updateRelease({ ...release, draft: false, make_latest: 'true', body: 'Notes' }))
    await described(repos.getRelease(release))
    await described(repos.getReleaseByTag({ ...at, tag: 'app-1.0.0' }))
    await described(repos.getLatestRelease(at))
    await described(repos.listReleases(at))
    await described(repos.deleteRelease(release))
  })

  test('Pages', async () => {
    const { repos } = api()
    await described(repos.createPagesSite({ ...at, source: { branch: 'main' } }))
    await described(repos.getPages(at))
    await described(repos.requestPagesBuild(at))
  })

  test('all of them were driven', async () => {
    const { operations } = await loadContract()
    expect([...sandbox.succeeded].toSorted()).toEqual(operations.map(({ operation }) => operation).toSorted())
  })
})

describe('refusals are as GitHub describes them', () => {
  const refused = async (request: Promise<unknown>) => {
    const error = await described(request)
    return error instanceof Object && 'status' in error ? error.status : 'was not refused'
  }

  test('by token and permission', async () => {
    const git = { ...at, ref: 'heads/main' }
    expect(await refused(api('unknown').git.getRef(git))).toBe(401)
    expect(await refused(api(sandbox.token).repos.createPagesSite(at))).toBe(403)
  })

  test('by what is not there', async () => {
    expect(await refused(api().repos.get({ ...at, repo: 'none' }))).toBe(404)
    expect(await refused(api().git.getRef({ ...at, ref: 'heads/none' }))).toBe(404)
    expect(await refused(api().repos.getReleaseByTag({ ...at, tag: 'none' }))).toBe(404)
    expect(await refused(api().repos.getContent({ ...at, path: 'none' }))).toBe(404)
    expect(await refused(api().repos.getBranch({ ...at, branch: 'none' }))).toBe(404)
    expect(await refused(api().repos.getCommit({ ...at, ref: 'none' }))).toBe(422)
  })

  test('by what is there already', async () => {
    const sha = sandbox.github.refs('tilia/charts')['refs/heads/main'] ?? ''
    expect(await refused(api().git.createRef({ ...at, ref: 'refs/heads/main', sha }))).toBe(422)
    await described(api().repos.createRelease({ ...at, tag_name: 'taken' }))
    expect(await refused(api().repos.createRelease({ ...at, tag_name: 'taken' }))).toBe(422)
    const file = { ...at, path: 'README.md', message: 'Change', content: '' }
    expect(await refused(api().repos.createOrUpdateFileContents({ ...file, sha: '0'.repeat(40) }))).toBe(409)
  })

  test('by what is wrong', async () => {
    const tree = '0'.repeat(40)
    expect(await refused(api().git.createCommit({ ...at, message: 'x', tree }))).toBe(422)
    expect(await refused(api().git.createTree({ ...at, base_tree: tree, tree: [] }))).toBe(422)
    expect(await refused(api().git.updateRef({ ...at, ref: 'heads/main', sha: tree }))).toBe(422)
  })
})

test('the sandbox serves the operations of the subset and no others', async () => {
  const { operations } = await loadContract()
  expect(sandbox.github.operations.toSorted(byName)).toEqual(operations.toSorted(byName))
})

function byName(one: { operation: string }, other: { operation: string }): number {
  return one.operation < other.operation ? -1 : 1
}
