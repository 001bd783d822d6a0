import { join } from 'node:path'
import { startDistributionRegistry } from '../oracle/distribution-registry.ts'
import { writeLargeLayout } from '../oracle/large-layout.ts'
import { htpasswd } from '../oracle/registry-account.ts'
import { tool } from '../oracle/tool.ts'
import { actionStep } from './action-step.ts'
import { measure, type Command } from './measured-run.ts'
import { table } from './page.ts'
import type { PushBench } from './push-bench.ts'
import { assertPushed } from './pushed-image.ts'
import { startRequestLog } from './request-log.ts'

/** The requests of pushing an image that the registry has, under another tag. */
export async function presentImage({ bundle, registry, temporary }: PushBench): Promise<string> {
  const layout = join(temporary, 'present')
  const digest = await writeLargeLayout(layout, [1])
  await using log = await startRequestLog(registry.host)
  const ours = (tag: string): Command => ({
    program: process.execPath,
    args: [bundle, 'push', layout, `${log.host}/present:${tag}`],
  })
  const crane = (tag: string): Command => ({
    program: tool('crane'),
    args: ['push', '--insecure', layout, `${log.host}/present:${tag}`],
  })
  await measure(ours('first'), temporary)
  const counted: [string, string[]][] = []
  for (const [name, command] of [
    ['pte push', ours],
    ['crane push', crane],
  ] as const) {
    log.take()
    await measure(command('second'), temporary)
    await assertPushed(registry.host, { repository: 'present', tag: 'second', digest })
    counted.push([name, log.take()])
    // For the next one the tag is new again.
    await registry.clear()
    await measure(ours('first'), temporary)
  }
  await registry.clear()
  counted.push(['the step of pte/tag-and-push, with a login', await stepRequests(temporary)])
  const rows = counted.map(([name, requests]) => [
    name,
    String(requests.length),
    requests.map(shortened).join('<br>'),
  ])
  return `### An image that is there already

The requests that set another tag on it. \`pte push\` also looks at what the tag was before, to say so; the step asks
for all tags, so that the new one is the newest, and whether it may push at all, before the build.

${table(['', 'requests', 'which'], rows)}`
}

async function stepRequests(temporary: string): Promise<string[]> {
  const registry = await startDistributionRegistry(htpasswd)
  try {
    await using log = await startRequestLog(registry.host)
    const step = actionStep(join(temporary))
    await writeLargeLayout(step.archive, [1])
    await measure(step.main(log.host), temporary)
    log.take()
    await measure(step.main(log.host), temporary)
    return log.take()
  } finally {
    await registry.stop()
  }
}

/** Without what differs from run to run. */
function shortened(request: string): string {
  const digests = request.replace(/sha256:[0-9a-f]{64}/g, '&lt;digest&gt;')
  return digests.replace(/v1_[^ ]+/, '&lt;tag&gt;').replace(/(uploads\/)[^ ]+/, '$1&lt;session&gt;')
}
