import { run, type Step } from '@pte/action'
import { createFetch, proxyFromEnvironment } from '@pte/http'
import type { InputName, OutputName } from './interface.ts'
import { releaseDefaults, releaseModes, type ReleaseOptions } from './release-options.ts'

await run<InputName, OutputName>(async (step) => {
  const options = readOptions(step)
  // Loaded once the inputs are read: a wrong one fails at once.
  const { releaseCharts } = await import('./chart-release.ts')
  const outcome = await releaseCharts(options, step.reporter)
  await step.setOutput('charts', JSON.stringify(outcome.charts))
  await step.setOutput('released', outcome.released)
  await step.setOutput('index-url', outcome.indexUrl ?? '')
  if (outcome.failed) step.fail('A chart was changed, but its version was not raised.')
})

function readOptions({ inputs, context, reporter }: Step<InputName, OutputName>): ReleaseOptions {
  const token = inputs.text('token') ?? ''
  const name = inputs.text('repository') ?? context.repository
  reporter.secret(token)
  return {
    root: context.workspace,
    charts: inputs.list('charts'),
    repository: { name, token, apiUrl: context.apiUrl, fetch: createFetch(throughProxy()) },
    pagesBranch: inputs.text('pages-branch') ?? releaseDefaults.pagesBranch,
    indexPath: inputs.text('index-path') ?? releaseDefaults.indexPath,
    tagTemplate: inputs.text('tag-template') ?? releaseDefaults.tagTemplate,
    mode: inputs.choice('mode', releaseModes) ?? releaseDefaults.mode,
    makeLatest: inputs.boolean('make-latest') ?? releaseDefaults.makeLatest,
    ...(name.toLowerCase() === context.repository.toLowerCase() && context.sha !== ''
      ? { commit: context.sha }
      : {}),
  }
}

function throughProxy() {
  const proxy = proxyFromEnvironment(process.env)
  return proxy === undefined ? {} : { proxy }
}
