// The registry client and the directory build beside their peers.
// Usage: npm run bench -- push [ROUNDS] [--quick] [--only PART]…
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startDistributionRegistry } from '../oracle/distribution-registry.ts'
import { directoryPush } from './directory-push.ts'
import { dockerfilePush } from './dockerfile-push.ts'
import { freshBundle } from './fresh-bundle.ts'
import { layoutPush } from './layout-push.ts'
import { memoryGrowth } from './memory-growth.ts'
import { writePage } from './page.ts'
import { presentImage } from './present-image.ts'
import type { PushBench } from './push-bench.ts'
import { setting } from './setting.ts'
import { stepOverhead } from './step-overhead.ts'

const parts: Readonly<Record<string, (bench: PushBench) => Promise<string>>> = {
  layout: layoutPush,
  memory: memoryGrowth,
  present: presentImage,
  directory: directoryPush,
  dockerfile: dockerfilePush,
  step: stepOverhead,
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false }, only: { type: 'string', multiple: true } },
})
const names = values.only ?? Object.keys(parts)
const rounds = Number(positionals[0] ?? (values.quick ? 1 : 7))
const scale = values.quick ? 1 / 8 : 1

const temporary = mkdtempSync(join(tmpdir(), 'pte-bench-'))
const registry = await startDistributionRegistry()
try {
  const bundle = freshBundle(join(temporary, 'cli'))
  const sections = [setting(['crane', 'registry', 'buildkitd', 'docker-buildx'])]
  for (const name of names) {
    const part = parts[name]
    if (part === undefined)
      throw new Error(`there is no part ${name}; they are ${Object.keys(parts).join(', ')}`)
    const folder = join(temporary, name)
    mkdirSync(folder)
    const section = await part({ bundle, registry, temporary: folder, rounds, scale })
    process.stdout.write(`${section}\n\n`)
    sections.push(section)
    rmSync(folder, { recursive: true })
  }
  // Only a whole run at full size is worth keeping.
  if (!values.quick && values.only === undefined) await writePage('push', sections.join('\n\n'))
} finally {
  await registry.stop()
  rmSync(temporary, { recursive: true })
}
