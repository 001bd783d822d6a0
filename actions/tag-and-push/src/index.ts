import { run } from '@pte/action'
import type { InputName, OutputName } from './interface.ts'
import { tagAndPush } from './tag-and-push.ts'

await run<InputName, OutputName>(async ({ inputs, reporter, setOutput }) => {
  const result = await tagAndPush({ version: inputs.text('version') ?? '1' }, reporter)
  await setOutput('tag', result.tag)
})
