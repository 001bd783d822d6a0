// The kustomize and Flux engine beside its peers: what it costs to know what Flux would apply.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Standing } from './contest.ts'
import { freshBundle } from './fresh-bundle.ts'
import { oneBuild, type OneBuild } from './one-build.ts'
import { costs, milliseconds, table, writePage } from './page.ts'
import { setting } from './setting.ts'
import { smallRepository } from './small-repository.ts'
import { largeRepository, type WalkResult } from './walk.ts'

const rounds = Number(process.argv[2] ?? 15)
const temporary = mkdtempSync(join(tmpdir(), 'pte-bench-'))
try {
  const bundle = freshBundle(join(temporary, 'cli'))
  const sections = [
    setting(['kustomize', 'flate']),
    smallText(await smallRepository(bundle, temporary, rounds)),
    walkText(await largeRepository(bundle, temporary, rounds)),
    buildText(await oneBuild(temporary, rounds)),
  ]
  process.stdout.write(`${sections.join('\n\n')}\n`)
  await writePage('validate', sections.join('\n\n'))
} finally {
  rmSync(temporary, { recursive: true })
}

function smallText(standings: readonly Standing[]): string {
  const [ours] = standings
  const limits = ['', 'at most 0.50', 'at most 1.20']
  const rows = standings.map((standing, index) => {
    const ratio = (cost: 'seconds' | 'cpuSeconds'): string =>
      !ours || standing.name.startsWith('pte') ? '' : (ours[cost] / standing[cost]).toFixed(2)
    return [standing.name, ...costs(standing), ratio('seconds'), limits[index] ?? '', ratio('cpuSeconds')]
  })
  return `### A repository of one cluster

public-transport-infrastructure, 84 objects and in the last line those of its charts, too: \`pte render\` beside
\`flate build ks --skip-crds=false --skip-secrets=false\`. The ratio is the time of the first line
by that of the line.

${table(['', 'time', 'processor time', 'peak memory', 'ratio', 'limit', 'ratio of processor time'], rows)}`
}

function walkText({ ours, walk, growth }: WalkResult): string {
  const last = growth.at(-1)
  const rows = [ours, walk].map((standing) => [standing.name, ...costs(standing)])
  const growthRows = growth.map((standing) => [
    ...[standing.clusters, standing.roots, standing.objects].map(String),
    ...costs(standing),
    milliseconds(standing.seconds / standing.clusters),
  ])
  return `### A repository of 16 clusters

Generated: ${last?.roots ?? 0} Flux roots with strategic merge patches, ${last?.objects ?? 0} objects. Both print the same objects, character by character.

${table(['', 'time', 'processor time', 'peak memory'], rows)}

Ratio ${(ours.seconds / walk.seconds).toFixed(3)} (limit 0.100), of processor time ${(ours.cpuSeconds / walk.cpuSeconds).toFixed(3)}; the limit of memory is 400 MB.

${table(['clusters', 'roots', 'objects', 'time', 'processor time', 'peak memory', 'time by cluster'], growthRows)}`
}

function buildText(builds: readonly OneBuild[]): string {
  const rows = builds.map(({ patched, ours, kustomize }) => [
    patched ? 'with a strategic merge patch' : 'small directory',
    `${ours.toFixed(2)} ms`,
    `${kustomize.toFixed(1)} ms`,
    (ours / kustomize).toFixed(3),
    patched ? '0.050' : '0.200',
  ])
  return `### One more build

What a directory that is not built yet costs a process that builds already, beside a process of \`kustomize build\`.

${table(['', 'one more build', '`kustomize build`', 'ratio', 'limit'], rows)}`
}
