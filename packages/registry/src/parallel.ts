/**
 * Works on all items, on at most `limit` at a time. After the first failure nothing new is begun, the signal of
 * what runs is aborted, and that failure is thrown once all have ended.
 */
export async function forEachLimited<T>(
  items: readonly T[],
  limit: number,
  work: (item: T, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const controller = new AbortController()
  const { signal } = controller
  const queue = items.values()
  const worker = async (): Promise<void> => {
    for (const item of queue) {
      if (signal.aborted) return
      await work(item, signal)
    }
  }
  const workers = Array.from({ length: Math.min(limit, items.length) }, () =>
    worker().catch((error: unknown) => {
      // abort() keeps the first reason that it is given.
      controller.abort(error)
    }),
  )
  await Promise.all(workers)
  if (signal.aborted) throw signal.reason
}
