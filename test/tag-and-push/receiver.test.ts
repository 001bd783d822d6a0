import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { readReceiver, type ReceiverInputs } from '../../actions/tag-and-push/src/receiver.ts'

const none: ReceiverInputs = {
  ...{ url: undefined, type: undefined, name: undefined, namespace: 'flux-system' },
  ...{ secret: undefined, audience: 'notification-controller' },
}
const hook = (seed: string): string => `/hook/${createHash('sha256').update(seed).digest('hex')}`
const host = 'https://flux.example.org'
const whole = `${host}${hook('seed')}`

describe('a Receiver', () => {
  test('is not told when none is given', () => {
    expect(readReceiver(none)).toBeUndefined()
  })

  test.each<[string, Partial<ReceiverInputs>, string, string]>([
    ['a whole URL', { url: whole }, whole, 'generic'],
    ['a whole URL and a secret', { url: whole, secret: 's' }, whole, 'generic-hmac'],
    ['a whole URL and a type', { url: whole, type: 'generic-oidc' }, whole, 'generic-oidc'],
    ['a host and a name', { url: host, name: 'app' }, host + hook('appflux-system'), 'generic-oidc'],
    [
      'a host, a name and a secret',
      { url: `${host}/`, name: 'app', namespace: 'apps', secret: 'tok' },
      host + hook('tokappapps'),
      'generic-hmac',
    ],
    [
      'a host and all the rest',
      { url: host, type: 'generic', name: 'app', secret: 'tok' },
      host + hook('tokappflux-system'),
      'generic',
    ],
  ])('is known by %s', (_, inputs, url, type) => {
    const receiver = readReceiver({ ...none, ...inputs })
    expect(receiver?.url.href).toBe(url)
    expect(receiver?.proof.type).toBe(type)
  })

  // printf appflux-system | sha256sum
  test('has the path that Flux computes', () => {
    expect(readReceiver({ ...none, url: host, name: 'app' })?.url.pathname).toBe(
      '/hook/ece733b9c8c4de6df3615613ebf75c1ef3b70312aaff7921d3b924aa7fa54342',
    )
  })

  test.each<[string, Partial<ReceiverInputs>, RegExp]>([
    ['a name without a URL', { name: 'app' }, /without its URL/],
    ['an address that is none', { url: 'flux.example.org/hook/secret' }, /none of http or https/],
    ['another scheme', { url: 'ftp://flux.example.org' }, /none of http or https/],
    ['a host alone', { url: host }, /receiver-name is not given/],
    ['no secret for a signature', { url: whole, type: 'generic-hmac' }, /needs receiver-secret/],
    ['no token for a computed path', { url: host, type: 'generic', name: 'app' }, /depends on its token/],
    ['a token of the job in clear', { url: 'http://flux.example.org', name: 'app' }, /in clear/],
  ])('is refused with %s, without showing its address', (_, inputs, message) => {
    expect(() => readReceiver({ ...none, ...inputs })).toThrow(message)
    expect(() => readReceiver({ ...none, ...inputs })).not.toThrow(/hook\/secret/)
  })

  test.each(['http://webhook-receiver.flux-system.svc.cluster.local', 'http://127.0.0.1:8080'])(
    'may be told in clear where nobody is in between: %s',
    (url) => {
      expect(readReceiver({ ...none, url, name: 'app' })?.proof.type).toBe('generic-oidc')
    },
  )
})
