import type { TagAndPushOptions } from './options.ts'
import type { Source } from './source.ts'

/** What every kind of build is given. */
export interface ImageRequest {
  options: TagAndPushOptions
  source: Source
  /** A private folder, removed afterwards. */
  folder: string
  /** When the image says it was made, milliseconds since 1970. */
  created: number
  /** Labels and annotations that the image gets. */
  metadata: Readonly<Record<string, string>>
}
