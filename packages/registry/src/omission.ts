import type { Finding } from '@pte/report'
import type { ImageSource } from './image-source.ts'

/** What to tell about an image that is pushed without some of its platforms; undefined when it is whole. */
export function omissionOf(source: ImageSource, name: string): Finding | undefined {
  if (source.omitted === undefined) return undefined
  return {
    rule: 'platform-omitted',
    severity: 'notice',
    message: `${name} lacks content of ${source.omitted.join(', ')}: only the other platforms are pushed`,
    help: 'docker save exports what was pulled. Pull or build the missing platforms before, if they are needed.',
  }
}
