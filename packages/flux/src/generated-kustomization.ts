import { joinPath, kustomizationFile, type FileView } from '@pte/kustomize'

/**
 * The resources of the kustomization.yaml that Flux writes into a directory without one (fluxcd/pkg
 * kustomize_generator.go), as paths relative to it: every YAML file, in subdirectories too, but a subdirectory that
 * has a kustomization is one resource.
 */
export function generatedResources(view: FileView, directory: string, prefix = './'): string[] {
  return (view.list(directory) ?? []).flatMap(({ name, kind }) => {
    const path = joinPath(directory, name)
    if (kind === 'file') return /\.ya?ml$/.test(name) ? [prefix + name] : []
    return kustomizationFile(view, path)
      ? [prefix + name]
      : generatedResources(view, path, `${prefix}${name}/`)
  })
}
