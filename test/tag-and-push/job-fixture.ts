import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createFetch } from '@pte/http'
import type { Sandbox } from '@pte/sandbox'
import { startCheckedSandbox } from '../contract/checked-sandbox.ts'
import type { TagAndPushOptions } from '../../actions/tag-and-push/src/options.ts'

/** A checkout, a sandbox and the options of a step without inputs, on a push to the default branch. */
export interface JobFixture {
  sandbox: Sandbox
  workspace: string
  temporary: string
  options: TagAndPushOptions
  /** The options with some of them changed. */
  with(changes: Partial<TagAndPushOptions>): TagAndPushOptions
  close(): Promise<void>
}

export const sha = '0123456789abcdef0123456789abcdef01234567'
/** 2026-11-24T20:33:00Z */
export const now = Date.UTC(2026, 10, 24, 20, 33)
export const tag = 'v1_0123456_2026-11-24T20.33.00Z'

export async function startJob(files: Readonly<Record<string, string>>): Promise<JobFixture> {
  const root = await mkdtemp(join(tmpdir(), 'tag-and-push-'))
  const [workspace, temporary] = [join(root, 'work'), join(root, 'temp')]
  await Promise.all([workspace, temporary].map((folder) => mkdir(folder)))
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(workspace, path)), { recursive: true })
    await writeFile(join(workspace, path), content)
  }
  const sandbox = await startCheckedSandbox()
  await sandbox.github.createRepository('Octo/App', { files: { README: '' } })
  const options = stepOptions(sandbox, workspace, temporary)
  return {
    ...{ sandbox, workspace, temporary, options },
    with: (changes) => ({ ...options, ...changes }),
    close: async () => {
      await sandbox.close()
      await rm(root, { recursive: true })
    },
  }
}

function stepOptions({ url, token }: Sandbox, workspace: string, temporary: string): TagAndPushOptions {
  return {
    run: {
      ...{ repository: 'Octo/App', sha, ref: 'refs/heads/main', eventName: 'push', actor: 'octocat' },
      event: { repository: { default_branch: 'main' } },
      ...{ serverUrl: url, apiUrl: url, workspace, temporary },
    },
    ...{ image: undefined, version: '1', timestamp: 'build', sha: undefined, publish: 'auto', now },
    source: {
      mode: 'build',
      from: [],
      context: '.',
      file: undefined,
      directory: 'site',
      archive: undefined,
    },
    dockerfile: {
      ...{
        target: undefined,
        platforms: [],
        buildArgs: [],
        secrets: [],
        ssh: [],
        labels: [],
        annotations: [],
      },
      ...{ cacheFrom: [], cacheTo: [], provenance: 'false', sbom: 'false' },
    },
    directory: {
      ...{ base: 'scratch', path: '/app', entrypoint: undefined, cmd: undefined, env: {} },
      ...{ user: undefined, workdir: undefined, ports: [] },
      compression: 'gzip',
    },
    ...{
      registry: undefined,
      username: undefined,
      password: token,
      logins: [],
      token,
      whenNotNewest: 'wait',
    },
    policy: { pattern: undefined, extract: undefined, order: undefined },
    ...{ policyFrom: undefined, tags: [], mirrors: [], whenStale: 'tag', idToken: undefined },
    prune: { keep: undefined, inUse: undefined },
    receiver: {
      ...{ url: undefined, type: undefined, name: undefined, namespace: 'flux-system' },
      ...{ secret: undefined, audience: 'notification-controller' },
    },
    env: { PATH: process.env['PATH'] ?? '', SOURCE_DATE_EPOCH: '1700000000' },
    fetch: createFetch({ wait: () => Promise.resolve() }),
  }
}
