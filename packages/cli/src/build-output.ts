import { statSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ExpectedError } from '@pte/report'
import type { KubernetesObject } from '@pte/resource'

/** Writes objects where `-o` says: to standard output, to a file, or, a file an object, into a folder that exists. */
export async function writeObjects(
  objects: readonly KubernetesObject[],
  path: string | undefined,
): Promise<void> {
  const { writeYaml } = await import('@pte/yaml')
  const texts = objects.map((object) => writeYaml(object))
  if (path === undefined) {
    process.stdout.write(texts.join('---\n'))
    return
  }
  try {
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) await writeFile(path, texts.join('---\n'))
    else await writeSingly(path, objects, texts)
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error
    const message = `${path} cannot be written: ${error.message}`
    throw new ExpectedError({ rule: 'invalid-input', message }, { cause: error })
  }
}

async function writeSingly(
  folder: string,
  objects: readonly KubernetesObject[],
  texts: readonly string[],
): Promise<void> {
  const { outputFileNames } = await import('@pte/kustomize')
  const names = outputFileNames(objects)
  const bad = names.find((name) => /[/\\]/.test(name))
  if (bad !== undefined) {
    const message = `${JSON.stringify(bad)} would be a file outside of ${folder}`
    throw new ExpectedError({ rule: 'invalid-input', message, help: 'Write to a file instead: -o FILE' })
  }
  for (const [index, name] of names.entries()) await writeFile(join(folder, name), texts[index] ?? '')
}
