import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A mistake as people make it: a copied folder, an edit, a new file. `rule` is what must find it. */
export type Mistake = { rule: string; told: string } & (
  { edit: string; from: string; to: string } | { copy: string; to: string } | { write: string; text: string }
)

const apps = 'kubernetes/apps'

/** One of each kind that newcomers make most, in the example infrastructure repository. */
export const mistakes: readonly Mistake[] = [
  {
    rule: 'resource-not-found',
    told: 'the list of apps has a misspelt name',
    edit: `${apps}/kustomization.yaml`,
    from: '- guestbook',
    to: '- gestbook',
  },
  {
    rule: 'not-listed',
    told: 'an app was copied from the template and not listed',
    copy: `${apps}/example-app`,
    to: `${apps}/my-app`,
  },
  {
    rule: 'image-tag-not-selected',
    told: 'a tag that Flux would never pick',
    edit: `${apps}/world-clock/release.yaml`,
    from: 'v1_4e0b9a2_2026-11-19T14.03.27Z',
    to: 'latest',
  },
  {
    rule: 'image-marker-without-policy',
    told: 'a marker that names a policy which does not exist',
    edit: `${apps}/world-clock/release.yaml`,
    from: 'flux-system:world-clock:name',
    to: 'flux-system:wold-clock:name',
  },
  {
    rule: 'depends-on-not-found',
    told: 'an order that names what is not there',
    edit: 'kubernetes/clusters/tilia/apps.yaml',
    from: 'name: cert-issuer',
    to: 'name: cert-issuers',
  },
  {
    rule: 'path-not-found',
    told: 'a folder that was renamed in one place only',
    edit: 'kubernetes/clusters/tilia/alerts.yaml',
    from: 'infrastructure/alerts',
    to: 'infrastructure/alarms',
  },
  {
    rule: 'secret-in-clear',
    told: 'a password that anyone could read',
    write: 'kubernetes/secrets/apps/world-clock.yaml',
    text: `apiVersion: v1
kind: Secret
metadata:
  name: world-clock
  namespace: world-clock
stringData:
  PASSWORD: correct-horse
`,
  },
]

/** Makes a mistake in a copy of the repository. */
export function make(mistake: Mistake, root: string): void {
  if ('copy' in mistake) cpSync(join(root, mistake.copy), join(root, mistake.to), { recursive: true })
  else if ('write' in mistake) writeFileSync(join(root, mistake.write), mistake.text)
  else {
    const path = join(root, mistake.edit)
    const text = readFileSync(path, 'utf8')
    if (!text.includes(mistake.from)) throw new Error(`${mistake.edit} does not hold ${mistake.from}`)
    writeFileSync(path, text.replace(mistake.from, mistake.to))
  }
}
