import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { tool } from '../oracle/tool.ts'
import { contest, type Standing } from './contest.ts'
import { measure } from './measured-run.ts'
import { assertObjects, renderedObjects } from './rendered-objects.ts'

const corpus = process.env['PTE_CORPUS'] ?? '../shared/corpus'
const objects = 84

/** public-transport-infrastructure, rendered by us and by flate, with and without what flate keeps on disk. */
export async function smallRepository(
  bundle: string,
  temporary: string,
  rounds: number,
): Promise<Standing[]> {
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
  const programs = folderWithHelm(temporary)
  const render = (helm: string): ReturnType<typeof measure> =>
    measure(
      {
        program: process.execPath,
        args: [bundle, 'render', repository, '--helm', helm],
        env: { PATH: `${programs}:${process.env['PATH'] ?? ''}` },
      },
      temporary,
    )
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
      { name: 'pte render --helm local', run: () => render('local'), check: assertChartsToo },
    ],
    rounds,
  )
}

/** flate renders no chart here; what ours make comes on top. */
function assertChartsToo({ stdout }: { stdout: string }): void {
  const found = renderedObjects(stdout).length
  if (found <= objects) throw new Error(`no chart was rendered: there are ${found} objects`)
}

function folderWithHelm(temporary: string): string {
  const folder = join(temporary, 'bin')
  mkdirSync(folder)
  symlinkSync(tool('helm4'), join(folder, 'helm'))
  return folder
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
