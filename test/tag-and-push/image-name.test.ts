import { describe, expect, test } from '@jest/globals'
import { defaultRegistry, formatImageName, imageName } from '../../actions/tag-and-push/src/image-name.ts'

const run = { serverUrl: 'https://github.com', repository: 'Octo-Org/App' }

describe('the image', () => {
  test.each([
    ['https://github.com', 'ghcr.io'],
    ['https://ghe.example.com', 'containers.ghe.example.com'],
    ['http://127.0.0.1:8080', '127.0.0.1:8080'],
    ['http://localhost:8080', 'localhost:8080'],
    ['http://127.example.com', 'containers.127.example.com'],
  ])('of a repository on %s is at %s', (server, registry) => {
    expect(defaultRegistry(server)).toBe(registry)
  })

  test('is the repository in lower case by default', () => {
    expect(formatImageName(imageName(undefined, undefined, run))).toBe('ghcr.io/octo-org/app')
  })

  test('is the one of the input where given', () => {
    expect(formatImageName(imageName('quay.io/a/b', undefined, run))).toBe('quay.io/a/b')
    expect(formatImageName(imageName('quay.io/a/b', 'quay.io', run))).toBe('quay.io/a/b')
    expect(formatImageName(imageName('a/b', undefined, run))).toBe('docker.io/a/b')
  })

  test('is in the registry of the input where it has no host', () => {
    expect(formatImageName(imageName(undefined, 'quay.io', run))).toBe('quay.io/octo-org/app')
    expect(formatImageName(imageName('a/b', 'quay.io', run))).toBe('quay.io/a/b')
    expect(() => imageName('ghcr.io/a/b', 'quay.io', run)).toThrow(
      'it is at ghcr.io, and the input registry is quay.io',
    )
  })

  test.each([
    ['ghcr.io/Octo/app', 'are in lower case'],
    ['ghcr.io/octo/app:v1', 'without tag and digest'],
    [`ghcr.io/octo/app@sha256:${'0'.repeat(64)}`, 'without tag and digest'],
    ['ghcr.io/octo/app;rm', 'not a name that a registry takes'],
  ])('%s is refused', (image, reason) => {
    expect(() => imageName(image, undefined, run)).toThrow(reason)
  })
})
