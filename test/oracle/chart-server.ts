import { mkdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { writeTree, type Tree } from '../helm/tree.ts'
import { runHelm } from './helm-run.ts'

export interface ChartServer {
  url: string
  close(): Promise<void>
}

/** Serves charts from a chart repository on this machine, made by helm; each tree is a chart. */
export async function startChartServer(folder: string, charts: readonly Tree[]): Promise<ChartServer> {
  const served = join(folder, 'served')
  mkdirSync(served)
  for (const [index, chart] of charts.entries()) {
    const source = join(folder, String(index))
    await writeTree(source, chart)
    const { ok, stderr } = await runHelm('helm4', folder, ['package', source, '--destination', served])
    if (!ok) throw new Error(stderr)
  }
  const indexed = await runHelm('helm4', folder, ['repo', 'index', served])
  if (!indexed.ok) throw new Error(indexed.stderr)
  const server = createServer(({ url = '' }, response) => {
    try {
      response.end(readFileSync(join(served, url.slice(1))))
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
