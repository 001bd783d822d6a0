import type { MeasuredRun } from './measured-run.ts'

/** One way to do the work that is compared. */
export interface Contestant {
  name: string
  run: () => Promise<MeasuredRun>
  /** Throws when a run did not do the work: only then its time means anything. */
  check: (run: MeasuredRun) => void | Promise<void>
}

export type Costs = Pick<MeasuredRun, 'seconds' | 'cpuSeconds' | 'peakBytes'>

export interface Standing extends Costs {
  name: string
}

/** Runs all of them in turns, so that a busy moment of the machine hits each alike; gives the median of each cost. */
export async function contest(contestants: readonly Contestant[], rounds: number): Promise<Standing[]> {
  const runs = contestants.map((): MeasuredRun[] => [])
  // The first round warms the disk and is not counted.
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, { run, check }] of contestants.entries()) {
      const measured = await run()
      await check(measured)
      if (round > 0) runs[index]?.push(measured)
    }
  }
  return contestants.map(({ name }, index) => {
    const own = runs[index] ?? []
    const of = (cost: keyof Costs): number => median(own.map((run) => run[cost]))
    return { name, seconds: of('seconds'), cpuSeconds: of('cpuSeconds'), peakBytes: of('peakBytes') }
  })
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2
}
