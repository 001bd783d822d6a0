import { expect, test } from '@jest/globals'
import { buildArguments, type DockerfileInputs } from '../../actions/tag-and-push/src/build-arguments.ts'

const plain: DockerfileInputs = {
  context: '/checkout',
  file: '/checkout/Dockerfile',
  target: undefined,
  platforms: [],
  buildArgs: [],
  ssh: [],
  labels: [],
  annotations: [],
  cacheFrom: [],
  cacheTo: [],
  provenance: 'false',
  sbom: 'false',
}

const results = { image: { layout: '/o/image' }, metadata: '/o/metadata.json' }

test('a build without inputs writes an OCI layout without attestations', () => {
  expect(buildArguments(plain, results)).toEqual([
    ...['--file', '/checkout/Dockerfile'],
    ...['--output', 'type=oci,tar=false,rewrite-timestamp=true,dest=/o/image'],
    ...['--metadata-file', '/o/metadata.json', '--progress', 'plain', '--provenance=false', '--sbom=false'],
  ])
})

test('every input becomes arguments of its own, whatever is in it', () => {
  const inputs = {
    target: 'app; rm -rf /',
    platforms: ['linux/amd64', 'linux/arm64'],
    buildArgs: ['A=1', 'B=$(id) "x"'],
    ssh: ['default', 'deploy=/run/key'],
    labels: ['a=b'],
    annotations: ['index:a=b'],
    cacheFrom: ['type=gha'],
    provenance: 'mode=max',
  }
  expect(buildArguments({ ...plain, ...inputs }, results).slice(8)).toEqual([
    ...['--provenance=mode=max', '--sbom=false'],
    ...['--target', 'app; rm -rf /', '--platform', 'linux/amd64,linux/arm64'],
    ...['--build-arg', 'A=1', '--build-arg', 'B=$(id) "x"'],
    ...['--ssh', 'default', '--ssh', 'deploy=/run/key'],
    ...['--label', 'a=b', '--annotation', 'index:a=b', '--cache-from', 'type=gha'],
  ])
})

test('a build for the store of the engine names its image and its builder', () => {
  const store = { image: { name: 'pte:1' }, metadata: '/m', builder: 'mine' }
  expect(buildArguments(plain, store).slice(0, 9)).toEqual([
    ...['--builder', 'mine', '--file', '/checkout/Dockerfile', '--load', '--tag', 'pte:1'],
    ...['--metadata-file', '/m'],
  ])
})

test.each([
  ['type=gha,mode=max', 'type=gha,mode=max,ignore-error=true'],
  ['type=gha,ignore-error=false', 'type=gha,ignore-error=false'],
  ['type=inline', 'type=inline'],
  ['ghcr.io/o/cache:1', 'type=registry,ref=ghcr.io/o/cache:1,mode=max,ignore-error=true'],
])('a cache %s that cannot be written does not fail the build', (cache, argument) => {
  expect(buildArguments({ ...plain, cacheTo: [cache] }, results).slice(-2)).toEqual(['--cache-to', argument])
})
