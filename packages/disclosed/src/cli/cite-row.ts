import { type BatchShape, badCase, isRecord } from './batch.ts'

/** A text of a batch and the law or regime that it is written under; null where it must name its act itself. */
export interface CiteRow {
  readonly text: string
  readonly law: string | null
}

export const CITE_BATCH: BatchShape = {
  list: 'rows',
  example: '{ "id": "1", "raw": "s.40(2)", "regime": "foia" }',
}

/** @throws DisclosedError `bad-case` */
export function citeRowOfJson(value: unknown, law: string | null): CiteRow {
  if (!isRecord(value)) throw badCase('This row is no object.')
  const { raw, regime = law } = value
  if (typeof raw !== 'string') throw badCase('This row has no text "raw".')
  if (regime !== null && typeof regime !== 'string') throw badCase('"regime" must be a text.')
  return { text: raw, law: regime }
}
