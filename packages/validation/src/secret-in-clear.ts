import { blame, type RenderedRepository } from '@pte/flux'
import { isJsonObject, type JsonObject, type JsonValue, type Resource } from '@pte/resource'
import { resourcesIn, resourcesRead, type ReadResource } from './resources-read.ts'
import type { Rule } from './rule.ts'
import { isTemplateApp } from './template-app.ts'

/** Secrets whose values anyone who can read the repository can read. */
export const secretInClear: Rule = (rendered) =>
  [...resourcesRead(rendered), ...unlistedBeside(rendered)].flatMap(({ resource, roots }) => {
    const field = clearField(resource)
    if (field === undefined) return []
    const { apiVersion, kind, metadata } = resource.object
    return [
      {
        rule: 'secret-in-clear',
        severity: 'error' as const,
        message: `Secret ${metadata.name} is not encrypted: everyone who can read this repository can read its values`,
        help: 'Encrypt the file before you commit it: sops --encrypt --in-place FILE. A value that has been pushed is known: replace it by a new one.',
        at: rendered.repository.place(blame(resource, [field])),
        object: { apiVersion, kind, name: metadata.name },
        ...(roots.length > 0 ? { roots } : {}),
      },
    ]
  })

/** Whether it is listed or not, what lies beside files that Flux applies is as public as they are. */
function unlistedBeside({ used, repository }: RenderedRepository): ReadResource[] {
  const directories = new Set([...used].map((file) => file.slice(0, Math.max(file.lastIndexOf('/'), 0))))
  const files = [...directories].flatMap((directory) =>
    (repository.files.list(directory) ?? []).map(({ name }) =>
      directory === '' ? name : `${directory}/${name}`,
    ),
  )
  const unlisted = files.filter((file) => !used.has(file) && !isTemplateApp(file))
  return resourcesIn(unlisted, repository).map((resource) => ({ resource, roots: [] }))
}

/** The field that holds a value in clear; undefined when there is none. */
function clearField({ object }: Resource): 'data' | 'stringData' | undefined {
  if (object.kind !== 'Secret' || object.apiVersion !== 'v1' || isJsonObject(object['sops'])) return undefined
  return (['stringData', 'data'] as const).find((field) => {
    const values: JsonObject = isJsonObject(object[field]) ? object[field] : {}
    return Object.values(values).some((value) => isClear(value, field === 'data'))
  })
}

function isClear(value: JsonValue, encoded: boolean): boolean {
  if (typeof value !== 'string' || value.trim() === '') return false
  return !isProtected(value) && !(encoded && isProtected(Buffer.from(value, 'base64').toString()))
}

/** Encrypted by SOPS, as a value or as a whole file, or filled in by Flux on the cluster. */
function isProtected(text: string): boolean {
  return /^ENC\[/.test(text) || /"?sops"?\s*:|sops_version=/.test(text) || /\$\{\w|pte-unknown-/.test(text)
}
