import type { Cite } from '@disclosed/core/model'
import type { CaseFile } from '../api/generated.ts'

const SHOWN_ID = 10

/** The address of the words of a cite in their document; a cite without a file is of the first one. */
export function addressOfCite(documents: CaseFile['documents'], { file, page, start, end }: Cite): string {
  const document = documents.find((each) => each.file === file) ?? documents[0]
  return `/d/${document?.id.slice(0, SHOWN_ID) ?? ''}?p=${page}&q=${start}-${end}`
}

/** The same of a cite whose file begins with the id of its document; null where it does not. */
export function addressInFile({ file, page, start, end }: Cite): string | null {
  const id = /^([0-9a-f]{10})\//.exec(file ?? '')?.[1]
  return id === undefined ? null : `/d/${id}?p=${page}&q=${start}-${end}`
}
