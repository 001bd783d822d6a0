export type { BuildOptions } from './build-options.ts'
export { createBuilder, type Builder, type BuildResult } from './builder.ts'
export { diskView } from './disk-view.ts'
export { isWithin, joinPath, resolvePath } from './file-path.ts'
export type { DirectoryEntry, FileView } from './file-view.ts'
export { kustomizationFile, type GivenKustomization } from './read-kustomization.ts'
export {
  createDownloader,
  type Downloader,
  type DownloadOptions,
  type RepositoryCheckout,
} from './remote/downloader.ts'
export { isFileUrl, type RemoteFile } from './remote/remote-file.ts'
export { parseRepositoryAddress, type RepositoryAddress } from './remote/repository-address.ts'
