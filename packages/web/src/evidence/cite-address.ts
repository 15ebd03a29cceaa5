import type { Cite } from '@disclosed/core/model'
import type { CaseFile } from '../api/generated.ts'

const SHOWN_ID = 10

/** The address of the words of a cite in their document; a cite without a file is of the first one. */
export function addressOfCite(documents: CaseFile['documents'], { file, page, start, end }: Cite): string {
  const document = documents.find((each) => each.file === file) ?? documents[0]
  return `/d/${document?.id.slice(0, SHOWN_ID) ?? ''}?p=${page}&q=${start}-${end}`
}
