import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tool } from './tool.ts'

const folders = ['.github', 'examples/app/.github', 'examples/infrastructure/.github']
const workflows = folders.flatMap((folder) =>
  readdirSync(join(folder, 'workflows')).map((name) => join(folder, 'workflows', name)),
)
const actions = readdirSync('actions').map((name) => join('actions', name, 'action.yml'))
const zizmorArguments = [
  '--offline',
  '--no-progress',
  '--persona',
  'pedantic',
  '--config',
  '.github/zizmor.yml',
]

const actionlint = (...files: string[]) =>
  spawnSync(tool('actionlint'), ['-no-color', ...files], { encoding: 'utf8' })
const zizmor = (...files: string[]) =>
  spawnSync(tool('zizmor'), [...zizmorArguments, ...files], { encoding: 'utf8' })

let temporary = ''
beforeAll(() => {
  temporary = mkdtempSync(join(tmpdir(), 'pte-workflows-'))
})
afterAll(() => {
  rmSync(temporary, { recursive: true })
})

describe(`${String(workflows.length)} workflows and ${String(actions.length)} actions`, () => {
  test('are what actionlint accepts', () => {
    expect(workflows.length).toBeGreaterThanOrEqual(7)
    expect(actionlint(...workflows)).toMatchObject({ status: 0, stdout: '' })
  })

  test('have nothing that zizmor finds, pedantic', () => {
    const { status, stdout, stderr } = zizmor(...folders, ...actions)
    expect(stdout).toContain('No findings to report')
    expect(status).toBe(0)
    for (const file of [...workflows, ...actions]) expect(stderr).toContain(`completed ${file}`)
  })
})

describe('a workflow with a mistake', () => {
  const broken = (step: string) => {
    const file = join(temporary, 'broken.yml')
    const lines = [
      'on: push',
      'jobs:',
      '  a:',
      '    runs-on: ubuntu-24.04',
      '    steps:',
      `      - ${step}`,
      '',
    ]
    writeFileSync(file, lines.join('\n'))
    return file
  }

  test('is told by actionlint', () => {
    const { status, stdout } = actionlint(broken('run: echo ${{ github.evnt.number }}'))
    expect(status).toBe(1)
    expect(stdout).toContain('property "evnt" is not defined')
  })

  test.each([
    ['template-injection', 'run: echo ${{ github.event.pull_request.title }}'],
    ['unpinned-uses', 'uses: actions/checkout@v6'],
  ])('is told by zizmor: %s', (rule, step) => {
    const { status, stdout } = zizmor(broken(step))
    expect(status).not.toBe(0)
    expect(stdout).toContain(rule)
  })
})
