import { run } from '@pte/action'
import type { InputName, OutputName } from './interface.ts'
import { releaseCharts } from './chart-release.ts'

await run<InputName, OutputName>(async ({ inputs, reporter, setOutput }) => {
  await setOutput('released', await releaseCharts({ charts: inputs.list('charts') }, reporter))
})
