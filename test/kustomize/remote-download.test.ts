import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createFetch } from '@pte/http'
import { createDownloader, isFileUrl, parseRepositoryAddress, type Downloader } from '@pte/kustomize'

let server: Server
let url: string
let requests = 0
const authorizations: string[] = []
let downloader: Downloader

beforeAll(async () => {
  server = createServer((request, response) => {
    requests += 1
    if (request.headers.authorization !== undefined) authorizations.push(request.headers.authorization)
    if (request.url === '/large') response.end(Buffer.alloc(33 * 1024 ** 2))
    else if (request.url === '/broken') response.destroy()
    else if (request.url === '/moved') response.writeHead(302, { location: '/base.yaml' }).end()
    else if (request.url === '/base.yaml') response.end('kind: ConfigMap\n')
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  downloader = createDownloader({ fetch: createFetch({ retries: 0 }), env: {} })
})

afterAll(async () => {
  downloader.dispose()
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

async function outcome(address: string): Promise<string> {
  const file = await downloader.file(address)
  return file.state === 'found'
    ? Buffer.from(file.content).toString()
    : file.error.message.replaceAll(url, 'HOST')
}

describe('a file', () => {
  test('is downloaded once, also where it has moved to', async () => {
    const before = requests
    const all = await Promise.all([outcome(`${url}/base.yaml`), outcome(`${url}/base.yaml`)])
    expect(all).toEqual(['kind: ConfigMap\n', 'kind: ConfigMap\n'])
    expect(requests - before).toBe(1)
    expect(await outcome(`${url}/moved`)).toBe('kind: ConfigMap\n')
  })

  test('that is not there, cannot be reached or is too large is told', async () => {
    expect(await outcome(`${url}/none`)).toBe('HOST/none answers with status 404')
    expect(await outcome(`${url}/broken`)).toMatch(/^HOST\/broken cannot be fetched: \w/)
    expect(await outcome(`${url}/large`)).toMatch(/^HOST\/large is larger than 32 MiB, or /)
  })

  test('is fetched without credentials, and the refusal does not tell them', async () => {
    const before = requests
    const message = await outcome(url.replace('//', '//ada:secret@'))
    expect(message).toBe(
      'An address at 127.0.0.1:PORT has a password in it, and credentials are never used'.replace(
        'PORT',
        new URL(url).port,
      ),
    )
    expect(requests).toBe(before)
    expect(await outcome(`${url.replace('//', '//token@')}/base.yaml`)).toBe('kind: ConfigMap\n')
    expect(authorizations).toEqual([])
  })

  test('is what an http(s) URL names', () => {
    expect(['http://a/b', 'HTTPS://a/b', 'ssh://a/b', 'a/b', 'http', 'https://[/b'].map(isFileUrl)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ])
  })
})

describe('a repository is refused without asking for it', () => {
  test.each([
    ['git@example.com:org/repo', /is reached by ssh, which needs a key/],
    ['ssh://example.com/org/repo', /is reached by ssh, which needs a key/],
    ['file:///srv/repo', /^file:\/\/\/srv\/repo is a repository on this machine$/],
    ['https://ada:secret@example.com/org/repo', /^An address at example.com has a password in it/],
    ['https://example.com/org/repo?ref=--upload-pack=x', /cannot name a branch, tag or commit$/],
    ['https://example.com/org/repo?ref=a%00b', /cannot name a branch, tag or commit$/],
    ['https://example.com/o\nrg/repo', /^"https:\/\/example.com\/o\\nrg\/repo" cannot name/],
  ])('%s', async (text, message) => {
    const address = parseRepositoryAddress(text)
    if (address === undefined) throw new Error(`${text} is no address`)
    await expect(downloader.repository(address)).rejects.toThrow(message)
  })
})

test('without git, that is what is told', async () => {
  const address = parseRepositoryAddress(`${url}/org/repo`)
  if (address === undefined) throw new Error('no address')
  const path = process.env['PATH']
  process.env['PATH'] = ''
  try {
    const message = 'A remote base is fetched by git, which is not installed'
    await expect(downloader.repository(address)).rejects.toThrow(message)
  } finally {
    process.env['PATH'] = path
  }
})
