import { execFile } from 'node:child_process'
import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { dockerIn } from '../../actions/tag-and-push/src/docker.ts'
import type { TagAndPushOptions, TagAndPushResult } from '../../actions/tag-and-push/src/options.ts'
import { createBuilder } from '../../actions/tag-and-push/src/own-builder.ts'
import { removePrivateFolders } from '../../actions/tag-and-push/src/private-folder.ts'
import { tagAndPush } from '../../actions/tag-and-push/src/tag-and-push.ts'
import { recordingReporter, type RecordingReporter } from '../tag-and-push/recording-reporter.ts'
import { standIns } from './docker-engine.ts'
import { now, sha } from './dockerfile-options.ts'
import {
  engineNames,
  ifAvailable,
  startEngine,
  type RunningEngine,
  type UnavailableEngine,
} from './engine-run.ts'
import { openWorkshop, sources, type SourceName, type Workshop } from './engine-workshop.ts'
import { account } from './registry-account.ts'

/** What builds the image in each cell: the builder that is there, one that is made for it and removed, or none. */
const table = {
  'old docker, classic store': ['default', 'made', 'none', 'none'],
  'docker, classic store': ['default', 'made', 'none', 'none'],
  'docker, containerd store': ['default', 'default', 'none', 'none'],
  'docker-container': ['default', 'default', 'none', 'none'],
  remote: ['default', 'default', 'none', 'none'],
} as const

/** A file of the image, and what is in it. */
const fileOf: Record<SourceName, [string, RegExp]> = {
  'Dockerfile with RUN': ['greeting', /^hello from \w/],
  'several platforms': ['site/index.html', /^<h1>Hello/],
  directory: ['app/index.html', /^<h1>Hello/],
  archive: ['app/index.html', /^<h1>Hello/],
}

const run = promisify(execFile)
const path = process.env['PATH']
const patience = 120_000
let workshop: Workshop
let cells = 0

beforeAll(async () => {
  workshop = await openWorkshop()
})
afterAll(async () => {
  process.stdout.write(
    `engines: ${cells} of ${engineNames.length * sources.length} cells; QEMU was not executed\n`,
  )
  await workshop.close()
})

/** Which builder worked, by what docker said. */
function builderUsed({ messages }: RecordingReporter): 'default' | 'made' | 'none' {
  const made = /creating container buildx_buildkit_pte-tag-and-push-/
  if (messages.some((message) => made.test(message))) return 'made'
  return messages.some((message) => /^#\d+ /.test(message)) ? 'default' : 'none'
}

/** The image is in the registry as the outputs say, valid, and with what its source says. */
async function checkPublished({ image, tag, digest }: TagAndPushResult, source: SourceName): Promise<void> {
  const { crane, root } = workshop
  const name = `${image}:${tag}`
  await crane('validate', '--remote', name)
  expect(await crane('digest', name)).toBe(digest)
  const manifest: unknown = JSON.parse(await crane('manifest', name))
  const ofCommit = { 'org.opencontainers.image.revision': sha }
  if (source !== 'archive') {
    expect(manifest).toMatchObject({ annotations: ofCommit })
    const config: unknown = JSON.parse(await crane('config', name))
    expect(config).toMatchObject({ created: '2023-11-14T22:13:20Z', config: { Labels: ofCommit } })
  }
  if (source === 'several platforms') {
    const platforms = [{ platform: { architecture: 'amd64' } }, { platform: { architecture: 'arm64' } }]
    expect(manifest).toMatchObject({ manifests: platforms })
  }
  const [file, content] = fileOf[source]
  await crane('export', name, join(root, 'exported.tar'))
  expect((await run('tar', ['-xOf', join(root, 'exported.tar'), file])).stdout).toMatch(content)
}

describe.each(engineNames)('%s', (name) => {
  let engine: RunningEngine | UnavailableEngine
  const classic = name.endsWith('classic store')

  beforeAll(async () => {
    engine = await startEngine(name)
    if (engine.kind === 'running') process.env['PATH'] = engine.env['PATH']
  }, patience)

  afterAll(async () => {
    process.env['PATH'] = path
    if (engine.kind === 'running') await engine.stop()
  }, patience)

  /** A test that must leave the machine as it was. */
  const check = (
    what: string,
    body: (engine: RunningEngine, reporter: RecordingReporter) => Promise<void>,
  ): void => {
    test(
      what,
      async () => {
        const running = ifAvailable(engine, `${name} × ${what}`)
        if (running === undefined) return
        const before = await workshop.belongings(running)
        const reporter = recordingReporter()
        await body(running, reporter)
        expect(reporter.messages.join('\n')).not.toContain(account.password)
        expect(await workshop.belongings(running)).toEqual(before)
      },
      patience,
    )
  }

  for (const [i, source] of sources.entries()) {
    const builder = table[name][i]
    check(`${source}: builder ${builder ?? ''}`, async ({ env }, reporter) => {
      const repository = `octo/${engineNames.indexOf(name)}-${i}`
      const result = await tagAndPush(workshop.options(repository, source, env), reporter)
      expect(builderUsed(reporter)).toBe(builder)
      await checkPublished(result, source)
      // The frontend of the old engine has no checks.
      const checked = source === 'Dockerfile with RUN' && name !== 'old docker, classic store'
      const finding = { rule: 'dockerfile-check', at: { file: 'Dockerfile', line: 1 } }
      expect(reporter.findings).toMatchObject(checked ? [finding] : [])
      cells += 1
    })
  }

  check('gives the same digest again from nothing, but for the classic store', async ({ env }) => {
    const build = async (instant: number): Promise<string> => {
      await run('docker', ['buildx', 'prune', '--all', '--force'], { env })
      const options = workshop.options('octo/again', 'Dockerfile with RUN', env)
      return (await tagAndPush({ ...options, publish: 'never', now: instant }, recordingReporter())).digest
    }
    const [first, second] = [await build(now), await build(now + 60_000)]
    // It keeps the times at which files were made.
    if (!classic) expect(second).toBe(first)
  })

  check(
    'attests and caches as asked, and does without a cache that cannot be written',
    async ({ env }, reporter) => {
      const cache = join(workshop.root, `cache-${engineNames.indexOf(name)}`)
      const with_ = (more: Partial<TagAndPushOptions['dockerfile']>): TagAndPushOptions => {
        const base = workshop.options(
          `octo/attested-${engineNames.indexOf(name)}`,
          'Dockerfile with RUN',
          env,
        )
        return { ...base, dockerfile: { ...base.dockerfile, provenance: 'mode=min', ...more } }
      }
      const cacheTo = [`type=local,dest=${cache},mode=max`, 'type=registry,ref=127.0.0.1:1/octo/cache']
      const { image, digest } = await tagAndPush(with_({ cacheTo }), recordingReporter())
      const attestation = { platform: { os: 'unknown', architecture: 'unknown' } }
      expect(JSON.parse(await workshop.crane('manifest', `${image}@${digest}`))).toMatchObject({
        annotations: { 'org.opencontainers.image.revision': sha },
        manifests: [{ platform: { os: 'linux' } }, attestation],
      })
      await run('docker', ['buildx', 'prune', '--all', '--force'], { env })
      await tagAndPush({ ...with_({ cacheFrom: [`type=local,src=${cache}`] }), publish: 'never' }, reporter)
      expect(builderUsed(reporter)).toBe(classic ? 'made' : 'default')
      expect(reporter.messages.join('\n')).toMatch(/CACHED/)
    },
  )

  check('leaves nothing of a build that fails, nor of one that was cancelled', async ({ env }, reporter) => {
    const base = workshop.options('octo/broken', 'several platforms', env)
    const broken = { ...base, source: { ...base.source, file: 'Dockerfile.broken' } }
    await expect(tagAndPush(broken, reporter)).rejects.toMatchObject({ finding: { rule: 'build-failed' } })
    await expect(workshop.crane('ls', broken.image ?? '')).rejects.toThrow('NAME_UNKNOWN')
    if (!classic) return
    const temporary = join(workshop.root, 'temp')
    const left = await mkdtemp(join(temporary, 'pte-tag-and-push-'))
    await createBuilder(standIns.buildkit, left, dockerIn({ cwd: temporary, env }, reporter))
    await removePrivateFolders(temporary, env, reporter)
  })
})
