import { formatDeployTag } from '@pte/flux'
import { formatImageName } from './image-name.ts'
import type { Plan } from './plan.ts'

/** The way of an image to the cluster, as a diagram that GitHub draws; `previous` is what Flux picked until now. */
export function wayToCluster({ image, tag }: Plan, previous: string | undefined): string[] {
  const older = previous === undefined ? [] : [`  older["${previous}"] -. until now .-> policy`]
  return [
    '```mermaid',
    'flowchart LR',
    `  commit["commit ${tag.sha.slice(0, 7)}"] --> image["${formatImageName(image)}<br>${formatDeployTag(tag)}"]`,
    '  image -- ImageRepository scans --> policy{"ImagePolicy<br>picks the latest"}',
    ...older,
    '  policy -- image automation commits the tag --> git["infrastructure<br>repository"]',
    '  git -- Flux applies --> cluster(["cluster"])',
    '```',
    '',
  ]
}
