import type { RenderedRepository, Repository } from '@pte/flux'
import { kustomizationFile } from '@pte/kustomize'
import type { Finding } from '@pte/report'
import { isJsonObject } from '@pte/resource'
import { referencedPaths } from './referenced-paths.ts'
import type { Rule } from './rule.ts'
import { isTemplateApp } from './template-app.ts'
import { holdsObjects } from './holds-objects.ts'

/**
 * Files and folders beside a kustomization that neither it nor anything else names: whoever put them there expects
 * Flux to apply them.
 */
export const notListed: Rule = (rendered) => {
  const usedPaths = withParents(rendered.used)
  const candidates = kustomizationsUsed(rendered).flatMap((directory) =>
    unusedIn(directory, usedPaths, rendered.repository),
  )
  if (candidates.length === 0) return []
  const referenced = referencedPaths(rendered.repository)
  return candidates
    .filter(({ path }) => !referenced(path))
    .map((candidate) => findingFor(candidate, rendered))
}

interface Candidate {
  /** The file or folder that is not listed. */
  path: string
  /** Its name beside the kustomization. */
  name: string
  /** The kustomization file. */
  file: string
}

/** Directories whose kustomization Flux reads. */
function kustomizationsUsed({ used, repository }: RenderedRepository): string[] {
  const directories = [...used].map((file) => file.slice(0, Math.max(file.lastIndexOf('/'), 0)))
  return [...new Set(directories)].filter((directory) => {
    const file = kustomizationFile(repository.files, directory)?.path
    return file !== undefined && used.has(file)
  })
}

function unusedIn(directory: string, used: ReadonlySet<string>, repository: Repository): Candidate[] {
  const file = kustomizationFile(repository.files, directory)?.path ?? ''
  const prefix = directory === '' ? '' : `${directory}/`
  const [kustomization] = repository.documents(file)
  // Without resources it is no list of what lies beside it, but one of changes.
  if (!isJsonObject(kustomization) || !Array.isArray(kustomization['resources'])) return []
  return (repository.files.list(directory) ?? []).flatMap(({ name, kind }) => {
    const path = prefix + name
    return used.has(path) ||
      path === file ||
      isTemplateApp(`${path}/`) ||
      !holdsObjects(repository, path, kind)
      ? []
      : [{ path, name, file }]
  })
}

/** The files, and every folder with one of them in it. */
function withParents(files: ReadonlySet<string>): Set<string> {
  const paths = new Set<string>()
  for (const file of files) {
    for (
      let path = file;
      path !== '' && !paths.has(path);
      path = path.slice(0, Math.max(path.lastIndexOf('/'), 0))
    )
      paths.add(path)
  }
  return paths
}

function findingFor({ path, name, file }: Candidate, { repository }: RenderedRepository): Finding {
  return {
    rule: 'not-listed',
    severity: listsApps(file) ? 'error' : 'warning',
    message: `${path} is not listed in ${file}, so Flux never applies it`,
    help: `Add \`- ${name}\` under resources, or delete ${name} if it is not needed.`,
    at: repository.place({ file, document: 0, path: ['resources'] }),
  }
}

/** In apps/ itself, or in a group of apps below it. Further down lie the parts of an app. */
function listsApps(file: string): boolean {
  return file.split('/').slice(-3, -1).includes('apps')
}
