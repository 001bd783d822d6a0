import { spawn } from 'node:child_process'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Readable } from 'node:stream'

export interface GitServer {
  /** Without a slash at the end. */
  url: string
  /** `METHOD PATH` of each request, and its Authorization header where it has one. */
  requests: string[]
  /** Resolves once a client of `/silent/…` is there, and then once it has gone. */
  waiting(): Promise<SilentClient>
  close(): Promise<void>
}

/** What is answered to a plain request, by path. */
type Pages = Readonly<Record<string, string>>

interface SilentClient {
  gone: Promise<void>
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void

/**
 * Serves the repositories of a folder over HTTP on this machine, as GitHub does, by git's own `http-backend`. Some
 * paths meet with what a server can do otherwise: `/login/…`, `/forbidden/…`, `/broken/…`, `/silent/…`,
 * `/to-file/…`.
 */
export async function startGitServer(folder: string, pages: Pages = {}): Promise<GitServer> {
  const requests: string[] = []
  let arrive: (client: SilentClient) => void = () => undefined
  const server = createServer((request, response) => {
    const { method = '', url = '', headers } = request
    requests.push([method, url, headers.authorization ?? ''].join(' ').trim())
    const [, first = ''] = url.split('/')
    const page = pages[url]
    if (page !== undefined) response.end(page)
    else if (first === 'silent') arrive({ gone: new Promise((resolve) => response.once('close', resolve)) })
    else (faults[first] ?? backendOf(folder))(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    waiting: () =>
      new Promise((resolve) => {
        arrive = resolve
      }),
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const faults: Readonly<Record<string, Answer>> = {
  login: (_, response) => response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end(),
  forbidden: (_, response) => response.writeHead(403).end(),
  broken: (_, response) => response.destroy(),
  'to-file': ({ url = '' }, response) =>
    response.writeHead(302, { location: url.replace('/to-file/', 'file:///') }).end(),
}

/** The Common Gateway Interface (RFC 3875), as far as git needs it. */
function backendOf(folder: string): Answer {
  return (request, response) => {
    const child = spawn('git', ['http-backend'], {
      env: { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null', ...variables(folder, request) },
      stdio: ['pipe', 'pipe', 'ignore'],
    })
    // A client that goes away early is no concern of the server's.
    child.stdin.on('error', () => undefined)
    request.pipe(child.stdin)
    void answer(child.stdout, response)
  }
}

function variables(folder: string, { url = '', method, headers }: IncomingMessage): NodeJS.ProcessEnv {
  const { pathname, search } = new URL(url, 'http://localhost')
  return {
    GIT_PROJECT_ROOT: folder,
    GIT_HTTP_EXPORT_ALL: '1',
    REQUEST_METHOD: method,
    PATH_INFO: decodeURIComponent(pathname),
    QUERY_STRING: search.slice(1),
    CONTENT_TYPE: headers['content-type'],
    HTTP_CONTENT_ENCODING: headers['content-encoding'],
    GIT_PROTOCOL: String(headers['git-protocol'] ?? ''),
  }
}

async function answer(output: Readable, response: ServerResponse): Promise<void> {
  let head = Buffer.alloc(0)
  for await (const chunk of output as AsyncIterable<Buffer>) {
    if (response.headersSent) {
      response.write(chunk)
      continue
    }
    head = Buffer.concat([head, chunk])
    const end = head.indexOf('\r\n\r\n')
    if (end < 0) continue
    const { status = '200', ...fields } = parseHead(head.subarray(0, end).toString())
    response.writeHead(Number.parseInt(status, 10), fields)
    response.write(head.subarray(end + 4))
  }
  response.end()
}

function parseHead(head: string): Record<string, string> {
  const lines = head.split('\r\n').map((line) => /^([^:]*): *(.*)$/.exec(line) ?? [])
  return Object.fromEntries(lines.map(([, name = '', value = '']) => [name.toLowerCase(), value]))
}
