import { expect, test } from '@jest/globals'
import { explainRefusal } from '../../packages/github/src/explain-refusal.ts'
import type { Refusal } from '../../packages/github/src/refusal.ts'

const repository = { name: 'octo/charts', url: 'https://github.com/octo/charts' }
const purpose = { doing: 'create the release app-1', permission: 'contents: write' } as const

function explain(refusal: Partial<Refusal>) {
  const error = new Error('as octokit says it')
  const whole = { status: undefined, message: '', codes: [], rateLimitReset: undefined, error, ...refusal }
  return explainRefusal(whole, purpose, repository)
}

const cases: [string, Partial<Refusal>, string, RegExp][] = [
  ['no answer', { message: 'read ECONNRESET' }, 'github-unreachable', /Run it again/],
  ['503', { status: 503, message: 'Unavailable' }, 'github-failing', /githubstatus\.com/],
  ['a wrong token', { status: 401, message: 'Bad credentials' }, 'token-refused', /secret/],
  [
    'a workflow token without the permission',
    { status: 403, message: 'Resource not accessible by integration' },
    'permission-missing',
    /"permissions: \{ contents: write \}".*github\.com\/octo\/charts\/settings\/actions/,
  ],
  [
    'a personal token without the permission',
    { status: 403, message: 'Resource not accessible by personal access token' },
    'permission-missing',
    /"Contents: Read and write" at https:\/\/github\.com\/settings\/personal-access-tokens/,
  ],
  [
    'single sign-on',
    { status: 403, message: 'Resource protected by organization SAML enforcement.' },
    'organization-refused',
    /single sign-on/,
  ],
  [
    'an archived repository',
    { status: 403, message: 'Repository was archived so is read-only.' },
    'repository-archived',
    /octo\/charts\/settings/,
  ],
  [
    'a used-up rate limit',
    { status: 403, message: 'API rate limit exceeded', rateLimitReset: 0 },
    'rate-limited',
    /later/,
  ],
  [
    'the secondary rate limit',
    { status: 403, message: 'You have exceeded a secondary rate limit' },
    'rate-limited',
    /later/,
  ],
  [
    'a repository that cannot be seen',
    { status: 404, message: 'Not Found' },
    'repository-not-found',
    /octo\/charts/,
  ],
  [
    'an empty repository',
    { status: 409, message: 'Git Repository is empty.' },
    'repository-empty',
    /first commit/,
  ],
  [
    'a protected branch',
    { status: 422, message: 'Repository rule violations found' },
    'branch-protected',
    /octo\/charts\/settings\/rules/,
  ],
  [
    'a tag of an immutable release',
    { status: 422, message: 'Validation Failed: tag_name was used by an immutable release' },
    'release-immutable',
    /Raise the version/,
  ],
]

test.each(cases)('%s is explained with what to do', (_name, refusal, rule, help) => {
  const { finding, cause } = explain(refusal)
  expect(finding).toMatchObject({ rule, severity: 'error', help: expect.stringMatching(help) })
  expect(finding.message).toMatch(/^cannot create the release app-1 in octo\/charts: \S/)
  expect(cause).toBeInstanceOf(Error)
})

test('what is not known is told in the words of GitHub', () => {
  expect(explain({ status: 422, message: 'Something new' }).finding).toEqual({
    rule: 'github-refused',
    severity: 'error',
    message: 'cannot create the release app-1 in octo/charts: GitHub answers 422: Something new',
  })
})
