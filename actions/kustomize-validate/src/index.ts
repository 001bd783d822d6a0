import { run, type WorkflowContext } from '@pte/action'
import { baseEnvironment } from '@pte/process'
import { severities, type Place } from '@pte/report'
import type { InputName, OutputName } from './interface.ts'
import type { ValidateRepositoryOptions } from './validate-options.ts'

await run<InputName, OutputName>(async ({ inputs, context, reporter, setOutput, fail }) => {
  const helm = inputs.choice('helm', ['off', 'local', 'remote'])
  const options: ValidateRepositoryOptions = {
    checkout: context.workspace,
    path: inputs.text('path') ?? '.',
    clusters: inputs.list('clusters'),
    sources: inputs.list('sources'),
    helm: {
      mode: helm ?? 'local',
      tellLeftOut: helm === 'local',
      kubernetesVersion: inputs.text('kubernetes-version'),
      env: baseEnvironment(process.env),
      repositoryName: context.repository,
    },
    failOn: inputs.choice('fail-on', [...severities, 'never']) ?? 'error',
    temporary: context.temporary,
    sarifFile: inputs.text('sarif-file'),
    link: (place) => pageOf(place, context),
  }
  const remoteBases = inputs.boolean('remote-bases') ?? false
  // Loaded once the inputs are read: a wrong one fails at once.
  const { lendDownloader } = await import('@pte/kustomize')
  const { validateRepository } = await import('./kustomize-validate.ts')
  const outcome = await lendDownloader(remoteBases, process.env, (downloader) =>
    validateRepository({ ...options, downloader }, reporter),
  )
  await setOutput('errors', outcome.errors)
  await setOutput('warnings', outcome.warnings)
  await setOutput('notices', outcome.notices)
  await setOutput('report', outcome.report)
  if (outcome.sarifFile !== undefined) await setOutput('sarif-file', outcome.sarifFile)
  if (outcome.failure !== undefined) fail(outcome.failure)
})

/** The line in the commit that was checked out. */
function pageOf({ file, line }: Place, { serverUrl, repository, sha }: WorkflowContext): string | undefined {
  if (sha === '') return undefined
  return `${serverUrl}/${repository}/blob/${sha}/${file.split('/').map(encodeURIComponent).join('/')}#L${line}`
}
