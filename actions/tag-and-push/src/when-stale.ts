/** What a run does whose branch has moved on: set the tag all the same, or push by digest only. */
export const staleModes = ['tag', 'digest'] as const
export type WhenStale = (typeof staleModes)[number]
