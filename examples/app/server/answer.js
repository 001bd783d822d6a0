import { page } from './page.js'
import { timesOf } from './times.js'

const html = 'text/html; charset=utf-8'
const json = 'application/json'
const text = 'text/plain; charset=utf-8'

/** What the app says to a request: status, content type and body. */
export function answer(method, url, now) {
  if (method !== 'GET' && method !== 'HEAD')
    return { status: 405, type: text, body: 'Only GET is answered\n' }
  switch (url) {
    case '/':
      return { status: 200, type: html, body: page(timesOf(now)) }
    case '/api/times':
      return { status: 200, type: json, body: JSON.stringify(timesOf(now)) }
    case '/health':
      return { status: 200, type: text, body: 'ok\n' }
    default:
      return { status: 404, type: text, body: `There is no page ${url}\n` }
  }
}
