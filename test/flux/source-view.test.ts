import { describe, expect, test } from '@jest/globals'
import { symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openCheckout } from '../../packages/flux/src/checkout.ts'
import { filesBelow } from '../../packages/flux/src/files-below.ts'
import { sourceView } from '../../packages/flux/src/source-ignore.ts'
import { folderOf, viewOf } from './files.ts'

const files = {
  '.git/config': '',
  '.gitignore': '',
  '.github/workflows/ci.yaml': '',
  '.sops.yaml': '',
  'apps/.sops.yaml': '',
  'apps/logo.png': '',
  'apps/a.yaml': '',
  'docs/a.md': '',
  'docs/keep/b.md': '',
}
const seen = (given: Readonly<Record<string, string>>, ignore?: string): string[] => [
  ...filesBelow(sourceView(viewOf(given), ignore), ''),
]

describe('what Flux packs', () => {
  test('leaves out version control, CI and pictures by default', () => {
    expect(seen(files)).toEqual(['apps/a.yaml', 'docs/a.md', 'docs/keep/b.md'])
  })

  test('forgets all defaults but version control with the first rule of one’s own', () => {
    expect(seen({ ...files, '.sourceignore': '# only docs\n/docs/\n' })).toEqual([
      '.sops.yaml',
      '.sourceignore',
      '.github/workflows/ci.yaml',
      'apps/.sops.yaml',
      'apps/a.yaml',
      'apps/logo.png',
    ])
  })

  test('keeps the defaults when .sourceignore says nothing', () => {
    expect(seen({ ...files, '.sourceignore': '# nothing\n\n' })).toEqual([
      '.sourceignore',
      'apps/a.yaml',
      'docs/a.md',
      'docs/keep/b.md',
    ])
  })

  test('reads .sourceignore of subdirectories for them only, and spec.ignore last', () => {
    const own = { ...files, 'docs/.sourceignore': '*.md\n' }
    expect(seen(own).filter((file) => file.endsWith('.md'))).toEqual([])
    expect(seen(own, '!docs/a.md').filter((file) => file.endsWith('.md'))).toEqual(['docs/a.md'])
  })

  test('takes files in again whose folder is left out, unlike git', () => {
    const rules = { ...files, '.sourceignore': 'docs\n!docs/keep/*.md\n' }
    expect(seen(rules).filter((file) => file.startsWith('docs'))).toEqual(['docs/keep/b.md'])
    expect(sourceView(viewOf(rules)).list('docs')).toEqual([{ name: 'keep', kind: 'directory' }])
  })

  test.each([
    ['/*\n!/apps/\n', ['apps/.sops.yaml', 'apps/a.yaml', 'apps/logo.png']],
    ['/*\n!/apps/**\n', ['apps/.sops.yaml', 'apps/a.yaml', 'apps/logo.png']],
    ['*\n!a.yaml\n', ['apps/a.yaml']],
    ['*.yaml\n*.md\n.github\n*.png\n!*.YAML\n', []],
    ['/**\n/docs/**\n.*\n', ['apps/a.yaml', 'apps/logo.png']],
  ])('follows %j', (rules, expected) => {
    expect(seen(files, rules)).toEqual(expected)
  })

  test('has no folder whose contents are left out by two asterisks', () => {
    expect(sourceView(viewOf(files), '/docs/**\n').list('docs')).toBeUndefined()
  })

  test('does not show ignored files to someone who knows their path', () => {
    const view = sourceView(viewOf(files))
    expect(view.read('.github/workflows/ci.yaml')).toBeUndefined()
    expect(view.list('.github')).toBeUndefined()
    expect(view.read('apps/a.yaml')).toBeDefined()
  })
})

describe('a checkout', () => {
  test('has no symbolic links, not even as a step of a path', () => {
    const outside = folderOf({ 'secret.yaml': 'a: 1' })
    const root = folderOf({ 'real/a.yaml': 'a: 1' })
    symlinkSync(outside, join(root, 'link'))
    symlinkSync(join(outside, 'secret.yaml'), join(root, 'file.yaml'))
    const view = openCheckout(root)
    expect(view.list('')).toEqual([{ name: 'real', kind: 'directory' }])
    expect(view.read('link/secret.yaml')).toBeUndefined()
    expect(view.read('file.yaml')).toBeUndefined()
    expect(view.read('real/../../secret.yaml')).toBeUndefined()
  })

  test('refuses a huge file instead of reading it', () => {
    const root = folderOf({})
    writeFileSync(join(root, 'huge.yaml'), '')
    truncateSync(join(root, 'huge.yaml'), 200 * 2 ** 20)
    expect(() => openCheckout(root).read('huge.yaml')).toThrow(
      'huge.yaml has 200 MiB; files above 16 MiB are not read',
    )
  })

  test('has to exist', () => {
    expect(() => openCheckout('/does/not/exist')).toThrow('/does/not/exist is not a directory')
  })
})
