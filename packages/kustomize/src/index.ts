export type { DirectoryEntry, FileView } from './file-view.ts'
