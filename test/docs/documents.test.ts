import { describe, expect, test } from '@jest/globals'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'

const markdown = (folder: string, recursive: boolean) =>
  readdirSync(folder, { recursive, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name))

const documents = [
  ...markdown('.', false),
  ...markdown('docs', true),
  ...markdown('examples', true),
  ...readdirSync('actions').map((name) => join('actions', name, 'README.md')),
]

const linksOf = (text: string) =>
  [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
    .map((match) => match[1] ?? '')
    .filter((target) => !/^[a-z]+:/.test(target))

const quotesOf = (text: string) =>
  [...text.matchAll(/<!-- (\S+) -->\n\n```\w*\n([\s\S]*?)```/g)]
    .map(([, file = '', quoted]) => ({ file, quoted }))
    .filter(({ file }) => file.includes('/'))

describe('links lead to files that exist', () => {
  test.each(documents)('%s', (document) => {
    const broken = linksOf(readFileSync(document, 'utf8')).filter(
      (target) => !existsSync(join(dirname(document), target)),
    )
    expect(broken).toEqual([])
  })
})

describe('files are quoted as they are', () => {
  const quotes = documents.flatMap((document) =>
    quotesOf(readFileSync(document, 'utf8')).map((quote) => ({ document, ...quote })),
  )

  test('in several places', () => {
    expect(quotes.length).toBeGreaterThanOrEqual(4)
  })

  test.each(quotes)('$file in $document', ({ file, quoted }) => {
    expect(quoted).toBe(readFileSync(file, 'utf8'))
  })
})
