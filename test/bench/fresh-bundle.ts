import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Bundles from the sources as `npm run build` does, into a folder of its own; gives the bundle's entry. */
export function freshBundle(folder: string, entry = 'packages/cli/src/index.ts'): string {
  const ncc = ['node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', entry, '-o', folder]
  execFileSync(process.execPath, [...ncc, '--no-cache', '--transpile-only', '--quiet', '--target', 'es2022'])
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n')
  return join(folder, 'index.js')
}
