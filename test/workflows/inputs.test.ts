import { describe, expect, test } from '@jest/globals'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'

interface Step {
  id?: string
  uses?: string
  with?: Record<string, unknown>
}
interface Workflow {
  /** A job that calls a workflow has no steps. */
  jobs: Record<string, { steps?: Step[] }>
}
interface Action {
  inputs: Record<string, unknown>
  outputs: Record<string, unknown>
}

const folders = ['.github', 'examples/app/.github', 'examples/infrastructure/.github']
const workflows = folders.flatMap((folder) =>
  readdirSync(join(folder, 'workflows')).map((name) => join(folder, 'workflows', name)),
)

function uses(file: string) {
  const text = readFileSync(file, 'utf8')
  const { jobs } = load(text) as Workflow
  return Object.values(jobs)
    .flatMap(({ steps = [] }) => steps)
    .flatMap((step) => {
      const name = /^pte\/([\w-]+)@v1$/.exec(step.uses ?? '')?.[1]
      return name === undefined ? [] : [{ name, step, text }]
    })
}

const steps = workflows.flatMap(uses)

test('each action is used by a reusable workflow and by an example', () => {
  const names = workflows.flatMap((file) => [...new Set(uses(file).map(({ name }) => name))]).sort()
  expect(names).toEqual(readdirSync('actions').flatMap((name) => [name, name]))
})

describe.each(steps)('a step that uses $name', ({ name, step, text }) => {
  const action = load(readFileSync(join('actions', name, 'action.yml'), 'utf8')) as Action

  test('gives inputs that the action has', () => {
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})))
  })

  test('reads outputs that the action has', () => {
    const read = [...text.matchAll(new RegExp(`steps\\.${step.id ?? '-'}\\.outputs\\.([\\w-]+)`, 'g'))]
    expect(Object.keys(action.outputs)).toEqual(expect.arrayContaining(read.map((match) => match[1])))
  })
})
