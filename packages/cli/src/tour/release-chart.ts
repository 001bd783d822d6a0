import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { readIndex } from '@pte/helm'
import { readFolder } from './checkout.ts'
import { confirm, infrastructureRepository, runAction, type Stage } from './stage.ts'
import { readStepLog } from './step-log.ts'

/** The example chart becomes a release and an entry in the index that Pages serves; a second run changes nothing. */
export async function releaseChart(stage: Stage): Promise<void> {
  const { sandbox, screen } = stage
  const workspace = join(stage.checkout, 'examples/infrastructure')
  screen.station(
    'A chart is released',
    'The chart of the apps becomes a GitHub release, and an entry of index.yaml on GitHub Pages.',
  )
  screen.written('- uses: pte/chart-release@v1')
  await sandbox.github.createRepository(infrastructureRepository, { pages: 'gh-pages' })
  const sha = await sandbox.github.commit(infrastructureRepository, 'main', readFolder(workspace))
  const run = { repository: infrastructureRepository, sha, workspace, eventName: 'push' } as const
  const step = await runAction(stage, 'chart-release', {}, run)
  screen.said(readStepLog(step.log), () => undefined)
  confirm(stage, step.outputs['released'] === '1', 'One chart version was released.', step)
  await fetchBack(stage, step.outputs['index-url'] ?? '')
  const again = await runAction(stage, 'chart-release', {}, run)
  confirm(stage, again.outputs['released'] === '0', 'The same step again changes nothing.', again)
}

async function fetchBack(stage: Stage, indexUrl: string): Promise<void> {
  const index = readIndex(await (await fetch(indexUrl)).text())
  const [entry] = [...index.entries.values()].flat()
  const archive = Buffer.from(await (await fetch(entry?.urls[0] ?? indexUrl)).arrayBuffer())
  const digest = createHash('sha256').update(archive).digest('hex')
  stage.screen.fact('index.yaml', indexUrl)
  stage.screen.fact('entry', `${entry?.name ?? ''} ${entry?.version ?? ''}, ${archive.length} bytes`)
  confirm(stage, digest === entry?.digest, 'The archive, fetched over HTTP, has the digest of the index.')
}
