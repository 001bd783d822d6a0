import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'

let app: ChildProcess
let address: string

beforeAll(async () => {
  app = spawn(process.execPath, ['examples/app/server/main.js'], { env: { PORT: '0' } })
  const started = new Promise<string>((resolve) => {
    app.stdout?.once('data', (data) => {
      resolve(String(data))
    })
  })
  address = `http://127.0.0.1:${/port (\d+)/.exec(await started)?.[1] ?? ''}`
})

afterAll(async () => {
  const ended = once(app, 'exit')
  app.kill('SIGTERM')
  await ended
  expect(app.exitCode).toBe(0)
})

describe('the example app', () => {
  test('shows the time of every city as a page', async () => {
    const response = await fetch(address)
    expect(response.headers.get('content-type')).toContain('text/html')
    expect(await response.text()).toMatch(/<th>Nairobi<\/th><td>\d\d:\d\d<\/td>/)
  })

  test('has the same as JSON', async () => {
    const times: unknown = await (await fetch(`${address}/api/times`)).json()
    expect(times).toContainEqual({ city: 'Berlin', time: expect.stringMatching(/^\d\d:\d\d$/) })
  })

  test('answers the probes of its HelmRelease', async () => {
    expect((await fetch(`${address}/health`)).status).toBe(200)
  })

  test('refuses what it does not have', async () => {
    expect((await fetch(`${address}/other`)).status).toBe(404)
    expect((await fetch(address, { method: 'POST' })).status).toBe(405)
  })
})
