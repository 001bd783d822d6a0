import { createFetch } from '@pte/http'

// Sends a request and a streamed upload to the address of the first argument, and prints the two statuses. A process
// of its own, because Node.js reads NODE_EXTRA_CA_CERTS when it starts.
const [url = ''] = process.argv.slice(2)
const fetch = createFetch({ retries: 0 })
async function* content(): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.from('content'))
}
const { status } = await fetch(url)
const upload = await fetch(url, { method: 'PUT', body: { length: 7, open: content } })
process.stdout.write(`${status} ${upload.status}`)
