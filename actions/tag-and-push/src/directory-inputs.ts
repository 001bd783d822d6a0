import type { Compression } from '@pte/registry'

/** How a directory becomes an image. */
export interface DirectoryInputs {
  /** Reference of the base image, or `scratch`. */
  base: string
  /** Absolute path in the image. */
  path: string
  compression: Compression
  entrypoint: readonly string[] | undefined
  cmd: readonly string[] | undefined
  env: Readonly<Record<string, string>>
  user: string | undefined
  workdir: string | undefined
  ports: readonly string[]
}
