import { setTimeout } from 'node:timers/promises'

/** Time and chance, so that a test can take both into its own hands. */
export interface Pace {
  wait: (milliseconds: number) => Promise<unknown>
  /** Milliseconds since 1970. */
  now: () => number
  /** A number from 0 to 1. */
  random: () => number
}

export const realPace: Pace = {
  wait: (milliseconds) => setTimeout(milliseconds),
  now: () => Date.now(),
  random: () => Math.random(),
}

const firstBackOff = 250
const longestBackOff = 8000

/** Waits after the given number of lost attempts: longer each time, and spread so that rivals part. */
export async function backOff(pace: Pace, attempt: number): Promise<void> {
  const longest = Math.min(firstBackOff * 2 ** attempt, longestBackOff)
  await pace.wait(Math.ceil(longest * (0.5 + pace.random() / 2)))
}
