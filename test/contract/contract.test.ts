import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startSandbox, type Exchange, type Sandbox } from '@pte/sandbox'
import { loadContract, type Contract } from './contract.ts'

let contract: Contract
let sandbox: Sandbox
const exchanges: Exchange[] = []

beforeAll(async () => {
  contract = await loadContract()
  sandbox = await startSandbox()
  await sandbox.github.createRepository('tilia/charts', { files: { 'README.md': '# Charts\n' } })
  sandbox.afterEach((exchange) => void exchanges.push(exchange))
})

afterAll(() => sandbox.close())

async function exchange(method: string, path: string, body?: unknown): Promise<Exchange> {
  const headers = { authorization: `Bearer ${sandbox.token}`, 'content-type': 'application/json' }
  await fetch(`${sandbox.url}${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const last = exchanges.at(-1)
  if (last === undefined) throw new Error('the sandbox saw no request')
  return last
}

function withAnswer(exchange: Exchange, change: (answer: Record<string, unknown>) => void): Exchange {
  const answer = JSON.parse(exchange.reply.body as string) as Record<string, unknown>
  change(answer)
  return { ...exchange, reply: { ...exchange.reply, body: JSON.stringify(answer) } }
}

test('an answer that lacks a property is a violation', async () => {
  const changed = withAnswer(
    await exchange('GET', '/repos/tilia/charts'),
    (answer) => delete answer['default_branch'],
  )
  expect(contract.check(changed)?.problems.join()).toContain("must have required property 'default_branch'")
})

test('an answer with a property that GitHub does not describe is a violation', async () => {
  const changed = withAnswer(
    await exchange('GET', '/repos/tilia/charts'),
    (answer) => (answer['has_page'] = true),
  )
  expect(contract.check(changed)?.problems.join()).toContain('"has_page"')
})

test('a status that GitHub does not describe is a violation', async () => {
  const found = await exchange('GET', '/repos/tilia/charts')
  const changed = { ...found, reply: { ...found.reply, status: 202 } }
  expect(contract.check(changed)?.problems).toEqual([
    'GET /repos/tilia/charts → 202: no status 202 is described',
  ])
})

test('a request with a wrong field is a violation, even if the sandbox takes it', async () => {
  const body = { tag_name: 'v1', draft: true, prelease: true }
  const { problems } = contract.check(await exchange('POST', '/repos/tilia/charts/releases', body)) ?? {}
  expect(problems?.join()).toContain('"prelease"')
})

test('an operation outside of the subset is a violation', async () => {
  const checked = contract.check(await exchange('GET', '/repos/tilia/charts/topics'))
  expect(checked).toEqual({
    operation: undefined,
    problems: ['GET /repos/tilia/charts/topics → 404: no such operation'],
  })
})

test('the registry and the sites are none of its business', async () => {
  expect(contract.check(await exchange('GET', '/v2/'))).toBeUndefined()
  expect(contract.check(await exchange('GET', '/pages/tilia/charts/'))).toBeUndefined()
})
