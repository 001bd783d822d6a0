import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { substitute } from '@pte/flux'
import { seed } from '../seed.ts'
import fc from '../fast-check.ts'

interface Question {
  text: string
  values: Readonly<Record<string, string>>
  strict: boolean
}

interface Answer {
  text: string
  error: string
}

const values = {
  name: 'tilia',
  empty: '',
  path: 'a/b/c.tar.gz',
  word: 'äbc',
  dollar: '$name ${name}',
  star: 'a*b[c]',
}

/** What templates are made of, and what may stand in the way. */
const pieces = [
  ...[
    '${',
    '}',
    '$',
    '$$',
    ':',
    '-',
    '+',
    '?',
    '=',
    '/',
    '//',
    '#',
    '##',
    '%',
    '%%',
    '^',
    '^^',
    ',',
    '@',
    '!',
  ],
  ...['[', 'a-c]', '[^x]', '*', '\\', '\\/', ' ', '\n', '{', '.', 'a', 'b', 'ä', '😀', '1', '2', '-1'],
  ...Object.keys(values),
  'none',
]
const body = fc.array(fc.constantFrom(...pieces), { maxLength: 9 }).map((parts) => parts.join(''))
const variable = fc.constantFrom(...Object.keys(values), 'none')
const operator = fc.constantFrom(
  '',
  ':-',
  ':=',
  ':?',
  ':+',
  '=',
  ':',
  '#',
  '##',
  '%',
  '%%',
  '/',
  '//',
  '/#',
  '/%',
  ',',
  ',,',
  '^',
  '^^',
)
const call = fc.tuple(variable, operator, body).map(([name, sign, rest]) => `\${${name}${sign}${rest}}`)
const question: fc.Arbitrary<Question> = fc.record({
  text: fc.array(fc.oneof(body, call), { maxLength: 3 }).map((parts) => parts.join('')),
  values: fc.constant(values),
  strict: fc.boolean(),
})

/** Asks the Go program beside this file, which is compiled here with the toolchain of the machine. */
function askGo(questions: readonly Question[]): Answer[] {
  const run = spawnSync('go', ['run', '.'], {
    cwd: join(import.meta.dirname, 'substitution'),
    input: JSON.stringify(questions),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (run.status !== 0) throw new Error(`go run failed: ${run.error?.message ?? run.stderr}`)
  return JSON.parse(run.stdout) as Answer[]
}

function ourAnswer({ text, values, strict }: Question): Answer {
  try {
    const result = substitute(text, (name) => values[name])
    const [missing] = strict ? result.unset : []
    if (missing === undefined) return { text: result.text, error: '' }
    return { text: '', error: `variable not set (strict mode): "${missing}"` }
  } catch (error) {
    return { text: '', error: error instanceof Error ? error.message : '' }
  }
}

test('variables are substituted as by the library of Flux', () => {
  const questions = fc.sample(question, { seed, numRuns: 20_000 })
  const answers = askGo(questions)
  let refused = 0
  for (const [i, one] of questions.entries()) {
    expect({ text: one.text, answer: ourAnswer(one) }).toEqual({ text: one.text, answer: answers[i] })
    if (answers[i]?.error !== '') refused += 1
  }
  process.stdout.write(`seed ${seed}: ${questions.length} texts, ${refused} of them refused\n`)
  expect(questions.length - refused).toBeGreaterThan(5000)
  expect(refused).toBeGreaterThan(2000)
}, 180_000)
