/** Steps from the root of a document to a value: keys of mappings and indexes of sequences. */
export type Path = readonly (string | number)[]

/** A value in a file: which document of the file, and where in that document. */
export interface Location {
  /** Relative to the root of the repository, with `/`. */
  file: string
  /** Index of the document in the file, from 0. */
  document: number
  /** Absent: the document as a whole. */
  path?: Path
}
