import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { writeLargeLayout } from '../oracle/large-layout.ts'
import { tool } from '../oracle/tool.ts'
import { contest, type Contestant, type Standing } from './contest.ts'
import { measure } from './measured-run.ts'
import { costs, table } from './page.ts'
import type { PushBench } from './push-bench.ts'
import { assertPushed } from './pushed-image.ts'

const layers = 8

/** An OCI layout of 1 GiB goes to the registry, whose folder is empty each time. */
export async function layoutPush({ bundle, registry, temporary, rounds, scale }: PushBench): Promise<string> {
  const layout = join(temporary, 'layout')
  const megabytes = Array.from({ length: layers }, () => (1024 * scale) / layers)
  const digest = await writeLargeLayout(layout, megabytes)
  const contestant = (name: string, program: string, args: readonly string[]): Contestant => ({
    name,
    async run() {
      await registry.clear()
      return measure({ program, args }, temporary)
    },
    check: () =>
      assertPushed(registry.host, { repository: 'layout', tag: 'v1', digest }).then(() => undefined),
  })
  const target = `${registry.host}/layout:v1`
  const skopeo = availableSkopeo()
  const standings = await contest(
    [
      contestant('pte push', process.execPath, [bundle, 'push', layout, target]),
      contestant('crane push', tool('crane'), ['push', '--insecure', layout, target]),
      ...(skopeo === undefined
        ? []
        : [
            contestant('skopeo copy', skopeo, [
              'copy',
              '--insecure-policy',
              '--dest-tls-verify=false',
              `oci:${layout}`,
              `docker://${target}`,
            ]),
          ]),
    ],
    rounds,
  )
  await registry.clear()
  return layoutText(standings, 1024 * scale, skopeo)
}

function layoutText(standings: readonly Standing[], megabytes: number, skopeo: string | undefined): string {
  const [ours] = standings
  const limits: Readonly<Record<string, string>> = {
    'crane push': 'at least 0.95',
    'skopeo copy': 'at least 1.00',
  }
  const rows = standings.map((standing) => [
    standing.name,
    ...costs(standing),
    `${(megabytes / standing.seconds).toFixed(0)} MiB/s`,
    ...(ours === undefined || standing === ours
      ? ['', '', '']
      : [
          (standing.seconds / ours.seconds).toFixed(2),
          limits[standing.name] ?? '',
          (ours.cpuSeconds / standing.cpuSeconds).toFixed(2),
        ]),
  ])
  const head = [
    '',
    'time',
    'processor time',
    'peak memory',
    'throughput',
    'our throughput by theirs',
    'limit',
    'our processor time by theirs',
  ]
  const version =
    skopeo === undefined
      ? 'not available on this machine'
      : execFileSync(skopeo, ['--version'], { encoding: 'utf8' }).trim()
  return `### A layout of ${megabytes} MiB in ${layers} layers

${table(head, rows)}

skopeo of Debian: ${version}.`
}

/** An old skopeo needs libraries that not every machine has; without it the others are compared. */
function availableSkopeo(): string | undefined {
  try {
    return tool('skopeo')
  } catch {
    return undefined
  }
}
