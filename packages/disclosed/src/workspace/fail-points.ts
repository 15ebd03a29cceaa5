/** Steps between which a program may be killed or a disk be full; the tests of crashes do that at each of them. */
export const FAIL_POINTS = [
  'before-migration',
  'inside-migration',
  'after-migration',
  'blob-opened',
  'blob-writing',
  'blob-written',
  'blob-synced',
  'blob-renamed',
  'blob-folder-synced',
  'before-take',
  'inside-take',
  'after-take',
  'job-leased',
  'part-stored',
  'file-read',
  'inside-result',
  'after-result',
  'inside-quarantine',
  'after-quarantine',
  'page-recognised',
  'inside-recognised',
  'after-recognised',
  'facts-made',
  'inside-facts',
  'inside-join',
  'case-read',
  'inside-case',
  'heartbeat',
  'before-close',
] as const
export type FailPointName = (typeof FAIL_POINTS)[number]

/** Called at each step; in the program itself it does nothing. */
export type FailPoint = (name: FailPointName) => void

export const NO_FAIL_POINT: FailPoint = () => {}
