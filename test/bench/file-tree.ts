import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folders = 100

/**
 * Writes a tree as apps of scripts have them: text that compresses to a fourth, in files of 200 bytes to 24 kB of
 * which most are small. The same in every run.
 */
export function writeFileTree(root: string, files: number): void {
  const random = numbers()
  const words = Array.from({ length: 4000 }, () =>
    random(36 ** 4)
      .toString(36)
      .slice(random(4)),
  )
  for (let index = 0; index < files; index += 1) {
    const folder = join(root, `package-${index % folders}`, 'lib')
    if (index < folders) mkdirSync(folder, { recursive: true })
    const size = 200 + Math.floor(24_000 * (random(1000) / 1000) ** 3)
    writeFileSync(join(folder, `module-${index}.js`), text(size, words, random))
  }
}

function text(size: number, words: readonly string[], random: (limit: number) => number): string {
  let content = ''
  while (content.length < size) {
    // Few words come often, as in programs.
    const word = words[Math.floor(words.length * (random(1000) / 1000) ** 3)] ?? ''
    content += random(9) === 0 ? `${word};\n  const ${word} = ` : `${word} `
  }
  return content
}

/** Park and Miller's generator. */
function numbers(): (limit: number) => number {
  let state = 1
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647
    return state % limit
  }
}
