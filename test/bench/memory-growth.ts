import { rm, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { writeLargeLayout } from '../oracle/large-layout.ts'
import { measure } from './measured-run.ts'
import { mebibytes, milliseconds, table } from './page.ts'
import type { PushBench } from './push-bench.ts'
import { assertPushed } from './pushed-image.ts'

/** Of layouts, in GiB. */
const sizes = [1, 8]
const layers = 8

/** Peak memory of pushing layouts of two sizes, each once. */
export async function memoryGrowth({ bundle, registry, temporary, scale }: PushBench): Promise<string> {
  const rows: string[][] = []
  for (const size of sizes) {
    const megabytes = size * 1024 * scale
    // The layout, what the registry keeps of it, and room to spare.
    await assertRoom(temporary, 3 * megabytes * 2 ** 20)
    const layout = join(temporary, `growth-${size}`)
    const digest = await writeLargeLayout(
      layout,
      Array.from({ length: layers }, () => megabytes / layers),
    )
    const args = [bundle, 'push', layout, `${registry.host}/growth:v1`]
    const { seconds, peakBytes } = await measure({ program: process.execPath, args }, temporary)
    await assertPushed(registry.host, { repository: 'growth', tag: 'v1', digest })
    rows.push([`${megabytes} MiB`, milliseconds(seconds), mebibytes(peakBytes)])
    await registry.clear()
    await rm(layout, { recursive: true })
  }
  return `### Memory

The limit of \`pte push\` is 200 MB, whatever the size.

${table(['layout', 'time', 'peak memory'], rows)}`
}

async function assertRoom(folder: string, bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder)
  if (bavail * bsize < bytes) throw new Error(`${folder} has no room for ${mebibytes(bytes)}`)
}
