import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { readFolder } from './checkout.ts'
import { appRepository, confirm, runAction, type Stage } from './stage.ts'
import { readStepLog } from './step-log.ts'

const written = `- uses: pte/tag-and-push@v1
  with:
    directory: server`

const earlierTags = [
  'v1_5f0c1de_2026-10-30T07.12.09Z',
  'v1_e19b0c4_2026-11-02T16.40.51Z',
  'v2_a77d3f8_2026-11-20T10.00.00Z',
  'latest',
]

/** The example app becomes an image with a tag that Flux picks. */
export async function publishImage(stage: Stage): Promise<void> {
  const { sandbox, screen } = stage
  // A copy, as a runner has it: in the checkout of pte actions the app would be a part of another commit.
  const workspace = join(stage.temporary, 'app')
  await cp(join(stage.checkout, 'examples/app'), workspace, { recursive: true })
  screen.station(
    'An app is built, tagged and published',
    `A push to the default branch of ${appRepository}. The folder "server" becomes one layer of an image, with no
container engine; with a Dockerfile there would be no "with:" at all.`,
  )
  screen.written(written)
  await sandbox.github.createRepository(appRepository)
  const sha = await sandbox.github.commit(appRepository, 'main', readFolder(workspace))
  for (const tag of earlierTags) await sandbox.registry.putImage(appRepository, tag)
  const inputs = { directory: 'server', entrypoint: '["node", "main.js"]', workdir: '/app', ports: '3000' }
  const step = await runAction(stage, 'tag-and-push', inputs, {
    repository: appRepository,
    sha,
    workspace,
    eventName: 'push',
  })
  screen.said(readStepLog(step.log), () => undefined)
  const { tag = '', digest = '' } = step.outputs
  const stored = await sandbox.registry.manifest(appRepository, tag)
  confirm(
    stage,
    step.exitCode === 0 && stored?.digest === digest && digest !== '',
    'The registry has the image.',
    step,
  )
  screen.fact('tag', tag)
  screen.fact('digest', digest)
}
