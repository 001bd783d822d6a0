import type { RenderedRepository } from '@pte/flux'
import type { Finding } from '@pte/report'

/** Looks for one kind of mistake in what Flux would apply. */
export type Rule = (rendered: RenderedRepository) => readonly Finding[] | Promise<readonly Finding[]>
