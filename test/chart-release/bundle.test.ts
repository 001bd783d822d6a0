import { spawn } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { startScenario, target, type Scenario } from './scenario.ts'

let scenario: Scenario
beforeEach(async () => {
  scenario = await startScenario()
})
afterEach(() => scenario.close())

interface Step {
  exitCode: number | null
  log: string
  outputs: string
  summary: string
}

/** Runs the bundle as the runner does. */
async function runStep(inputs: Record<string, string>): Promise<Step> {
  const { root, sandbox } = scenario
  const temporary = join(root, '.runner')
  await mkdir(temporary, { recursive: true })
  const [output, summary] = [join(temporary, 'output'), join(temporary, 'summary')]
  await Promise.all([writeFile(output, ''), writeFile(summary, '')])
  const child = spawn(process.execPath, ['dist/chart-release/index.js'], {
    env: {
      ...inputs,
      GITHUB_REPOSITORY: target,
      GITHUB_SHA: sandbox.github.refs(target)['refs/heads/main'],
      GITHUB_API_URL: sandbox.url,
      GITHUB_SERVER_URL: sandbox.url,
      GITHUB_WORKSPACE: root,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      RUNNER_TEMP: temporary,
    },
  })
  let log = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (log += String(chunk)))
  const exitCode = await new Promise<number | null>((resolve) => child.on('close', resolve))
  const read = (file: string): Promise<string> => readFile(file, 'utf8')
  return { exitCode, log, outputs: await read(output), summary: await read(summary) }
}

test('the step releases, sets its outputs and writes its summary; the token is masked', async () => {
  const step = await runStep({ INPUT_TOKEN: scenario.sandbox.token })
  expect(step).toMatchObject({ exitCode: 0, log: expect.stringContaining('web 1.0.0 is released') })
  expect(step.outputs).toMatch(/released<<(\S+)\n1\n\1/)
  expect(step.outputs).toMatch(
    /charts<<(\S+)\n\[\{"name":"web","version":"1.0.0".*"action":"released".*\}\]\n\1/,
  )
  expect(step.outputs).toContain(`${scenario.sandbox.url}/pages/octo/charts/index.yaml`)
  expect(step.summary).toContain('helm repo add')
  expect(step.log.replace('::add-mask::sandbox-token', '')).not.toContain(scenario.sandbox.token)
})

test('a check fails on a chart that was changed without a new version, at its line', async () => {
  await scenario.release()
  await scenario.write({ 'charts/web/values.yaml': 'replicas: 2\n' })
  const step = await runStep({ INPUT_TOKEN: scenario.sandbox.token, INPUT_MODE: 'check' })
  expect(step.exitCode).toBe(1)
  expect(step.log).toMatch(/^::error .*file=charts\/web\/Chart.yaml,line=3/m)
})

test('a wrong input is told with what is allowed', async () => {
  const step = await runStep({ INPUT_TOKEN: scenario.sandbox.token, INPUT_MODE: 'publish' })
  expect(step).toMatchObject({ exitCode: 1, log: expect.stringContaining('one of release, check, dry-run') })
  expect(scenario.sandbox.requests).toEqual([])
})
