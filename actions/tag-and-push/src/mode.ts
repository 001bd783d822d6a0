/**
 * Whether an image is built or opened and tagged; or pushed by digest only, to be joined with others; or joined of
 * such; or one that a registry has gets a tag.
 */
export const modes = ['build', 'retag', 'digest', 'join'] as const
export type Mode = (typeof modes)[number]
