import { describe, expect, test } from '@jest/globals'
import { formatImageReference, parseImageReference } from '@pte/resource'

const digest = `sha256:${'a'.repeat(64)}`

describe('image references', () => {
  test.each([
    ['ghcr.io/o/app:v1', 'ghcr.io/o/app:v1'],
    ['busybox', 'docker.io/library/busybox'],
    ['o/app', 'docker.io/o/app'],
    ['localhost:5000/app', 'localhost:5000/app'],
    [`127.0.0.1:1/a/b:t@${digest}`, `127.0.0.1:1/a/b:t@${digest}`],
  ])('%s is read in full', (text, full) => {
    const reference = parseImageReference(text)
    expect(reference && formatImageReference(reference)).toBe(full)
  })

  test.each(['ghcr.io/Upper/app', 'a:', 'a@sha256:1', 'a:b c', '', `a@${digest}@${digest}`])(
    '%j is refused',
    (text) => {
      expect(parseImageReference(text)).toBeUndefined()
    },
  )
})
