import { sep } from 'node:path'
import {
  createBuilder,
  createExternals,
  createSupplier,
  diskView,
  settle,
  type BuildOptions,
  type Suppliers,
} from '@pte/kustomize'
import { buildByUs, type Built } from './kustomize-build.ts'

/** Our build, with what it needs from outside. */
export async function buildSettled(
  directory: string,
  options: BuildOptions,
  suppliers: Suppliers,
): Promise<Built> {
  const externals = createExternals()
  const builder = createBuilder(diskView(sep), externals)
  return settle(externals, createSupplier(suppliers), () => buildByUs(directory, options, builder))
}
