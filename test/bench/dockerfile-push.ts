import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startBuildKit, type BuildKit } from '../oracle/buildkit.ts'
import { contest, type Contestant, type Standing } from './contest.ts'
import { measure, type MeasuredRun } from './measured-run.ts'
import { milliseconds, table } from './page.ts'
import type { PushBench } from './push-bench.ts'
import { assertPushed } from './pushed-image.ts'

/** Of the base image, in megabytes. */
const fullSize = 300

/**
 * A Dockerfile on a large base that the registry has, built with an empty cache: to an OCI layout that we push, and
 * pushed by BuildKit. Each build goes to a repository of its own, which has nothing yet.
 */
export async function dockerfilePush(bench: PushBench): Promise<string> {
  const { registry, temporary, rounds, scale } = bench
  const megabytes = Math.round(fullSize * scale)
  await pushBase(bench, megabytes)
  const context = join(temporary, 'context')
  mkdirSync(context)
  writeFileSync(join(context, 'Dockerfile'), `FROM ${registry.host}/base:v1\nCOPY app /app\n`)
  writeFileSync(join(context, 'app'), randomBytes(100_000))
  const buildKit = await startBuildKit()
  try {
    const contestants = [ourPush(bench, buildKit, context), itsPush(bench, buildKit, context)]
    return dockerfileText(await contest(contestants, rounds), megabytes)
  } finally {
    await buildKit.stop()
    await registry.clear()
  }
}

async function pushBase({ bundle, registry, temporary }: PushBench, megabytes: number): Promise<void> {
  const folder = join(temporary, 'base')
  mkdirSync(folder)
  writeFileSync(join(folder, 'noise'), randomBytes(megabytes * 2 ** 20))
  const args = [bundle, 'push', `dir:${folder}`, `${registry.host}/base:v1`]
  await measure({ program: process.execPath, args }, temporary)
}

function ourPush(
  { bundle, registry: { host }, temporary }: PushBench,
  buildKit: BuildKit,
  context: string,
): Contestant {
  const layout = join(temporary, 'layout')
  let count = 0
  const repository = (): string => `ours-${count}`
  return {
    name: 'OCI folder and pte push',
    async run() {
      await prune(buildKit, temporary)
      rmSync(layout, { recursive: true, force: true })
      count += 1
      const built = await build(
        buildKit,
        [context, '--output', `type=oci,tar=false,dest=${layout}`],
        temporary,
      )
      const args = [bundle, 'push', layout, `${host}/${repository()}:v1`]
      return together(built, await measure({ program: process.execPath, args }, temporary))
    },
    check: () => assertPushed(host, { repository: repository(), tag: 'v1' }).then(() => undefined),
  }
}

function itsPush(
  { registry: { host }, temporary }: PushBench,
  buildKit: BuildKit,
  context: string,
): Contestant {
  const metadata = join(temporary, 'metadata.json')
  let count = 0
  const repository = (): string => `its-${count}`
  return {
    name: 'push by digest of BuildKit',
    async run() {
      await prune(buildKit, temporary)
      count += 1
      const output = `type=image,name=${host}/${repository()},push=true,push-by-digest=true`
      return build(buildKit, [context, '--output', output, '--metadata-file', metadata], temporary)
    },
    async check() {
      const { 'containerimage.digest': digest } = JSON.parse(readFileSync(metadata, 'utf8')) as Record<
        string,
        string
      >
      await assertPushed(host, { repository: repository(), tag: digest ?? '' })
    },
  }
}

function build({ env }: BuildKit, args: readonly string[], temporary: string): Promise<MeasuredRun> {
  return measure(
    { program: 'docker', args: ['buildx', 'build', '--quiet', '--provenance=false', ...args], env },
    temporary,
  )
}

/** Everything that BuildKit has kept, the base too, as on a fresh runner. */
async function prune({ env }: BuildKit, temporary: string): Promise<void> {
  await measure({ program: 'docker', args: ['buildx', 'prune', '--all', '--force'], env }, temporary)
}

function together(first: MeasuredRun, second: MeasuredRun): MeasuredRun {
  return {
    seconds: first.seconds + second.seconds,
    cpuSeconds: first.cpuSeconds + second.cpuSeconds,
    peakBytes: Math.max(first.peakBytes, second.peakBytes),
    stdout: second.stdout,
  }
}

function dockerfileText(standings: readonly Standing[], megabytes: number): string {
  const [ours, its] = standings
  const rows = standings.map(({ name, seconds }) => [name, milliseconds(seconds)])
  const ratio = (ours?.seconds ?? NaN) / (its?.seconds ?? NaN)
  return `### A Dockerfile on a base of ${megabytes} MiB

The registry has the base in another repository, BuildKit has nothing. Build and push:

${table(['', 'time'], rows)}

Ratio ${ratio.toFixed(2)}.`
}
