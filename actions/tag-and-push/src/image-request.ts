import type { TagAndPushOptions } from './options.ts'
import type { BuildSource } from './source.ts'

/** What every kind of build is given. */
export interface ImageRequest {
  options: TagAndPushOptions
  source: BuildSource
  /** A private folder, removed afterwards. */
  folder: string
  /** When the image says it was made, milliseconds since 1970. */
  created: number
  /** Labels and annotations that the image gets. */
  metadata: Readonly<Record<string, string>>
}
