import { describe, expect, test } from '@jest/globals'
import { inspectBuilder, parseBuilder } from '../../actions/tag-and-push/src/builder.ts'
import { buildRoute } from '../../actions/tag-and-push/src/build-route.ts'
import { createArguments } from '../../actions/tag-and-push/src/own-builder.ts'
import { engineImages } from '../../actions/tag-and-push/src/engine-images.ts'
import { engines } from './docker-stub.ts'

const wishes = { platforms: [], provenance: 'false', sbom: 'false', cacheFrom: [], cacheTo: [] }
const answering = (stdout: string, stderr = '', exitCode = 0) => ({
  docker: () => Promise.resolve({ exitCode, stdout, stderr }),
})

describe('the builder of a machine', () => {
  test.each([
    ['containerdStore', { driver: 'docker', containerdStore: true }],
    ['classicStore', { driver: 'docker', containerdStore: false, platforms: ['linux/amd64', 'linux/386'] }],
    ['remote', { name: 'bk', driver: 'remote', platforms: ['linux/amd64', 'linux/arm/v7'] }],
  ] as const)('is read from what buildx prints: %s', (engine, builder) => {
    expect(parseBuilder(engines[engine])).toMatchObject(builder)
  })

  test.each([
    ['no-engine', 'Name:   default\nDriver:\nError:  failed to connect to the docker API at unix:///x\n', ''],
    ['no-engine', 'Name:   bk\nDriver: remote\n\nNodes:\nName:   bk0\nError:  no such host\n', ''],
    ['no-engine', '', 'ERROR: context deadline exceeded'],
    ['buildx-not-found', '', "docker: 'buildx' is not a docker command.\nSee 'docker --help'"],
    ['buildx-not-found', '', 'unknown flag: --bootstrap\n\nUsage:  docker [OPTIONS] COMMAND [ARG...]'],
  ])('that is not there is told as %s, with what needs none: %s%s', async (rule, stdout, stderr) => {
    const { docker } = answering(stdout, stderr, stderr === '' ? 0 : 1)
    await expect(inspectBuilder(docker)).rejects.toMatchObject({
      finding: { rule, help: expect.stringMatching(/`directory`.*`archive`/s) },
    })
  })
})

describe('the way of a build', () => {
  const classic = parseBuilder(engines.classicStore)

  test.each([
    ['several platforms', { platforms: ['linux/amd64', 'linux/arm64'] }],
    ['provenance', { provenance: 'mode=max' }],
    ['an SBOM', { sbom: 'true' }],
    ['a cache to write', { cacheTo: ['type=gha,mode=max'] }],
    ['a cache of GitHub to read', { cacheFrom: ['type=gha'] }],
  ])('on the classic image store is a builder of its own for %s', (_, more) => {
    expect(buildRoute(classic, { ...wishes, ...more })).toBe('own-builder')
    expect(buildRoute(parseBuilder(engines.containerdStore), { ...wishes, ...more })).toBe('layout')
    expect(buildRoute(parseBuilder(engines.remote), { ...wishes, ...more })).toBe('layout')
  })

  test.each([
    ['nothing else is asked for', {}],
    ['one platform is named', { platforms: ['linux/arm64'] }],
    ['the cache is in the image', { cacheTo: ['type=inline'], cacheFrom: ['ghcr.io/o/app:cache'] }],
    ['the cache is read from a registry', { cacheFrom: ['type=registry,ref=ghcr.io/o/app:cache'] }],
  ])('on the classic image store is docker save where %s', (_, more) => {
    expect(buildRoute(classic, { ...wishes, ...more })).toBe('save')
  })
})

test('a builder is made under a name of its own from an image that is pinned by its digest', () => {
  expect(engineImages.buildkit).toMatch(/^moby\/buildkit@sha256:[0-9a-f]{64}$/)
  expect(createArguments('pte-1', engineImages.buildkit)).toEqual([
    ...['buildx', 'create', '--name', 'pte-1', '--driver', 'docker-container'],
    ...['--driver-opt', `image=${engineImages.buildkit}`, '--driver-opt', 'network=host', '--bootstrap'],
  ])
})
