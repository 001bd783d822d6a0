import { resolve, sep } from 'node:path'
import type { Downloader, Helm, Need, Supply } from '@pte/kustomize'
import type { BuildFlags } from './build-flags.ts'

/** What gets charts and remote bases for a build, made when the build first asks for anything. */
export interface Supplies {
  get: (need: Need) => Promise<Supply>
  /** Removes all that was brought for this build only. */
  dispose: () => void
}

export function openSupplies({ helmCommand }: BuildFlags): Supplies {
  let helm: Helm | undefined
  let downloader: Downloader | undefined
  const open = async (): Promise<(need: Need) => Promise<Supply>> => {
    const { createHelm, createSupplier, openDownloader } = await import('@pte/kustomize')
    downloader = await openDownloader(process.env)
    // A path means the same wherever helm is started from.
    const command = helmCommand.includes(sep) ? resolve(helmCommand) : helmCommand
    helm = createHelm({ command, env: environment() })
    return createSupplier({ downloader, helm })
  }
  let opened: ReturnType<typeof open> | undefined
  return {
    async get(need) {
      opened ??= open()
      return (await opened)(need)
    },
    dispose() {
      helm?.dispose()
      downloader?.dispose()
    },
  }
}

/** Like kustomize we run helm in the environment of the user. */
function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
