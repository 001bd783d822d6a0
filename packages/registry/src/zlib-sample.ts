const size = 256 * 1024

/** Numbers from 0 up to a limit, the same in every run (Park and Miller's generator). */
type Random = (limit: number) => number

/**
 * Content of the kinds that deflate treats differently: words that come back near and far, long repetitions, runs,
 * and noise. Long enough for several blocks, and for deflate to move its window.
 */
export function zlibSample(): Buffer {
  const sample = Buffer.alloc(size)
  const random = randomNumbers()
  const words = Array.from({ length: 1500 }, () => word(random))
  for (let at = 0; at < size;) {
    const kind = random(200)
    if (kind === 0) at += writeNoise(sample, at, random)
    else if (kind === 1) at += writeRun(sample, at, random)
    else if (kind < 6) at += writeRepetition(sample, at, random)
    else at += sample.write(words[random(words.length)] ?? '', at)
  }
  return sample
}

function randomNumbers(): Random {
  let state = 1
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647
    return state % limit
  }
}

function word(random: Random): string {
  const letters = Array.from({ length: 1 + random(9) }, () => String.fromCharCode(97 + random(26)))
  return `${letters.join('')}${random(12) === 0 ? '\n' : ' '}`
}

function writeNoise(sample: Buffer, at: number, random: Random): number {
  const end = Math.min(at + random(1000), size)
  for (let index = at; index < end; index++) sample[index] = random(256)
  return end - at
}

function writeRun(sample: Buffer, at: number, random: Random): number {
  const end = Math.min(at + random(1000), size)
  sample.fill(random(256), at, end)
  return end - at
}

function writeRepetition(sample: Buffer, at: number, random: Random): number {
  const from = random(at + 1)
  return sample.copy(sample, at, from, Math.min(from + random(600), at))
}
