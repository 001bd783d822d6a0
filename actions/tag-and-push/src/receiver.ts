import { createHash } from 'node:crypto'
import { ExpectedError } from '@pte/report'

export const receiverTypes = ['generic', 'generic-hmac', 'generic-oidc'] as const
export type ReceiverType = (typeof receiverTypes)[number]

/** The inputs that name a Receiver of Flux's notification-controller. */
export interface ReceiverInputs {
  /** The whole URL of the webhook, or only its scheme and host. */
  url: string | undefined
  type: ReceiverType | undefined
  name: string | undefined
  namespace: string
  secret: string | undefined
  audience: string
}

/** Where Flux is told to scan, and what proves that we may. */
export interface Receiver {
  url: URL
  proof:
    | { type: 'generic' }
    | { type: 'generic-hmac'; secret: string }
    | { type: 'generic-oidc'; audience: string }
}

/**
 * Makes sense of the inputs. The path of a webhook is `/hook/` and the SHA-256 of the Receiver's token, name and
 * namespace, one after the other; the token is empty for generic-oidc (notification-controller, Receiver v1).
 *
 * @returns undefined when no Receiver is given.
 * @throws {ExpectedError} `invalid-receiver`
 */
export function readReceiver(inputs: ReceiverInputs): Receiver | undefined {
  const { url: address, name, secret } = inputs
  if (address === undefined) {
    if (name === undefined && secret === undefined) return undefined
    throw invalid('its name or secret is given without its URL')
  }
  const url = parseAddress(address)
  const whole = url.pathname !== '/'
  const type = inputs.type ?? guess(whole, secret)
  if (type === 'generic-hmac' && secret === undefined) throw invalid('generic-hmac needs receiver-secret')
  if (type === 'generic-oidc') checkConfidential(url)
  if (!whole) url.pathname = webhookPath(inputs, type)
  return { url, proof: proofOf(inputs, type) }
}

function guess(whole: boolean, secret: string | undefined): ReceiverType {
  if (secret !== undefined) return 'generic-hmac'
  return whole ? 'generic' : 'generic-oidc'
}

function webhookPath({ name, namespace, secret }: ReceiverInputs, type: ReceiverType): string {
  if (name === undefined) throw invalid('its URL has no path, and receiver-name is not given')
  if (type === 'generic' && secret === undefined)
    throw invalid('the path of a generic Receiver depends on its token, and receiver-secret is not given')
  const token = type === 'generic-oidc' ? '' : (secret ?? '')
  return `/hook/${createHash('sha256').update(`${token}${name}${namespace}`).digest('hex')}`
}

function proofOf({ secret = '', audience }: ReceiverInputs, type: ReceiverType): Receiver['proof'] {
  if (type === 'generic-hmac') return { type, secret }
  return type === 'generic-oidc' ? { type, audience } : { type }
}

function parseAddress(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined
  // The path of a webhook is a secret: no message repeats the address.
  if (url === undefined || !/^https?:$/.test(url.protocol)) throw invalid('its URL is none of http or https')
  return url
}

/** Who reads the job's token can act as the job, as far as its audience goes. */
function checkConfidential({ protocol, hostname }: URL): void {
  const near = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$|\.svc(?:\.cluster\.local)?$/.test(hostname)
  if (protocol === 'https:' || near) return
  throw invalid(`the token of the job is not sent to ${hostname} in clear`)
}

function invalid(reason: string): ExpectedError {
  return new ExpectedError({
    rule: 'invalid-receiver',
    message: `the Receiver of Flux cannot be told anything: ${reason}`,
    help: 'Give receiver, such as https://flux-webhook.example.org/hook/…; or only the host, with receiver-name and receiver-namespace as they stand in the manifest of the Receiver.',
  })
}
