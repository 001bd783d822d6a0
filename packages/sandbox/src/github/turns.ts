/** Lets work on one thing happen one after the other, in the order in which it was asked for. */
export type Turns = <T>(thing: string, work: () => Promise<T>) => Promise<T>

export function createTurns(): Turns {
  const last = new Map<string, Promise<unknown>>()
  return (thing, work) => {
    const before = last.get(thing) ?? Promise.resolve()
    const turn = before.then(work, work)
    last.set(thing, turn)
    return turn
  }
}
