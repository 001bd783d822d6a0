import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { tool } from '../oracle/tool.ts'
import { contest, type Contestant, type Standing } from './contest.ts'
import { writeFileTree } from './file-tree.ts'
import { measure, type Command } from './measured-run.ts'
import { costs, mebibytes, table } from './page.ts'
import type { PushBench } from './push-bench.ts'
import { assertPushed } from './pushed-image.ts'

const files = 5000

/** A folder becomes an image in the registry: by us, and by tar and `crane append`. */
export async function directoryPush(bench: PushBench): Promise<string> {
  const { bundle, registry, temporary, rounds } = bench
  const [tree, tar] = [join(temporary, 'tree'), join(temporary, 'tree.tar')]
  mkdirSync(tree)
  writeFileTree(tree, files)
  const target = `${registry.host}/tree:v1`
  const layers = new Map<string, number>()
  const contestant = (name: string, command: Command): Contestant => ({
    name,
    async run() {
      await registry.clear()
      return measure(command, temporary)
    },
    async check() {
      const manifest = await assertPushed(registry.host, { repository: 'tree', tag: 'v1' })
      layers.set(
        name,
        manifest.layers.reduce((sum, { size }) => sum + size, 0),
      )
    },
  })
  const script =
    'tar --sort=name --mtime=@0 --owner=0 --group=0 -C "$1" -cf "$2" . && "$3" append --insecure -f "$2" -t "$4"'
  const standings = await contest(
    [
      contestant('pte push', { program: process.execPath, args: [bundle, 'push', `dir:${tree}`, target] }),
      contestant('tar and crane append', {
        program: 'sh',
        args: ['-c', script, 'sh', tree, tar, tool('crane'), target],
      }),
    ],
    rounds,
  )
  await registry.clear()
  return directoryText(standings, layers)
}

function directoryText(standings: readonly Standing[], layers: ReadonlyMap<string, number>): string {
  const [ours, theirs] = standings
  if (!ours || !theirs) throw new Error('nothing was measured')
  const rows = standings.map((standing) => [
    standing.name,
    ...costs(standing),
    mebibytes(layers.get(standing.name) ?? 0),
  ])
  return `### A folder of ${files} files

\`pte push\` of the folder beside \`tar\` and \`crane append\`, which compresses at gzip's lowest level.

${table(['', 'time', 'processor time', 'peak memory', 'layer'], rows)}

Ratio ${(ours.seconds / theirs.seconds).toFixed(2)} (limit 1.00), of processor time ${(ours.cpuSeconds / theirs.cpuSeconds).toFixed(2)}.`
}
