import { expect, test } from '@jest/globals'
import { explain } from '../../packages/registry/src/explanation.ts'

const explained = (status: number, text: string, host = 'ghcr.io') =>
  explain({ status, codes: [], text }, host).help

test.each([
  ['DENIED: installation not allowed to Create organization package', /packages: write/],
  ['DENIED: installation not allowed to Write organization package', /packages: write/],
  ['DENIED: permission_denied: write_package', /Manage Actions access.*Write/],
  ['DENIED: permission_denied: create_package', /Manage Actions access.*Write/],
  ['DENIED: permission_denied: read_package', /Manage Actions access.*Read/],
  [
    'DENIED: permission_denied: The token provided does not match expected scopes.',
    /classic personal access/,
  ],
  ['DENIED: Resource protected by organization SAML enforcement.', /single sign-on/],
  ['DENIED: the octo organization has an IP allow list enabled', /IP allow list/],
  ['DENIED: permission_denied: You have exceeded a secondary rate limit', /Run the job again later/],
  ['DENIED: requested access to the resource is denied', /Check the name of the image/],
  ['DENIED: denied', /One of three things is missing/],
])('GHCR answers 403 with "%s", and the setting to change is named', (text, help) => {
  expect(explained(403, text)).toMatch(help)
})

test('an unknown 403 of another registry is not explained by GitHub', () => {
  expect(explained(403, 'DENIED: denied', 'quay.io')).toBe(
    'The login is known but may not do this: check its rights on the repository, and the name of the image.',
  )
})
