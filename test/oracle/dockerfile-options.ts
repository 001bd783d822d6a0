import { join } from 'node:path'
import { createFetch } from '@pte/http'
import type { TagAndPushOptions } from '../../actions/tag-and-push/src/options.ts'

export const sha = '0123456789abcdef0123456789abcdef01234567'
/** 2026-11-24T20:33:00Z */
export const now = Date.UTC(2026, 10, 24, 20, 33)

/** The options of a step without inputs that builds the Dockerfile of `root`/work, on a push to the default branch. */
export function dockerfileOptions(
  root: string,
  env: Readonly<Record<string, string>>,
  changes: Partial<TagAndPushOptions> & { image: string },
): TagAndPushOptions {
  const url = 'https://github.com'
  return {
    run: {
      ...{ repository: 'Octo/App', sha, ref: 'refs/heads/main', eventName: 'push', actor: 'octocat' },
      event: { repository: { default_branch: 'main' } },
      ...{ serverUrl: url, apiUrl: url, workspace: join(root, 'work'), temporary: join(root, 'temp') },
    },
    ...{ version: '1', timestamp: 'build', sha: undefined, publish: 'auto', now },
    ...{ registry: undefined, username: undefined, password: undefined, token: '' },
    source: {
      mode: 'build',
      from: [],
      context: '.',
      file: undefined,
      directory: undefined,
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
    policy: { pattern: undefined, extract: undefined, order: undefined },
    ...{ policyFrom: undefined, tags: [], mirrors: [], logins: [], whenStale: 'tag', idToken: undefined },
    prune: { keep: undefined, inUse: undefined },
    receiver: {
      ...{ url: undefined, type: undefined, name: undefined, namespace: 'flux-system' },
      ...{ secret: undefined, audience: 'notification-controller' },
    },
    whenNotNewest: 'wait',
    env: { ...env, SOURCE_DATE_EPOCH: '1700000000' },
    fetch: createFetch(),
    ...changes,
  }
}
