import type { Finding } from '@pte/report'
import { closest } from './did-you-mean.ts'
import { text } from './field.ts'
import { sourceOf, type FluxKustomization } from './flux-kustomization.ts'
import type { Repository } from './repository.ts'
import { parentOf, resolvePath } from './repository-path.ts'
import { sourceKey } from './source.ts'

/** spec.path names no directory. */
export function pathNotFound(
  kustomization: FluxKustomization,
  directory: string,
  repository: Repository,
): Finding {
  const path = resolvePath('', text(kustomization.spec['path']) ?? '') ?? directory
  const parent = parentOf(path)
  const siblings = (repository.files.list(parentOf(directory)) ?? []).filter(
    ({ kind }) => kind === 'directory',
  )
  const name = path.slice(parent === '' ? 0 : parent.length + 1)
  const similar = closest(
    name,
    siblings.map((entry) => entry.name),
  )
  const hint = similar === undefined ? '' : ` Did you mean ./${parent === '' ? '' : `${parent}/`}${similar}?`
  return {
    rule: 'path-not-found',
    severity: 'error',
    message: `Kustomization ${kustomization.id} applies ${path}, but there is no such directory in its source`,
    help: `Correct spec.path; it starts at the root of the source.${hint} A symbolic link, or what .sourceignore leaves out, does not exist for Flux.`,
    at: repository.place(kustomization.locate(['spec', 'path'])),
  }
}

/** A variable of its parent stands in the path or the source, and only the cluster knows its value. */
export function pathUnknown(kustomization: FluxKustomization, repository: Repository): Finding {
  return {
    rule: 'unsupported',
    severity: 'notice',
    message: `Kustomization ${kustomization.id} is not checked: which files it applies depends on a variable that only the cluster knows`,
    help: 'Give the variable a value in a ConfigMap of this repository, or under spec.postBuild.substitute of the parent.',
    at: repository.place(kustomization.locate(['spec', 'path'])),
  }
}

export function pathOutside(kustomization: FluxKustomization, repository: Repository): Finding {
  const path = text(kustomization.spec['path']) ?? ''
  return {
    rule: 'path-outside-repository',
    severity: 'error',
    message: `Kustomization ${kustomization.id} applies ${path}, which is outside of its source`,
    help: 'Write spec.path from the root of the repository, such as ./kubernetes/apps, without leaving it through "..".',
    at: repository.place(kustomization.locate(['spec', 'path'])),
  }
}

/** The source exists, but its files are not in this repository. */
export function sourceElsewhere(kustomization: FluxKustomization, repository: Repository): Finding {
  const key = sourceKey(sourceOf(kustomization))
  return {
    rule: 'foreign-source',
    severity: 'notice',
    message: `Kustomization ${kustomization.id} is not checked: its source ${key} is not this repository`,
    help: `If the source is published from a folder of this repository, say so: ${key}=FOLDER (input sources, or --source).`,
    at: repository.place(kustomization.locate(['spec', 'sourceRef'])),
  }
}

export function sourceUnsupported(
  kustomization: FluxKustomization,
  reason: string,
  repository: Repository,
): Finding {
  const key = sourceKey(sourceOf(kustomization))
  return {
    rule: 'unsupported',
    severity: 'notice',
    message: `Kustomization ${kustomization.id} is not checked: its source ${key} is made by a ${reason} that is not supported yet`,
    help: `Name a folder that holds the same files: ${key}=FOLDER (input sources, or --source).`,
    at: repository.place(kustomization.locate(['spec', 'sourceRef'])),
  }
}

export function sourceIncomplete(
  kustomization: FluxKustomization,
  from: string,
  repository: Repository,
): Finding {
  const key = sourceKey(sourceOf(kustomization))
  return {
    rule: 'path-not-found',
    severity: 'error',
    message: `Kustomization ${kustomization.id} gets no files: its source ${key} copies ${from}, and there is nothing of that name`,
    help: 'Correct the copy rule of the ArtifactGenerator, or give it optional: true.',
    at: repository.place(kustomization.locate(['spec', 'sourceRef'])),
  }
}

export function sourceNotFound(
  kustomization: FluxKustomization,
  candidates: Iterable<string>,
  repository: Repository,
): Finding {
  const reference = sourceOf(kustomization)
  const similar = closest(reference.name, candidates)
  const hint = similar === undefined ? '' : ` Did you mean ${similar}?`
  return {
    rule: 'source-not-found',
    severity: 'error',
    message: `Kustomization ${kustomization.id} takes its files from ${reference.kind} ${reference.namespace}/${reference.name}, which nothing in this repository defines`,
    help: `Correct spec.sourceRef (kind, name, namespace), or add the ${reference.kind}.${hint}`,
    at: repository.place(kustomization.locate(['spec', 'sourceRef', 'name'])),
  }
}
