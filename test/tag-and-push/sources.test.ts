import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as zlib from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { buildDirectory, writeArchive, writeLayout } from '@pte/registry'
import type { TagAndPushOptions } from '../../actions/tag-and-push/src/options.ts'
import { tagAndPush } from '../../actions/tag-and-push/src/tag-and-push.ts'
import { sha, startJob, tag, type JobFixture } from './job-fixture.ts'
import { engines, stubDocker } from './docker-stub.ts'
import { recordingReporter } from './recording-reporter.ts'

let job: JobFixture
const path = process.env['PATH']

beforeEach(async () => {
  job = await startJob({ 'site/index.html': '<h1>Hello</h1>', 'site/.dockerignore': '' })
})
afterEach(async () => {
  process.env['PATH'] = path
  await job.close()
})

const from = (source: Partial<TagAndPushOptions['source']>): Partial<TagAndPushOptions> => ({
  source: {
    mode: 'build',
    from: [],
    context: '.',
    file: undefined,
    directory: undefined,
    archive: undefined,
    ...source,
  },
})

/** An image that an earlier step made; its digest. */
async function earlierImage(write: typeof writeLayout, target: string): Promise<string> {
  const image = await buildDirectory({ directory: join(job.workspace, 'site') })
  if (write === writeLayout) await mkdir(target)
  try {
    await write(image, target)
    return image.root.digest
  } finally {
    await image.close()
  }
}

describe('an image of an earlier step', () => {
  test.each([
    ['an OCI layout', writeLayout, 'image'],
    ['an OCI archive', writeArchive, 'image.tar'],
  ])('is published as it is: %s', async (_, write, name) => {
    const digest = await earlierImage(write, join(job.temporary, name))
    const archive = join(job.temporary, name)
    const result = await tagAndPush(job.with(from({ archive })), recordingReporter())
    expect(result).toMatchObject({ pushed: true, digest, tag })
    expect((await job.sandbox.registry.manifest('octo/app', tag))?.digest).toBe(digest)
  })

  test('that is none is refused, and nothing is pushed', async () => {
    await writeFile(join(job.workspace, 'image.tar'), 'not a tar')
    const refused = tagAndPush(job.with(from({ archive: 'image.tar' })), recordingReporter())
    await expect(refused).rejects.toMatchObject({ name: 'ExpectedError' })
    expect(job.sandbox.registry.tags('octo/app')).toEqual([])
  })
})

describe('a directory', () => {
  test('is compressed with zstd on a Node.js that has it, and else refused before anything is done', async () => {
    const directory = { ...job.options.directory, compression: 'zstd' as const }
    const publish = tagAndPush(job.with({ directory }), recordingReporter())
    if (!('createZstdCompress' in zlib)) {
      await expect(publish).rejects.toMatchObject({ finding: { rule: 'zstd-unavailable' } })
      expect(job.sandbox.requests).toEqual([])
      return
    }
    await publish
    const manifest = await job.sandbox.registry.manifest('octo/app', tag)
    expect(String(manifest?.content)).toContain('layer.v1.tar+zstd')
  })

  test('runs as the inputs say, on the base that they name', async () => {
    await job.sandbox.registry.putImage('octo/base', '1')
    const directory = {
      ...job.options.directory,
      ...{ base: `${job.sandbox.host}/octo/base:1`, entrypoint: ['node'], cmd: ['server.js'] },
      ...{ env: { PORT: '80' }, user: '1000', workdir: '/app', ports: ['80'] },
    }
    await tagAndPush(job.with({ directory }), recordingReporter())
    const manifest: unknown = JSON.parse(
      (await job.sandbox.registry.manifest('octo/app', tag))?.content.toString() ?? '',
    )
    expect(manifest).toMatchObject({ layers: [{}, {}] })
    const { config } = manifest as { config: { digest: string } }
    const image: unknown = JSON.parse((await job.sandbox.registry.blob('octo/app', config.digest)).toString())
    expect(image).toMatchObject({
      config: {
        ...{ Entrypoint: ['node'], Cmd: ['server.js'], Env: ['PORT=80'], User: '1000', WorkingDir: '/app' },
        ExposedPorts: { '80/tcp': {} },
        Labels: { 'org.opencontainers.image.revision': sha },
      },
    })
  })
})

describe('a Dockerfile', () => {
  test('is built by docker, with secrets in files and a login only for a base of that registry', async () => {
    await writeFile(join(job.workspace, 'Dockerfile'), `FROM ${job.sandbox.host}/octo/base:1\n`)
    const layout = join(job.workspace, 'image')
    const digest = await earlierImage(writeLayout, layout)
    const docker = await stubDocker(job.workspace, { inspect: engines.containerdStore, layout })
    process.env['PATH'] = `${docker.bin}:${path ?? ''}`
    const result = await tagAndPush(
      job.with({
        ...from({}),
        dockerfile: { ...job.options.dockerfile, secrets: ['npm=hunter2'], labels: ['a=b'] },
        env: { PATH: path ?? '', ...docker.env, HOME: '/nonexistent' },
      }),
      recordingReporter(),
    )
    expect(result).toMatchObject({ pushed: true, digest })
    const args = (await docker.calls()).at(-1) ?? []
    expect(args.slice(0, 2)).toEqual(['buildx', 'build'])
    expect(args.at(-1)).toBe(job.workspace)
    expect(args).toEqual(expect.arrayContaining([`org.opencontainers.image.revision=${sha}`, 'a=b']))
    expect(args.join(' ')).not.toContain('hunter2')
    expect(args.join(' ')).not.toContain(job.sandbox.token)
    const login: unknown = JSON.parse(await readFile(join(docker.config, 'config.json'), 'utf8'))
    const auth = btoa(`octocat:${job.sandbox.token}`)
    expect(login).toEqual({
      auths: { [job.sandbox.host]: { auth } },
      credHelpers: { [job.sandbox.host]: '' },
    })
    expect(await readdir(job.temporary)).toEqual([])
  })

  test('of a git repository is built at the commit of the tag, with the token of the job in a file', async () => {
    const layout = join(job.workspace, 'image')
    await earlierImage(writeLayout, layout)
    const docker = await stubDocker(job.workspace, { inspect: engines.containerdStore, layout })
    process.env['PATH'] = `${docker.bin}:${path ?? ''}`
    const reporter = recordingReporter()
    const context = `${job.sandbox.url}/octo/app.git#:docker`
    const env = { ...job.options.env, ...docker.env, HOME: '/nonexistent' }
    const source = { ...job.options.source, directory: undefined, context, file: 'prod.Dockerfile' }
    expect((await tagAndPush(job.with({ source, env }), reporter)).pushed).toBe(true)
    const args = (await docker.calls()).at(-1) ?? []
    expect(args.at(-1)).toBe(`${job.sandbox.url}/octo/app.git#${sha}:docker`)
    expect(args[args.indexOf('--file') + 1]).toBe('prod.Dockerfile')
    expect(args[args.indexOf('--secret') + 1]).toMatch(
      new RegExp(`^id=GIT_AUTH_TOKEN\\.${job.sandbox.host},src=`),
    )
    expect(args.join(' ')).not.toContain(job.sandbox.token)
    expect(reporter.secrets).toContain(job.sandbox.token)
    expect(reporter.findings).toEqual([])
  })

  test('without docker is an error that names the way without an engine', async () => {
    await writeFile(join(job.workspace, 'Dockerfile'), 'FROM scratch\n')
    process.env['PATH'] = '/nonexistent'
    await expect(tagAndPush(job.with(from({})), recordingReporter())).rejects.toMatchObject({
      finding: { rule: 'docker-not-found', help: expect.stringContaining('`directory`') },
    })
    expect(job.sandbox.registry.tags('octo/app')).toEqual([])
    expect(await readdir(job.temporary)).toEqual([])
  })
})
