import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { tool } from '../oracle/tool.ts'
import { contest, type Standing } from './contest.ts'
import { measure } from './measured-run.ts'
import { assertObjects } from './rendered-objects.ts'

const corpus = process.env['PTE_CORPUS'] ?? '../shared/corpus'
const objects = 84

/** public-transport-infrastructure, rendered by us and by flate, with and without what flate keeps on disk. */
export function smallRepository(bundle: string, temporary: string, rounds: number): Standing[] {
  const repository = freshRepository(join(temporary, 'infrastructure'))
  const cache = (name: string): string => join(temporary, `flate-${name}`)
  const flate = (name: string): ReturnType<typeof measure> =>
    measure(
      {
        program: tool('flate'),
        args: ['build', 'ks', '--path', repository, '--skip-crds=false', '--skip-secrets=false'],
        env: { FLATE_CACHE_DIR: cache(name) },
        // It wants charts from the network, which it need not get to print what kustomize makes.
        statuses: [0, 1],
      },
      temporary,
    )
  const render = (helm: string): ReturnType<typeof measure> =>
    measure({ program: process.execPath, args: [bundle, 'render', repository, '--helm', helm] }, temporary)
  return contest(
    [
      { name: 'pte render --helm off', run: () => render('off'), check: assertObjects(objects) },
      {
        name: 'flate, empty cache',
        run: () => {
          rmSync(cache('cold'), { recursive: true, force: true })
          mkdirSync(cache('cold'))
          return flate('cold')
        },
        check: assertObjects(objects),
      },
      { name: 'flate, filled cache', run: () => flate('warm'), check: assertObjects(objects) },
    ],
    rounds,
  )
}

function freshRepository(folder: string): string {
  cpSync(join(corpus, 'public-transport-infrastructure'), folder, { recursive: true })
  const git = (...args: string[]): void => {
    execFileSync('git', ['-C', folder, '-c', 'user.name=bench', '-c', 'user.email=bench@localhost', ...args])
  }
  git('init', '--quiet')
  git('add', '--all')
  git('commit', '--quiet', '--message', 'Everything')
  return folder
}
