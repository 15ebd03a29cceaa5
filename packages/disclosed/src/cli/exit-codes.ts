/** The exit codes of the program, in one place; docs/errors.md lists them for scripts. */
export const EXIT = {
  ok: 0,
  error: 1,
  /** The command line itself is wrong: an unknown option, a page that the file does not have. */
  usage: 2,
  /** Done, but some of the files could not be read. */
  partly: 3,
  /** The disk: full, locked, damaged. */
  storage: 5,
  /** Interrupted by Ctrl-C. Most commands let the signal end them at once; those that write tidy up first. */
  interrupted: 130,
} as const

/** Codes of errors that are mistakes of the command line. All others end with `EXIT.error`. */
const USAGE_CODES = new Set([
  'page-not-found',
  'bad-date',
  'bad-width',
  'bad-option',
  'bad-event',
  'bad-port',
  'bad-query',
  'bad-cursor',
  'search-not-found',
  'unknown-law',
  'unknown-setting',
  'bad-setting',
  'unknown-ground',
  'unknown-question',
  'unknown-event',
  'document-not-found',
  'document-not-unique',
  'not-in-trash',
  'hidden-piece-not-found',
  'bad-correction',
  'question-not-found',
  'quote-not-found',
  'finding-not-found',
  'correction-not-found',
  'case-not-found',
  'not-in-case',
  'whole-case',
  'same-case',
  'nothing-to-undo',
  'campaign-not-found',
  'authority-not-found',
  'case-not-included',
  'no-terms',
  'too-many-places',
  'too-many-terms',
  'private-list',
  'unknown-ocr-language',
])
const STORAGE_CODES = new Set([
  'output-failed',
  'not-overwritten',
  'disk-full',
  'workspace-damaged',
  'workspace-locked',
  'workspace-newer',
  'workspace-unwritable',
  'network-folder',
  'not-a-workspace',
  'sqlite-unsafe',
  'blob-damaged',
  'text-damaged',
  'folder-not-empty',
  'not-a-backup',
  'not-importable',
])

export function exitCodeOf(errorCode: string): number {
  if (USAGE_CODES.has(errorCode)) return EXIT.usage
  return STORAGE_CODES.has(errorCode) ? EXIT.storage : EXIT.error
}
