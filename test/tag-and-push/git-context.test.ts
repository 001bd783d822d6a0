import { describe, expect, test } from '@jest/globals'
import {
  formatGitContext,
  gitSecrets,
  otherSource,
  parseGitContext,
} from '../../actions/tag-and-push/src/git-context.ts'

const run = { serverUrl: 'https://github.com', repository: 'Octo/App' }
const sha = '0123456789abcdef0123456789abcdef01234567'
const other = 'f'.repeat(40)
const parse = (context: string) => {
  const git = parseGitContext(context, run)
  if (git === undefined) throw new Error(`${context} is taken for a path`)
  return git
}

describe('a context', () => {
  test.each(['.', 'app', './a#b', 'github.com/octo/app', '../x.git'])(
    'that is a path stays one: %s',
    (path) => {
      expect(parseGitContext(path, run)).toBeUndefined()
    },
  )

  test.each([
    ['https://github.com/octo/app.git', `https://github.com/octo/app.git#${sha}`],
    ['https://github.com/octo/app.git#:docker', `https://github.com/octo/app.git#${sha}:docker`],
    ['https://github.com/octo/app.git#main', 'https://github.com/octo/app.git#main'],
    ['https://github.com/octo/lib.git', 'https://github.com/octo/lib.git'],
    ['https://github.com/octo/lib.git#:docker', 'https://github.com/octo/lib.git#:docker'],
    ['git@github.com:octo/lib.git#v1:docker', 'git@github.com:octo/lib.git#v1:docker'],
    ['ssh://git@github.com/octo/lib.git', 'ssh://git@github.com/octo/lib.git'],
  ])('%s is built as %s', (context, told) => {
    expect(formatGitContext(parse(context), sha)).toBe(told)
  })

  test.each([
    ['https://octo:hunter2@github.com/octo/app.git', 'holds a login'],
    ['https://hunter2@github.com/octo/app.git', 'holds a login'],
    ['http://example.org/octo/hunter2.git', 'in clear'],
    ['https://github.com/octo/hunter2', 'does not end in .git'],
    ['https://github.com/octo/app.git?ref=hunter2', 'does not end in .git'],
    ['ftp://example.org/hunter2.git', 'no address of https or ssh'],
    ['git@github.com/hunter2.git', 'no address of https or ssh'],
  ])('%s is refused, and not repeated', (context, reason) => {
    expect(() => parse(context)).toThrow(reason)
    expect(() => parse(context)).not.toThrow('hunter2')
  })
})

describe('the commit that a git context is of', () => {
  test.each([
    `https://github.com/octo/app.git`,
    `https://github.com/Octo/App.git#${sha}`,
    `https://github.com/octo/lib.git#${other}`,
  ])('can be told for %s', (context) => {
    expect(otherSource(parse(context), sha)).toBeUndefined()
  })

  test.each([
    [
      `https://github.com/octo/app.git#${other}`,
      `is built from commit ${other} of the repository of the workflow`,
    ],
    ['https://github.com/octo/app.git#main', 'is built from whatever main is at the time'],
    ['https://github.com/octo/lib.git', 'whatever its default branch is at the time'],
  ])('is warned of for %s', (context, message) => {
    expect(otherSource(parse(context), sha)).toMatchObject({
      severity: 'warning',
      message: expect.stringContaining(message),
    })
  })
})

describe('the token of the job', () => {
  test('is a secret for the server of the workflow alone', () => {
    expect(gitSecrets(parse('https://github.com/octo/app.git'), run, 'token')).toEqual([
      'GIT_AUTH_TOKEN.github.com=token',
    ])
    for (const context of ['https://github.com.example.org/octo/app.git', 'git@github.com:octo/app.git'])
      expect(gitSecrets(parse(context), run, 'token')).toEqual([])
    expect(gitSecrets(parse('https://github.com/octo/app.git'), run, '')).toEqual([])
  })
})
