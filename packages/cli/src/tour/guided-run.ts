import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSandbox } from '@pte/sandbox'
import { findCheckout } from './checkout.ts'
import { chooseTag } from './choose-tag.ts'
import { publishImage } from './publish-image.ts'
import { releaseChart } from './release-chart.ts'
import type { Screen } from './screen.ts'
import type { Stage } from './stage.ts'
import { validateExample, validateMistakes } from './validate-example.ts'

/** Runs every station of the tour on a sandbox that ends with it. @throws {ExpectedError} when a station fails. */
export async function takeTour(screen: Screen): Promise<void> {
  const started = performance.now()
  const checkout = findCheckout(process.argv[1] ?? '')
  const temporary = await mkdtemp(join(tmpdir(), 'pte-tour-'))
  const sandbox = await startSandbox()
  const stage: Stage = { checkout, temporary, sandbox, screen }
  try {
    screen.done(`A registry and a GitHub are running at ${sandbox.url}, for this run only.`)
    await publishImage(stage)
    await chooseTag(stage)
    await releaseChart(stage)
    await validateExample(stage)
    await validateMistakes(stage)
  } finally {
    await sandbox.close()
    await rm(temporary, { recursive: true })
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  screen.station(`That was all of it, in ${seconds} s`, farewell)
}

const farewell = `The same steps work in your own repositories: README.md shows the workflows.
  docs/getting-started.md   from an app's repository to a running app, for newcomers to Kubernetes
  npx pte --help            the same engines on the command line
  npx pte validate PATH     your own infrastructure repository, right now`
