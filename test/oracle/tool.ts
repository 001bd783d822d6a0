import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

const bin = join(process.env.PTE_CACHE ?? join(homedir(), '.cache', 'pte-actions'), 'tools', 'bin')

/**
 * Absolute path of a tool that `.ci/tools` installed, by its file name in the tools folder (`kustomize`, `helm4`,
 * `docker-buildx`, …). `node24` is the node binary. A missing tool throws: an oracle never skips.
 */
export function tool(name: string): string {
  const file = name === 'node24' ? join(bin, 'node24', 'bin', 'node') : join(bin, name)
  if (!existsSync(file)) throw new Error(`${name} is not installed in ${bin}. Run .ci/tools to install it.`)
  return file
}
