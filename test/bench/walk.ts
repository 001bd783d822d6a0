import { join } from 'node:path'
import { tool } from '../oracle/tool.ts'
import { contest, type Standing } from './contest.ts'
import { appsPerCluster, objectsPerCluster, writeLargeRepository } from './large-repository.ts'
import { measure, type MeasuredRun } from './measured-run.ts'
import { assertObjects, renderedObjects } from './rendered-objects.ts'

const sizes = [1, 2, 4, 8, 16]

export interface WalkResult {
  ours: Standing
  walk: Standing
  growth: (Standing & { clusters: number; roots: number; objects: number })[]
}

/** A repository of a company, rendered by us in one process and by a walk that starts one for each root. */
export async function largeRepository(
  bundle: string,
  temporary: string,
  rounds: number,
): Promise<WalkResult> {
  const repositories = new Map(sizes.map((clusters) => [clusters, join(temporary, `clusters-${clusters}`)]))
  for (const [clusters, folder] of repositories) writeLargeRepository(folder, clusters)
  const largest = Math.max(...sizes)
  const folder = (clusters: number): string => repositories.get(clusters) ?? ''
  const render = (clusters: number): Promise<MeasuredRun> =>
    measure(
      { program: process.execPath, args: [bundle, 'render', folder(clusters), '--helm', 'off'] },
      temporary,
    )
  const walk = (): Promise<MeasuredRun> =>
    measure(
      {
        program: process.execPath,
        args: ['--no-warnings', 'test/bench/exec-walk.ts', tool('kustomize'), folder(largest)],
      },
      temporary,
    )
  const check = assertObjects(objectsPerCluster * largest)
  assertSameObjects(await render(largest), await walk())
  const [ours, theirs] = await contest(
    [
      { name: 'pte render', run: () => render(largest), check },
      { name: '`kustomize build` for each root, two at a time', run: walk, check },
    ],
    Math.ceil(rounds / 5),
  )
  if (!ours || !theirs) throw new Error('nothing was measured')
  const growth = await contest(
    sizes.map((clusters) => ({
      name: `${clusters}`,
      run: () => render(clusters),
      check: assertObjects(objectsPerCluster * clusters),
    })),
    rounds,
  )
  return {
    ours,
    walk: theirs,
    growth: growth.map((standing, index) => {
      const clusters = sizes[index] ?? 0
      return {
        ...standing,
        clusters,
        roots: clusters * (appsPerCluster + 1),
        objects: clusters * objectsPerCluster,
      }
    }),
  }
}

/** The same objects to the last character, in whatever order. */
function assertSameObjects(ours: MeasuredRun, theirs: MeasuredRun): void {
  const [mine, others] = [renderedObjects(ours.stdout), renderedObjects(theirs.stdout)]
  const index = mine.findIndex((object, index) => object !== others[index])
  if (index < 0 && mine.length === others.length) return
  throw new Error(
    `the walk renders something else, first:\n${mine[index] ?? ''}\n--- and\n${others[index] ?? ''}`,
  )
}
