import { describe, expect, test } from '@jest/globals'
import { stageCopies, type CopyRule } from '../../packages/flux/src/artifact-copy.ts'
import { viewOf } from './files.ts'

const view = viewOf({
  'repo/readme.md': '',
  'repo/apps/a.yaml': '',
  'repo/apps/.hidden.yaml': '',
  'repo/apps/web/b.yaml': '',
  'repo/apps/web/notes.md': '',
  'repo/apps/web/test/c.yaml': '',
  'repo/values/base.yaml': 'image: { name: web, tag: v1 }\nlist: [1, 2]\n',
  'repo/values/prod.yaml': 'image: { tag: v2 }\n---\nlist: [3]\non: yes\n',
})

const rule = (from: string, to: string, more: Partial<CopyRule> = {}): CopyRule => ({
  root: 'repo',
  from,
  to,
  exclude: [],
  optional: false,
  merge: false,
  ...more,
})

function staged(...rules: CopyRule[]): Record<string, string> {
  const result = stageCopies(view, rules)
  if ('missing' in result) return { missing: result.missing.from }
  return Object.fromEntries([...result.files].map(([to, { from }]) => [to, from.slice('repo/'.length)]))
}

describe('copies into an artifact go as with cp', () => {
  const web = { 'b.yaml': 'apps/web/b.yaml', 'notes.md': 'apps/web/notes.md' }
  test.each<[string, CopyRule[], Record<string, string>]>([
    ['a file to a name', [rule('readme.md', 'x.md')], { 'x.md': 'readme.md' }],
    ['a file to a folder', [rule('readme.md', 'docs/')], { 'docs/readme.md': 'readme.md' }],
    ['a file to the root', [rule('readme.md', '')], { 'readme.md': 'readme.md' }],
    [
      'a file to what is a folder by then',
      [rule('apps/a.yaml', 'x/a.yaml'), rule('readme.md', 'x')],
      { 'x/a.yaml': 'apps/a.yaml', 'x/readme.md': 'readme.md' },
    ],
    [
      'a folder under its name, with a slash or without',
      [rule('apps/web', 'x', { exclude: ['test'] })],
      { 'x/web/b.yaml': web['b.yaml'], 'x/web/notes.md': web['notes.md'] },
    ],
    [
      'what is in a folder',
      [rule('apps/web/**', 'x/')],
      { 'x/b.yaml': web['b.yaml'], 'x/notes.md': web['notes.md'], 'x/test/c.yaml': 'apps/web/test/c.yaml' },
    ],
    [
      'by a pattern, whose matches keep their path',
      [rule('apps/*.yaml', 'x')],
      { 'x/apps/.hidden.yaml': 'apps/.hidden.yaml', 'x/apps/a.yaml': 'apps/a.yaml' },
    ],
    ['by a pattern of one level', [rule('**/b.yaml', '')], { missing: '**/b.yaml' }],
    [
      'without what is excluded, by name, by path, and by the path in what is selected',
      [rule('apps/**', '', { exclude: ['*.md', 'apps/web/test/**', 'a.yaml', '.hidden.{yaml,yml}'] })],
      { 'web/b.yaml': web['b.yaml'] },
    ],
    ['nothing that is not there', [rule('none', '')], { missing: 'none' }],
    ['nothing when all of it is excluded', [rule('*.md', '', { exclude: ['readme*'] })], { missing: '*.md' }],
    ['what is there of what may be missing', [rule('none', '', { optional: true })], {}],
    ['the last one of two', [rule('apps/a.yaml', 'x'), rule('readme.md', 'x')], { x: 'readme.md' }],
  ])('%s', (_, rules, expected) => {
    expect(staged(...rules)).toEqual(expected)
  })

  test('a YAML file is merged with the one that is there, both read by YAML 1.1', () => {
    const rules = [
      rule('values/base.yaml', 'values.yaml'),
      rule('values/prod.yaml', 'values.yaml', { merge: true }),
    ]
    const result = stageCopies(view, rules)
    const file = 'files' in result ? result.files.get('values.yaml') : undefined
    expect(String(file?.content)).toBe('image:\n  name: web\n  tag: v2\nlist:\n- 3\n"true": true\n')
  })
})
