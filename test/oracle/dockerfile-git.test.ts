import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createRegistry } from '@pte/registry'
import { tagAndPush } from '../../actions/tag-and-push/src/tag-and-push.ts'
import { recordingReporter } from '../tag-and-push/recording-reporter.ts'
import { startBuildKit, type BuildKit } from './buildkit.ts'
import { startDistributionRegistry, type DistributionRegistry } from './distribution-registry.ts'
import { dockerfileOptions } from './dockerfile-options.ts'
import { createRepository } from './git-repository.ts'
import { startGitServer, type GitServer } from './git-server.ts'

let root: string
let buildKit: BuildKit
let registry: DistributionRegistry
let server: GitServer
/** Of the commit that is built, and of the one that main has moved on to. */
let commits: { built: string; newer: string }

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'git-oracle-'))
  await Promise.all(['work', 'temp'].map((name) => mkdir(join(root, name))))
  const repository = createRepository(join(root, 'octo', 'app.git'))
  const file = 'FROM scratch\nCOPY hello /hello\nLABEL made=here\n'
  const built = repository.commit({ 'docker/Dockerfile': file, 'docker/hello': 'first' })
  commits = { built, newer: repository.commit({ 'docker/hello': 'second' }) }
  server = await startGitServer(root)
  buildKit = await startBuildKit()
  registry = await startDistributionRegistry()
  process.env['PATH'] = buildKit.env['PATH']
}, 60_000)

afterAll(async () => {
  await Promise.all([buildKit.stop(), registry.stop(), server.close()])
  await rm(root, { recursive: true, force: true })
})

function build(sha: string) {
  const options = dockerfileOptions(root, buildKit.env, {
    image: `${registry.host}/octo/app`,
    token: 'hunter2',
  })
  const context = `${server.url}/octo/app.git#:docker`
  const run = { ...options.run, serverUrl: server.url, sha }
  return tagAndPush({ ...options, run, source: { ...options.source, context } }, recordingReporter())
}

describe('a git repository as context', () => {
  test('is fetched by BuildKit at the commit of the tag, with the token of the job', async () => {
    const result = await build(commits.built)
    const image = await createRegistry(registry.host).manifest('octo/app', result.digest)
    const layers = JSON.parse(Buffer.from(image?.content ?? []).toString()) as { layers: unknown[] }
    expect(result).toMatchObject({ pushed: true })
    expect(layers.layers).toHaveLength(1)
    const logins = server.requests.map((request) => /Basic (\S+)$/i.exec(request)?.[1])
    expect(new Set(logins)).toEqual(new Set([btoa('x-access-token:hunter2')]))
    expect(await readdir(join(root, 'temp'))).toEqual([])
    // Another commit has other content, and so another digest.
    expect((await build(commits.newer)).digest).not.toBe(result.digest)
  }, 120_000)
})
