import type { Reason } from '../../workspace/document-record.ts'
import type { Upload } from './upload-spool.ts'

/** What became of a file that somebody sends, in this order. */
export const UPLOAD_STATES = ['receiving', 'waiting', 'reading', 'stored', 'duplicate', 'quarantined'] as const
export type UploadState = (typeof UPLOAD_STATES)[number]

export interface UploadLine extends Upload {
  readonly state: UploadState
  /** The beginning of its document's id; null before it is in the workspace. */
  readonly document: string | null
  readonly pages: number
  /** Why it is in quarantine. */
  readonly reason: Reason | null
}

export type UploadCounts = Readonly<Record<UploadState, number>>

export interface UploadList {
  /** What somebody waits for or must look at comes first, then the last that came. */
  readonly items: readonly UploadLine[]
  readonly total: number
  /** They add up to `total`. */
  readonly counts: UploadCounts
}

const FIRST: readonly UploadState[] = ['quarantined', 'reading', 'receiving', 'waiting', 'duplicate', 'stored']

export function newLine(upload: Upload): UploadLine {
  const state = upload.received < upload.size ? 'receiving' : 'waiting'
  return { ...upload, state, document: null, pages: 0, reason: null }
}

export function isOver({ state }: UploadLine): boolean {
  return state === 'stored' || state === 'duplicate' || state === 'quarantined'
}

/** `lines` in the order in which they came. */
export function uploadList(lines: readonly UploadLine[], most: number): UploadList {
  const groups = FIRST.map((state) => lines.filter((line) => line.state === state).reverse())
  return { items: groups.flat().slice(0, most), total: lines.length, counts: uploadCounts(lines) }
}

export function uploadCounts(lines: Iterable<UploadLine>): UploadCounts {
  const counts = { receiving: 0, waiting: 0, reading: 0, stored: 0, duplicate: 0, quarantined: 0 }
  for (const { state } of lines) counts[state]++
  return counts
}
