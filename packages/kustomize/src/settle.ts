import type { Externals, Need, Supply } from './external.ts'

/** A base may lead to another one, and so on: more in a row than this are a mistake, or malice. */
const roundLimit = 20
const atATime = 8

/**
 * Repeats work until it asks for nothing from outside that is not there: each round brings all that the last one
 * missed, several at a time. What is still missing after 20 rounds stays so, and the work tells it.
 */
export async function settle<T>(
  externals: Externals,
  supply: (need: Need) => Promise<Supply>,
  work: () => T,
): Promise<T> {
  for (let round = 0; ; round++) {
    const result = work()
    const needs = externals.missing()
    if (needs.length === 0 || round === roundLimit) return result
    const queue = needs.values()
    const worker = async (): Promise<void> => {
      for (const need of queue) externals.bring(need, await supply(need))
    }
    await Promise.all(Array.from({ length: atATime }, worker))
  }
}
