import type { Reading } from '../model/reading.ts'

/** A case with its name: the key of a workspace, or the path of a file or folder. */
export interface NamedCase {
  readonly name: string
  readonly reading: Reading
}
