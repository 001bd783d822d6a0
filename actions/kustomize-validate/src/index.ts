import { run } from '@pte/action'
import type { InputName, OutputName } from './interface.ts'
import { validateRepository } from './kustomize-validate.ts'

await run<InputName, OutputName>(async ({ inputs, reporter, setOutput }) => {
  await setOutput('errors', await validateRepository({ path: inputs.text('path') ?? '.' }, reporter))
})
