import { execFile } from 'node:child_process'
import { sep } from 'node:path'
import { createBuilder, diskView, type BuildOptions, type Builder } from '@pte/kustomize'
import { writeYaml } from '@pte/yaml'
import { tool } from './tool.ts'

/** The text that a build gives, or undefined with the reason when it is refused. */
export interface Built {
  text: string | undefined
  reason: string
}

/** What the real kustomize makes of a directory. */
export function buildByKustomize(directory: string, flags: readonly string[] = []): Promise<Built> {
  return new Promise((resolve) => {
    const args = ['build', directory, ...flags]
    execFile(tool('kustomize'), args, { maxBuffer: 2 ** 28 }, (error, stdout, stderr) => {
      resolve({ text: error ? undefined : stdout, reason: stderr })
    })
  })
}

/** Our build, in this process. */
export function buildByUs(
  directory: string,
  options: BuildOptions = {},
  builder: Builder = createBuilder(diskView(sep)),
): Built {
  const { resources, findings } = builder.build(directory.slice(1), options)
  const errors = findings.filter(({ severity }) => severity === 'error')
  const text = resources.map(({ object }) => writeYaml(object)).join('---\n')
  return {
    text: errors.length > 0 ? undefined : text,
    reason: errors.map(({ message }) => message).join('; '),
  }
}

/** Runs the work for all items, two at a time. */
export async function twoAtATime<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const rest = [...items]
  const worker = async (): Promise<void> => {
    for (let item = rest.shift(); item !== undefined; item = rest.shift()) await work(item)
  }
  await Promise.all([worker(), worker()])
}
