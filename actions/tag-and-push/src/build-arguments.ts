/** How a Dockerfile is built; the names are those of docker/build-push-action. */
export interface DockerfileInputs {
  context: string
  file: string
  target: string | undefined
  platforms: readonly string[]
  buildArgs: readonly string[]
  /** Agents or keys for `RUN --mount=type=ssh`: `default`, or `id=path`. */
  ssh: readonly string[]
  labels: readonly string[]
  annotations: readonly string[]
  cacheFrom: readonly string[]
  cacheTo: readonly string[]
  /** `false`, `true` or buildx's own words, such as `mode=max`. */
  provenance: string
  sbom: string
}

/** Where a build leaves its results. */
export interface BuildResults {
  /** A folder that becomes an OCI layout, or the name of an image in the store of the engine. */
  image: { layout: string } | { name: string }
  /** A file. */
  metadata: string
  /** By default docker's own choice. */
  builder?: string
}

/** The argv of `docker buildx build` up to the context. */
export function buildArguments(
  inputs: DockerfileInputs,
  { image, metadata, builder }: BuildResults,
): string[] {
  const each = (flag: string, values: readonly string[]): string[] => values.flatMap((value) => [flag, value])
  return [
    ...each('--builder', builder === undefined ? [] : [builder]),
    ...['--file', inputs.file],
    ...('layout' in image
      ? ['--output', `type=oci,tar=false,rewrite-timestamp=true,dest=${image.layout}`]
      : ['--load', '--tag', image.name]),
    ...['--metadata-file', metadata, '--progress', 'plain'],
    // A default attestation would make an index of a single image, and its digest different on every run.
    ...[`--provenance=${inputs.provenance}`, `--sbom=${inputs.sbom}`],
    ...each('--target', inputs.target === undefined ? [] : [inputs.target]),
    ...each('--platform', inputs.platforms.length === 0 ? [] : [inputs.platforms.join(',')]),
    ...each('--build-arg', inputs.buildArgs),
    ...each('--ssh', inputs.ssh),
    ...each('--label', inputs.labels),
    ...each('--annotation', inputs.annotations),
    ...each('--cache-from', inputs.cacheFrom),
    ...each('--cache-to', inputs.cacheTo.map(tolerant)),
  ]
}

/** A cache that cannot be written must not fail a build; the inline cache has no such option. */
function tolerant(cache: string): string {
  const known = /(?:^|,)ignore-error=|^(?:type=)?inline\b/.test(cache)
  const typed = cache.includes('=') ? cache : `type=registry,ref=${cache},mode=max`
  return known ? cache : `${typed},ignore-error=true`
}
