import { expect, test } from '@jest/globals'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ruleDescriptions } from '../../packages/validation/src/rule-descriptions.ts'

const folders = ['packages/validation/src', 'packages/kustomize/src', 'actions/kustomize-validate/src']
const sources = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8')),
)
const inCode = sources.flatMap((text) => [...text.matchAll(/\brule: '([a-z-]+)'/g)].map((match) => match[1]))
const documented = [...readFileSync('docs/kustomize-validate.md', 'utf8').matchAll(/^### ([a-z-]+)$/gm)].map(
  (match) => match[1],
)

test('every rule is documented', () => {
  const rules = new Set([...Object.keys(ruleDescriptions), ...inCode])
  expect([...rules].filter((rule) => !documented.includes(rule))).toEqual([])
})

test('every documented rule exists', () => {
  const rules = [...Object.keys(ruleDescriptions), ...sources.flatMap(quotedNames)]
  expect(documented.filter((rule) => !rules.includes(rule ?? ''))).toEqual([])
})

const quotedNames = (text: string) => [...text.matchAll(/'([a-z-]+)'/g)].map(([, name = '']) => name)
