import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { ExpectedError } from '@pte/report'

/** The checkout of pte actions that this program is part of: dist/ and examples/ are below it. */
export function findCheckout(program: string): string {
  const root = resolve(dirname(realpathSync(program)), '../..')
  if (existsSync(join(root, 'examples/infrastructure')) && existsSync(join(root, 'dist'))) return root
  throw new ExpectedError({
    rule: 'no-checkout',
    message: `the tour needs examples/ and dist/ of a checkout of pte actions, and there are none in ${root}`,
    help: 'Clone the repository and run `npm ci && npm run tour` in it.',
  })
}

/** The contents of all files below a folder, by their path in it. */
export function readFolder(folder: string): Record<string, Buffer> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  const paths = files.map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(
    paths.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)] as const),
  )
}
