import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { buildDirectory, writeArchive, writeLayout } from '@pte/registry'
import type { TagAndPushOptions } from '../../actions/tag-and-push/src/options.ts'
import { removePrivateFolders, withPrivateFolder } from '../../actions/tag-and-push/src/private-folder.ts'
import { removeTemporaryPaths, tagAndPush } from '../../actions/tag-and-push/src/tag-and-push.ts'
import { noteUndo } from '../../actions/tag-and-push/src/undo.ts'
import { engines, stubDocker, type DockerStub } from './docker-stub.ts'
import { sha, startJob, tag, type JobFixture } from './job-fixture.ts'
import { recordingReporter } from './recording-reporter.ts'

let job: JobFixture
const path = process.env['PATH']

beforeEach(async () => {
  job = await startJob({ Dockerfile: 'FROM scratch\nCOPY . /\n', 'site/index.html': '<h1>Hello</h1>' })
})
afterEach(async () => {
  process.env['PATH'] = path
  await job.close()
})

/** A docker that has what the builds of this test give. */
async function startDocker(inspect: string): Promise<DockerStub> {
  const [layout, saved] = [join(job.workspace, 'image'), join(job.workspace, 'image.tar')]
  await mkdir(layout)
  const image = await buildDirectory({ directory: join(job.workspace, 'site') })
  await Promise.all([writeLayout(image, layout), writeArchive(image, saved)])
  await image.close()
  const container = '{"supported": ["linux/amd64", "linux/arm64"]}'
  const docker = await stubDocker(job.workspace, { inspect, layout, saved, container })
  process.env['PATH'] = `${docker.bin}:${path ?? ''}`
  return docker
}

const options = (docker: DockerStub, dockerfile: Partial<TagAndPushOptions['dockerfile']>) =>
  job.with({
    source: { ...job.options.source, directory: undefined },
    dockerfile: { ...job.options.dockerfile, ...dockerfile },
    env: { ...job.options.env, PATH: path ?? '', HOME: '/nonexistent', ...docker.env },
  })

/** What docker was told, by the words that say what it is. */
const verbs = async (docker: DockerStub): Promise<string[]> =>
  (await docker.calls()).map((call) => call.slice(0, call[0] === 'run' ? 1 : 2).join(' '))

async function manifest(): Promise<unknown> {
  return JSON.parse((await job.sandbox.registry.manifest('octo/app', tag))?.content.toString() ?? '')
}

const platforms = ['linux/amd64', 'linux/arm64']

describe('a Dockerfile on a machine', () => {
  test('with the containerd image store is built by what is there', async () => {
    const docker = await startDocker(engines.containerdStore)
    await tagAndPush(options(docker, {}), recordingReporter())
    expect(await verbs(docker)).toEqual(['buildx inspect', 'buildx build'])
    expect((await docker.calls())[1]).not.toContain('--builder')
  })

  test('with the containerd image store gets QEMU for platforms that it cannot run, and loses it again', async () => {
    const docker = await startDocker(engines.containerdStore)
    await tagAndPush(options(docker, { platforms }), recordingReporter())
    expect(await verbs(docker)).toEqual(['buildx inspect', 'run', 'buildx build', 'run'])
    const ends = (await docker.calls()).map((call) => call.slice(-2))
    expect(ends[1]).toEqual(['--install', 'arm64'])
    expect(ends[3]).toEqual(['--uninstall', 'arm64'])
  })

  test('with the classic image store is saved from it, and the image there is gone afterwards', async () => {
    const docker = await startDocker(engines.classicStore)
    const annotations = ['manifest:team=blue']
    await tagAndPush(options(docker, { annotations }), recordingReporter())
    expect(await verbs(docker)).toEqual(['buildx inspect', 'buildx build', 'save --output', 'image rm'])
    const [, build = [], save = [], remove = []] = await docker.calls()
    const name = save.at(-1)
    expect(build).toEqual(expect.arrayContaining(['--load', '--tag', name]))
    expect(build).not.toContain('--annotation')
    expect(remove).toEqual(['image', 'rm', name])
    expect(await manifest()).toMatchObject({
      annotations: { team: 'blue', 'org.opencontainers.image.revision': sha },
    })
    expect(await readdir(job.temporary)).toEqual([])
  })

  test('with the classic image store gets a builder for several platforms, which is gone afterwards', async () => {
    const docker = await startDocker(engines.classicStore)
    const engineImages = { buildkit: 'mirror/buildkit:1', binfmt: 'mirror/binfmt:1' }
    await tagAndPush(options(docker, { platforms, engineImages }), recordingReporter())
    expect(await verbs(docker)).toEqual([
      ...['buildx inspect', 'run', 'buildx create', 'buildx build', 'buildx rm', 'run'],
    ])
    const [, , create = [], build = [], remove = []] = await docker.calls()
    expect(create).toContain('image=mirror/buildkit:1')
    const name = remove.at(-1)
    expect(build.slice(2, 4)).toEqual(['--builder', name])
    expect(create[create.indexOf('--name') + 1]).toBe(name)
  })

  test('loses its builder also when the build fails', async () => {
    const docker = await startDocker(engines.classicStore)
    const failing = { ...docker, env: { ...docker.env, BUILT: '3' } }
    await expect(
      tagAndPush(options(failing, { provenance: 'true' }), recordingReporter()),
    ).rejects.toMatchObject({
      finding: { rule: 'build-failed' },
    })
    expect((await verbs(docker)).slice(1)).toEqual(['buildx create', 'buildx build', 'buildx rm'])
    expect(await readdir(job.temporary)).toEqual([])
  })
})

describe('the post step', () => {
  test('undoes in docker what a killed run had made there, the last first', async () => {
    const docker = await startDocker(engines.classicStore)
    const left = join(job.temporary, 'pte-tag-and-push-left')
    await mkdir(left)
    await noteUndo(left, ['run', 'binfmt', '--uninstall', 'arm64'])
    await noteUndo(left, ['buildx', 'rm', 'mine'])
    await runPost(docker)
    expect(await docker.calls()).toEqual([
      ['buildx', 'rm', 'mine'],
      ['run', 'binfmt', '--uninstall', 'arm64'],
    ])
    expect(await readdir(job.temporary)).toEqual([])
  })

  test('undoes it too when a signal has removed the private folder', async () => {
    const docker = await startDocker(engines.classicStore)
    await withPrivateFolder(job.temporary, async (folder) => {
      await noteUndo(folder, ['buildx', 'rm', 'mine'])
      // As on a signal, after which nothing more is done.
      removeTemporaryPaths()
    })
    await runPost(docker)
    expect(await docker.calls()).toEqual([['buildx', 'rm', 'mine']])
    expect(await readdir(job.temporary)).toEqual([])
  })
})

function runPost(docker: DockerStub): Promise<void> {
  return removePrivateFolders(job.temporary, { PATH: path ?? '', ...docker.env }, recordingReporter())
}
