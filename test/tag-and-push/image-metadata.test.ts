import { expect, test } from '@jest/globals'
import { imageMetadata } from '../../actions/tag-and-push/src/image-metadata.ts'
import type { WorkflowRun } from '../../actions/tag-and-push/src/workflow-run.ts'

const sha = '0123456789abcdef0123456789abcdef01234567'
const run: WorkflowRun = {
  ...{ repository: 'Octo/App', sha, ref: 'refs/heads/main', eventName: 'push', actor: 'octocat', event: {} },
  ...{ serverUrl: 'https://github.com', apiUrl: 'https://api.github.com', workspace: '/w', temporary: '/t' },
}
const commit = { sha, version: 'v1', created: Date.UTC(2026, 10, 24, 20, 33) }

test('an image says which commit of which repository it is of', () => {
  expect(imageMetadata(run, commit)).toEqual({
    'org.opencontainers.image.created': '2026-11-24T20:33:00Z',
    'org.opencontainers.image.revision': sha,
    'org.opencontainers.image.source': 'https://github.com/Octo/App',
    'org.opencontainers.image.title': 'App',
    'org.opencontainers.image.version': 'v1',
  })
})

test.each([
  [{ key: 'mit', spdx_id: 'MIT' }, 'MIT'],
  [{ key: 'other', spdx_id: 'NOASSERTION' }, undefined],
  [null, undefined],
])('an image says under which license it is, where GitHub knows: %j', (license, says) => {
  const licensed = { ...run, event: { repository: { license } } }
  expect(imageMetadata(licensed, commit)['org.opencontainers.image.licenses']).toBe(says)
})
