import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { load } from 'js-yaml'
import { tarEntries, type TarEntry } from '../helm/tar-entries.ts'
import { tool } from './tool.ts'

export const helms = ['helm3', 'helm4'] as const
export type Helm = (typeof helms)[number]

export interface HelmResult {
  ok: boolean
  stdout: string
  stderr: string
}

/** Runs helm with a home of its own, so that nothing of the machine's counts. */
export async function runHelm(
  helm: Helm,
  home: string,
  args: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Promise<HelmResult> {
  const env = { PATH: process.env.PATH, HOME: home, ...variables }
  return new Promise((resolve) => {
    execFile(tool(helm), [...args], { env, maxBuffer: 2 ** 28 }, (error, stdout, stderr) => {
      resolve({ ok: error === null, stdout, stderr })
    })
  })
}

/** Packages `<root>/chart` into a folder of its own and gives the path of the archive, or why helm refuses. */
export async function helmPackage(
  helm: Helm,
  root: string,
  variables: Readonly<Record<string, string>> = {},
): Promise<{ archive: string } | { refusal: string }> {
  const destination = join(root, `by-${helm}`)
  const args = ['package', join(root, 'chart'), '--destination', destination]
  const { ok, stderr } = await runHelm(helm, root, args, variables)
  if (!ok) return { refusal: stderr.replaceAll(root, '').trim() }
  const [name = ''] = await readdir(destination)
  return { archive: join(destination, name) }
}

/** What an archive holds, in a form that is equal when helm cannot tell the difference. */
export async function archiveListing(archive: string): Promise<object[]> {
  const entries = tarEntries(gunzipSync(await readFile(archive)))
  return inOneOrder(entries).map(({ name, mode, content }) => ({
    name,
    mode,
    content: comparable(name, content),
  }))
}

/** Helm writes subcharts in a random order. Their files stay as they are, among themselves. */
function inOneOrder(entries: readonly TarEntry[]): TarEntry[] {
  const chartOf = (name: string): string => /^(.*\/charts\/[^/]+\/)?/.exec(name)?.[0] ?? ''
  const named = entries.map((entry) => ({
    entry,
    chart: entry.name.endsWith('.prov') ? '' : chartOf(entry.name),
  }))
  return named.sort((a, b) => (a.chart < b.chart ? -1 : a.chart > b.chart ? 1 : 0)).map(({ entry }) => entry)
}

/** Chart.yaml and Chart.lock are written anew: as values they must be equal, not as text. */
function comparable(name: string, content: Buffer): unknown {
  return /(^[^/]+|\/charts\/[^/]+)\/Chart\.(yaml|lock)$/.test(name)
    ? load(content.toString())
    : content.toString('base64')
}
