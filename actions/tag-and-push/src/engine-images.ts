/** Images that docker runs for a build where the machine lacks something. */
export interface EngineImages {
  buildkit: string
  binfmt: string
}

/**
 * By digest and without a tag: what runs with privileges must not change by itself, and buildx would ask Docker Hub for
 * the signature of a tag. Both are indexes of all platforms.
 */
export const engineImages: EngineImages = {
  // v0.33.1
  buildkit: 'moby/buildkit@sha256:cec9f139f45e93c5c69c60f8b07cfad9f43f4ef6b6a6cd917527fea5ff2e3dea',
  // qemu-v10.2.3
  binfmt: 'tonistiigi/binfmt@sha256:400a4873b838d1b89194d982c45e5fb3cda4593fbfd7e08a02e76b03b21166f0',
}
