// Start-up costs of the committed bundles over an empty script: whole processes, interleaved, medians in milliseconds.
// Fails above the limits, which hold for node 24. Usage: node .ci/startup.js [path of the node to measure]
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const node = process.argv[2] ?? process.execPath
const rounds = 21
const temporary = mkdtempSync(join(tmpdir(), 'pte-startup-'))
writeFileSync(join(temporary, 'empty.js'), '')

// An action is ended at its first input by a value that it refuses.
const runner = { GITHUB_REPOSITORY: 'octo/app', RUNNER_TEMP: temporary }
const commands = [
  { name: 'empty script', args: [join(temporary, 'empty.js')], env: {}, expected: '' },
  { name: 'pte --version', args: ['dist/cli/index.js', '--version'], env: {}, limit: 35, expected: '.' },
  ...[
    ['tag-and-push', 'INPUT_PUBLISH'],
    ['chart-release', 'INPUT_MODE'],
    ['kustomize-validate', 'INPUT_FAIL-ON'],
  ].map(([name, input]) => ({
    name: `${name} to its first input`,
    args: [`dist/${name}/index.js`],
    env: { ...runner, [input]: 'refused' },
    limit: 60,
    expected: 'is "refused", which is not',
  })),
]

function milliseconds({ args, env, expected }) {
  const started = performance.now()
  const { stdout } = spawnSync(node, args, { env, encoding: 'utf8' })
  const took = performance.now() - started
  if (!stdout.includes(expected)) throw new Error(`${args[0]} did not do its work: ${stdout}`)
  return took
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

const times = commands.map(() => [])
for (let round = 0; round < rounds; round += 1) commands.forEach((one, i) => times[i].push(milliseconds(one)))
rmSync(temporary, { recursive: true })

const [empty, ...medians] = times.map(median)
console.log(
  `node ${spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim()}, empty script ${empty.toFixed(0)} ms`,
)
for (const [i, { name, limit }] of commands.slice(1).entries()) {
  const over = medians[i] - empty
  console.log(`${name}: ${over.toFixed(0)} ms over an empty script (limit ${limit})`)
  if (over > limit) process.exitCode = 1
}
