import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { TagAndPushOptions } from '../../actions/tag-and-push/src/options.ts'
import { tagAndPush } from '../../actions/tag-and-push/src/tag-and-push.ts'
import { recordingReporter } from '../tag-and-push/recording-reporter.ts'
import { startBuildKit, type BuildKit } from './buildkit.ts'
import { dockerfileOptions, now, sha } from './dockerfile-options.ts'
import { startDistributionRegistry, type DistributionRegistry } from './distribution-registry.ts'
import { tool } from './tool.ts'

const dockerfile = `FROM scratch AS tools
COPY busybox /bin/busybox
RUN ["/bin/busybox", "--install", "-s", "/bin"]
RUN --mount=type=secret,id=token test "$(wc -c < /run/secrets/token)" = 16
ARG GREETING=none
RUN echo "$GREETING" > /greeting

FROM tools AS app
COPY site /site
CMD ["/bin/sh"]
`

const run = promisify(execFile)
let root: string
let workspace: string
let buildKit: BuildKit
let registry: DistributionRegistry

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'dockerfile-oracle-'))
  workspace = join(root, 'work')
  await mkdir(join(workspace, 'site'), { recursive: true })
  await mkdir(join(root, 'temp'))
  await copyFile(tool('busybox'), join(workspace, 'busybox'))
  await writeFile(join(workspace, 'site', 'index.html'), '<h1>Hello</h1>')
  await writeFile(join(workspace, 'Dockerfile'), dockerfile)
  buildKit = await startBuildKit()
  registry = await startDistributionRegistry()
  // Programs are looked up on the PATH of this process.
  process.env['PATH'] = buildKit.env['PATH']
}, 60_000)

afterAll(async () => {
  await Promise.all([buildKit.stop(), registry.stop()])
  await rm(root, { recursive: true, force: true })
})

const options = (changes: Partial<TagAndPushOptions> & { image?: string } = {}): TagAndPushOptions => {
  const base = dockerfileOptions(root, buildKit.env, { image: `${registry.host}/octo/app`, ...changes })
  const inputs = {
    buildArgs: ['GREETING=hello world'],
    secrets: ['token=hunter2 = secret'],
    labels: ['team=blue'],
  }
  return { ...base, dockerfile: { ...base.dockerfile, ...inputs } }
}

async function crane(...args: string[]): Promise<string> {
  return (await run(tool('crane'), args)).stdout.trim()
}

describe('a Dockerfile built by BuildKit and pushed by us to the distribution registry', () => {
  test('is valid to crane, under the digest that we say', async () => {
    const reporter = recordingReporter()
    const result = await tagAndPush(options(), reporter)
    const name = `${result.image}:${result.tag}`
    await crane('validate', '--remote', name)
    expect(await crane('digest', name)).toBe(result.digest)
    expect(JSON.parse(await crane('config', name))).toMatchObject({
      created: '2023-11-14T22:13:20Z',
      config: {
        Cmd: ['/bin/sh'],
        Labels: { team: 'blue', 'org.opencontainers.image.revision': sha },
      },
    })
    expect(reporter.messages.join('\n')).not.toContain('hunter2')
    expect(await readdir(join(root, 'temp'))).toEqual([])
  })

  test('has the files that the Dockerfile says', async () => {
    const image = `${registry.host}/octo/files`
    const { tag } = await tagAndPush(options({ image }), recordingReporter())
    await crane('export', `${image}:${tag}`, join(root, 'files.tar'))
    const { stdout } = await run('tar', ['-xOf', join(root, 'files.tar'), 'site/index.html', 'greeting'])
    expect(stdout).toMatch(/<h1>Hello<\/h1>/)
    expect(stdout).toMatch(/hello world/)
  })

  test('has the same digest when it is built again from nothing', async () => {
    const first = await tagAndPush(options({ image: `${registry.host}/octo/one` }), recordingReporter())
    await run('docker', ['buildx', 'prune', '--all', '--force'], { env: buildKit.env })
    const second = await tagAndPush(
      options({ image: `${registry.host}/octo/two`, now: now + 60_000 }),
      recordingReporter(),
    )
    expect(second.digest).toBe(first.digest)
    expect(second.tag).not.toBe(first.tag)
  })

  test('is an index of several platforms where they are asked for', async () => {
    await writeFile(join(workspace, 'Dockerfile.static'), 'FROM scratch\nCOPY site /site\n')
    const base = options({ image: `${registry.host}/octo/platforms` })
    const { image, tag, digest } = await tagAndPush(
      {
        ...base,
        source: { ...base.source, file: 'Dockerfile.static' },
        dockerfile: { ...base.dockerfile, platforms: ['linux/amd64', 'linux/arm64'] },
      },
      recordingReporter(),
    )
    await crane('validate', '--remote', `${image}:${tag}`)
    const index: unknown = JSON.parse(await crane('manifest', `${image}@${digest}`))
    expect(index).toMatchObject({
      annotations: { 'org.opencontainers.image.revision': sha },
      manifests: [{ platform: { architecture: 'amd64' } }, { platform: { architecture: 'arm64' } }],
    })
  })

  test('is joined of platforms that were pushed one by one, and retagged, valid to crane each time', async () => {
    await writeFile(join(workspace, 'Dockerfile.parts'), 'FROM scratch\nCOPY site /site\n')
    const base = options({ image: `${registry.host}/octo/joined` })
    const leg = async (platform: string): Promise<string> => {
      const source = { ...base.source, mode: 'digest' as const, file: 'Dockerfile.parts' }
      const dockerfile = { ...base.dockerfile, platforms: [platform] }
      return (await tagAndPush({ ...base, source, dockerfile }, recordingReporter())).reference
    }
    const from = [await leg('linux/amd64'), await leg('linux/arm64')]
    // The registry lists no repository that has no tag.
    await expect(crane('ls', `${registry.host}/octo/joined`)).rejects.toThrow('NAME_UNKNOWN')
    const joining = { ...base, tags: ['candidate'], source: { ...base.source, mode: 'join' as const, from } }
    const joined = await tagAndPush(joining, recordingReporter())
    const name = `${joined.image}:${joined.tag}`
    await crane('validate', '--remote', name)
    expect(await crane('digest', name)).toBe(joined.digest)
    expect(await crane('digest', '--platform', 'linux/arm64', name)).toBe(from[1]?.split('@')[1])
    const source = { ...base.source, mode: 'retag' as const, from: [`${joined.image}:candidate`] }
    const image = `${registry.host}/octo/live`
    const live = await tagAndPush({ ...base, image, source, now: now + 60_000 }, recordingReporter())
    await crane('validate', '--remote', `${image}:${live.tag}`)
    expect(await crane('digest', `${image}:${live.tag}`)).toBe(joined.digest)
  })

  test('uses the SSH agent and the secret of several lines that it is given', async () => {
    const agent = createServer()
    const socket = join(root, 'agent.sock')
    await new Promise<void>((resolve) => agent.listen(socket, resolve))
    const steps = [
      'RUN --mount=type=ssh,required test -S "$SSH_AUTH_SOCK"',
      'RUN --mount=type=secret,id=key test "$(wc -l < /run/secrets/key)" = 3',
    ]
    await writeFile(join(workspace, 'Dockerfile.ssh'), `${dockerfile}${steps.join('\n')}\n`)
    const base = options({ publish: 'never' })
    const secrets = [...base.dockerfile.secrets, 'key=a\nb\nc\n']
    const result = await tagAndPush(
      {
        ...base,
        source: { ...base.source, file: 'Dockerfile.ssh' },
        dockerfile: { ...base.dockerfile, secrets, ssh: [`default=${socket}`] },
      },
      recordingReporter(),
    )
    expect(result.digest).toMatch(/^sha256:/)
    await new Promise((resolve) => agent.close(resolve))
  })

  test('has the findings of its checks on the lines of the Dockerfile', async () => {
    await mkdir(join(workspace, 'checks'), { recursive: true })
    await writeFile(
      join(workspace, 'checks', 'Dockerfile'),
      'FROM scratch as base\nCOPY . /x\nMAINTAINER me\n',
    )
    const base = options({ publish: 'never' })
    const reporter = recordingReporter()
    await tagAndPush({ ...base, source: { ...base.source, context: 'checks' } }, reporter)
    expect(reporter.findings).toMatchObject([
      {
        ...{ rule: 'dockerfile-check', severity: 'warning', at: { file: 'checks/Dockerfile', line: 1 } },
        ...{ message: expect.stringContaining('FromAsCasing'), help: expect.stringContaining('https://') },
      },
      { message: expect.stringContaining('MaintainerDeprecated'), at: { line: 3 } },
    ])
  })

  test('fails with the end of its output, and nothing is pushed', async () => {
    await writeFile(join(workspace, 'Dockerfile.broken'), `${dockerfile}RUN echo "the reason" >&2; exit 3\n`)
    const base = options({ image: `${registry.host}/octo/broken` })
    const broken = { ...base, source: { ...base.source, file: 'Dockerfile.broken' } }
    await expect(tagAndPush(broken, recordingReporter())).rejects.toMatchObject({
      finding: { rule: 'build-failed', help: expect.stringContaining('the reason') },
    })
    await expect(crane('ls', `${registry.host}/octo/broken`)).rejects.toThrow('NAME_UNKNOWN')
    expect(await readdir(join(root, 'temp'))).toEqual([])
  })
})
