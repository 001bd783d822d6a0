/** The candidate that is most like `name`; undefined when none is near enough to be a slip of the fingers. */
export function closest(name: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Math.min(3, Math.max(1, Math.floor(name.length / 4))) + 1
  for (const candidate of candidates) {
    const distance = isCut(name, candidate) ? 1 : editDistance(name.slice(0, 80), candidate.slice(0, 80))
    if (distance < least) [best, least] = [candidate, distance]
  }
  return best
}

/** `helm-repos` for `helm-repositories`: a beginning that is long enough to tell. */
function isCut(a: string, b: string): boolean {
  const [short = '', long = ''] = [a, b].sort((one, other) => one.length - other.length)
  let same = 0
  while (same < short.length && short[same] === long[same]) same += 1
  return short.length >= 4 && same >= short.length - 1
}

/** Levenshtein's: how many characters are to be added, dropped or changed. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 0; i < a.length; i += 1) {
    const current = [i + 1]
    for (let j = 0; j < b.length; j += 1) {
      const change = (previous[j] ?? 0) + (a[i] === b[j] ? 0 : 1)
      current.push(Math.min(change, (previous[j + 1] ?? 0) + 1, (current[j] ?? 0) + 1))
    }
    previous = current
  }
  return previous[b.length] ?? 0
}
