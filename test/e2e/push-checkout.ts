import { execFileSync } from 'node:child_process'
import { expect } from '@jest/globals'
import type { JsonObject } from '@pte/resource'
import type { Sandbox } from '@pte/sandbox'
import type { ExampleCheckout } from './example-checkout.ts'

/**
 * Makes the checkout's commit, with all that is in it, known to the sandbox, as `git push` does: an action may refer to it.
 * It goes through the API, object by object, and the ids come out the same.
 */
export async function pushCheckout({ url, token }: Sandbox, checkout: ExampleCheckout): Promise<void> {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: checkout.folder, encoding: 'utf8' })

  async function post(path: string, body: JsonObject): Promise<string> {
    const response = await fetch(`${url}/repos/${checkout.repository}/git/${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    })
    expect(response.status).toBe(201)
    const { sha } = (await response.json()) as { sha: string }
    return sha
  }

  const files = git('ls-tree', '-r', 'HEAD').trimEnd().split('\n')
  for (const file of files) {
    const [, , id = ''] = file.split(/\s/)
    await post('blobs', { content: git('cat-file', 'blob', id), encoding: 'utf-8' })
  }
  const entries = files.map((file) => {
    const [, mode = '', type = '', sha = '', path = ''] = /^(\d+) (\w+) (\w+)\t(.*)$/.exec(file) ?? []
    return { mode, type, sha, path }
  })
  const [name = '', email = '', date = '', message = ''] = git(
    'log',
    '-1',
    '--format=%an%n%ae%n%aI%n%B',
  ).split('\n')
  const author = { name, email, date }
  const tree = await post('trees', { tree: entries })
  expect(await post('commits', { message: `${message}\n`, tree, author, committer: author })).toBe(
    checkout.sha,
  )
}
