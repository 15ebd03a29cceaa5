import type { Database } from 'better-sqlite3'
import { ANALYSE_JOBS } from './analyse-jobs.ts'
import { CAMPAIGNS } from './campaigns.ts'
import { CASE_WORDS } from './case-words.ts'
import { CASES } from './cases.ts'
import { COMPARED_FINDINGS } from './compared-findings.ts'
import { CORRECTIONS } from './corrections.ts'
import { FIRST_TABLES } from './first-tables.ts'
import { HIDDEN_NOTES } from './hidden-notes.ts'
import { NOTES } from './notes.ts'
import { RECOGNISED_PAGES } from './recognised-pages.ts'
import { SEARCH_TABLES } from './search-tables.ts'
import { addSearchYears } from './search-years.ts'
import { SETTINGS } from './settings.ts'
import { UNPACKED_BYTES } from './unpacked-bytes.ts'

/** One step from a version of the tables to the next, run in a transaction of its own. */
export type Migration = (database: Database) => void

/** In order; the number of those that a workspace has had is its `user_version`. A step that was published never changes. */
export const MIGRATIONS: readonly Migration[] = [
  (database) => database.exec(FIRST_TABLES),
  (database) => database.exec(CASES),
  (database) => database.exec(RECOGNISED_PAGES),
  (database) => database.exec(CASE_WORDS),
  (database) => database.exec(SEARCH_TABLES),
  (database) => database.exec(CORRECTIONS),
  (database) => database.exec(ANALYSE_JOBS),
  addSearchYears,
  (database) => database.exec(UNPACKED_BYTES),
  (database) => database.exec(NOTES),
  (database) => database.exec(COMPARED_FINDINGS),
  (database) => database.exec(CAMPAIGNS),
  (database) => database.exec(HIDDEN_NOTES),
  (database) => database.exec(SETTINGS),
]
