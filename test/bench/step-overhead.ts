import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startDistributionRegistry } from '../oracle/distribution-registry.ts'
import { writeLargeLayout } from '../oracle/large-layout.ts'
import { htpasswd } from '../oracle/registry-account.ts'
import { actionStep } from './action-step.ts'
import { contest } from './contest.ts'
import { measure, type Command } from './measured-run.ts'
import { costs, milliseconds, table } from './page.ts'
import type { PushBench } from './push-bench.ts'

/** setup-qemu, setup-buildx, login and build-push start Node.js for the step and again after the job. */
const chainStarts = 8

/** What the step costs beside build and upload: its processes, for an image that is there already. */
export async function stepOverhead({ temporary, rounds }: PushBench): Promise<string> {
  const registry = await startDistributionRegistry(htpasswd)
  try {
    const step = actionStep(temporary)
    await writeLargeLayout(step.archive, [1])
    await measure(step.main(registry.host), temporary)
    const empty = join(temporary, 'empty.js')
    writeFileSync(empty, '')
    const starts = `for start in ${'x '.repeat(chainStarts)}; do "$1" "$2"; done`
    const contestant = (name: string, command: Command) => ({
      name,
      run: () => measure(command, temporary),
      check: () => undefined,
    })
    const standings = await contest(
      [
        contestant('the step', step.main(registry.host)),
        contestant('its post run', step.post),
        contestant(`${chainStarts} starts of Node.js`, {
          program: 'sh',
          args: ['-c', starts, 'sh', process.execPath, empty],
        }),
      ],
      rounds,
    )
    const [main, post] = standings
    const sum = (main?.seconds ?? NaN) + (post?.seconds ?? NaN)
    return `### What the step costs beside build and upload

Whole processes, for an archive whose image the registry has, with a login. The chain of six steps that it replaces
starts Node.js ${chainStarts} times; here with an empty program, so without what those actions load and do.

${table(
  ['', 'time', 'processor time', 'peak memory'],
  standings.map((standing) => [standing.name, ...costs(standing)]),
)}

Together ${milliseconds(sum)} (limit 300 ms).`
  } finally {
    await registry.stop()
  }
}
