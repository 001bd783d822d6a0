import { defaultImagePolicy, selectImageTag } from '@pte/flux'
import { appRepository, confirm, type Stage } from './stage.ts'

/** Which of the tags in the registry Flux deploys, and why not the others. */
export async function chooseTag(stage: Stage): Promise<void> {
  const { sandbox, screen } = stage
  screen.station(
    'Flux chooses among the tags',
    'Flux reads the tags in the registry and takes the newest one of version 1. `pte policy` tells which and why:',
  )
  screen.written(`pte policy --from ${sandbox.host}/${appRepository}`)
  const tags = sandbox.registry.tags(appRepository)
  const selection = await selectImageTag(defaultImagePolicy('v1'), tags)
  for (const { tag } of selection.candidates) screen.fact('candidate', tag)
  for (const { tag, reason } of selection.ignored) screen.fact('ignored', `${tag} (${reason})`)
  const newest = tags.at(-1)
  const selected = selection.outcome === 'selected' ? selection.selected.tag : undefined
  confirm(
    stage,
    selected !== undefined && selected === newest,
    `Flux deploys ${newest ?? ''}, the one just pushed.`,
  )
}
