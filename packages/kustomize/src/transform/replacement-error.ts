/** Thrown when a replacement can't be made; the message says why. */
export class ReplacementError extends Error {}
