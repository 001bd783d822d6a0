/** Whether an image is built or opened, or one that a registry has gets a tag. */
export const modes = ['build', 'retag'] as const
export type Mode = (typeof modes)[number]
