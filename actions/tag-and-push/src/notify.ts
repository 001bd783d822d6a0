import { createHmac } from 'node:crypto'
import { failureReason, type Fetch } from '@pte/http'
import { ExpectedError, type Reporter } from '@pte/report'
import { requestIdToken, type IdTokenService } from './id-token.ts'
import type { Receiver } from './receiver.ts'

export interface Notification {
  receiver: Receiver
  /** What was pushed, for filters of the Receiver. */
  body: Readonly<Record<'image' | 'tag' | 'digest', string>>
  fetch: Fetch
  idToken: IdTokenService | undefined
}

/** Milliseconds; the image is published, and Flux scans without being told, too. */
const patience = 60_000

/**
 * Tells Flux to scan the registry now. What keeps it from that is a warning, never a failure.
 *
 * @returns whether Flux took it.
 */
export async function notifyFlux(notification: Notification, reporter: Reporter): Promise<boolean> {
  const { receiver, fetch } = notification
  // Who knows the path of a generic Receiver may call it.
  reporter.secret(/[0-9a-f]{64}/.exec(receiver.url.pathname)?.[0] ?? '')
  if (receiver.proof.type === 'generic-hmac') reporter.secret(receiver.proof.secret)
  try {
    const signal = AbortSignal.timeout(patience)
    const content = JSON.stringify(notification.body)
    const headers = {
      'content-type': 'application/json',
      ...(await proof(notification, content, signal, reporter)),
    }
    // To be told twice does Flux no harm.
    const request = { method: 'POST', headers, body: content, idempotent: true, signal }
    const response = await fetch(receiver.url, request)
    if (response.ok) return true
    reporter.finding(refused(receiver, response.status))
  } catch (error) {
    reporter.finding(unreachable(receiver, error))
  }
  return false
}

async function proof(
  { receiver, idToken, fetch }: Notification,
  content: string,
  signal: AbortSignal,
  reporter: Reporter,
): Promise<Record<string, string>> {
  switch (receiver.proof.type) {
    case 'generic':
      return {}
    case 'generic-hmac': {
      const { secret } = receiver.proof
      return { 'x-signature': `sha256=${createHmac('sha256', secret).update(content).digest('hex')}` }
    }
    case 'generic-oidc': {
      const token = await requestIdToken(idToken, receiver.proof.audience, { fetch, signal })
      reporter.secret(token)
      return { authorization: `Bearer ${token}` }
    }
  }
}

const remedies: Readonly<Record<number, string>> = {
  400: 'It does not accept the proof: compare the type, the secret, or the audience and validations of the Receiver.',
  404: 'It knows no such Receiver: compare the URL, or name, namespace and token, with the manifest; status.webhookPath of the Receiver is the right path.',
  500: 'See the log of the notification-controller.',
  503: 'The Receiver is suspended or not ready.',
}

function refused({ url, proof }: Receiver, status: number): Parameters<Reporter['finding']>[0] {
  return {
    rule: 'flux-not-told',
    severity: 'warning',
    message: `Flux was not told to scan now: the ${proof.type} Receiver at ${url.host} answers ${status}`,
    help: `${remedies[status] ?? 'Is it the address of the notification-controller?'} The image is published all the same; Flux finds it at its next scan.`,
  }
}

function unreachable({ url }: Receiver, error: unknown): Parameters<Reporter['finding']>[0] {
  const { help } = error instanceof ExpectedError ? error.finding : {}
  return {
    rule: 'flux-not-told',
    severity: 'warning',
    message: `Flux was not told to scan now at ${url.host}: ${failureReason(error)}`,
    help: [help, 'The image is published all the same; Flux finds it at its next scan.'].join(' ').trim(),
  }
}
