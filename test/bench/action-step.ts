import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { account } from '../oracle/registry-account.ts'
import { freshBundle } from './fresh-bundle.ts'
import type { Command } from './measured-run.ts'

/** pte/tag-and-push as the runner starts it: in a checkout, with its inputs in the environment. */
export interface ActionStep {
  /** Where the archive stands that the step publishes. */
  archive: string
  /** The step's main run, at a registry that wants a login. */
  main(host: string): Command
  post: Command
}

export function actionStep(temporary: string): ActionStep {
  const program = process.execPath
  const args = [freshBundle(join(temporary, 'action'), 'actions/tag-and-push/src/index.ts')]
  const workspace = join(temporary, 'workspace')
  mkdirSync(workspace)
  const git = (...words: string[]): string => {
    const identity = ['-c', 'user.name=bench', '-c', 'user.email=bench@localhost']
    return execFileSync('git', ['-C', workspace, ...identity, ...words], { encoding: 'utf8' }).trim()
  }
  git('init', '--quiet')
  git('commit', '--quiet', '--allow-empty', '--message', 'Everything')
  const event = join(temporary, 'event.json')
  writeFileSync(event, JSON.stringify({ repository: { default_branch: 'main' } }))
  const run = {
    GITHUB_REPOSITORY: 'octo/app',
    GITHUB_SHA: git('rev-parse', 'HEAD'),
    GITHUB_ACTOR: 'octocat',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: event,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temporary,
  }
  const files = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'].map((name) => {
    const file = join(temporary, name)
    // As the runner, which makes them.
    writeFileSync(file, '')
    return [name, file] as const
  })
  const environment = { ...run, ...Object.fromEntries(files) }
  return {
    archive: join(workspace, 'image'),
    main: (host) => ({
      program,
      args,
      env: {
        ...environment,
        INPUT_IMAGE: `${host}/octo/app`,
        INPUT_ARCHIVE: 'image',
        INPUT_USERNAME: account.username,
        INPUT_PASSWORD: account.password,
      },
    }),
    post: { program, args, env: { ...environment, STATE_isPost: 'true' } },
  }
}
