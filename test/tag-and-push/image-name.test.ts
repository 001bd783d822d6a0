import { describe, expect, test } from '@jest/globals'
import { defaultRegistry, formatImageName, imageName } from '../../actions/tag-and-push/src/image-name.ts'

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
    expect(formatImageName(imageName(undefined, 'ghcr.io', 'Octo-Org/App'))).toBe('ghcr.io/octo-org/app')
  })

  test('is the one of the input where given', () => {
    expect(imageName('quay.io/a/b', 'ghcr.io', 'o/r')).toEqual({ registry: 'quay.io', repository: 'a/b' })
  })

  test.each([
    ['ghcr.io/Octo/app', 'not a name that a registry takes'],
    ['ghcr.io/octo/app:v1', 'without tag and digest'],
    [`ghcr.io/octo/app@sha256:${'0'.repeat(64)}`, 'without tag and digest'],
    ['ghcr.io/octo/app;rm', 'not a name that a registry takes'],
  ])('%s is refused', (image, reason) => {
    expect(() => imageName(image, 'ghcr.io', 'o/r')).toThrow(reason)
  })
})
