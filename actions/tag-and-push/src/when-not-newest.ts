/** What to do when Flux would prefer an existing tag: take a later second, end the step, or say so and go on. */
export const notNewestModes = ['wait', 'fail', 'warn'] as const
export type WhenNotNewest = (typeof notNewestModes)[number]
