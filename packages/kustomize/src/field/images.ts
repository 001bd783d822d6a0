import type { Step, Transform } from '../step.ts'
import { setImage } from '../transform/images.ts'

/** `images`, and `imageTags` as they were once called. */
export function images({ kustomization, configuration, place }: Step): Transform[] {
  const older = kustomization.imageTags ?? []
  return [
    ...kustomization.images.map((image, index) =>
      setImage(image, configuration.images, place(['images', index])),
    ),
    ...older.map((image, index) => setImage(image, configuration.images, place(['imageTags', index]))),
  ]
}
