import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Workspace } from '../../workspace/open-workspace.ts'
import { TRASH_DAYS } from '../../workspace/trash.ts'
import { indexedPages, isIndexWhole, rebuildIndex } from '../../workspace/word-index.ts'
import { currentWriter } from '../../workspace/writer-lock.ts'
import { joinCases } from '../cases/join-cases.ts'
import { trashEnd } from '../remove-documents.ts'
import { type Check, type Finding, ok, workspaceCheck } from './check.ts'

const MIB = 1024 * 1024
/** A database up to this size is looked through in a second, even where none of it is in memory. */
const QUICK = 50 * MIB

/** A setting that must stand as it is set. */
function setting(name: string, pragma: string, wanted: number | string, why: string): Check {
  return workspaceCheck(name, ({ database }) => {
    const value = database.pragma(pragma, { simple: true })
    return value === wanted
      ? ok(why)
      : { level: 'problem', message: `${pragma} is ${value}, not ${wanted}.`, next: 'Install Disclosed anew.' }
  })
}

/** Whether the database is whole, set as it must be, and nothing in it stuck. */
export const DATABASE_CHECKS: readonly Check[] = [
  {
    name: 'database',
    run: ({ failure }) =>
      failure === null
        ? ok('the database opens')
        : { level: 'problem', message: failure, next: 'disclosed init NEW-FOLDER --from BACKUP brings a backup back.' },
  },
  setting('log', 'journal_mode', 'wal', 'written through a log: reading never waits for writing'),
  setting('sync', 'synchronous', 2, 'what was acknowledged survives a power cut'),
  setting('foreign-keys', 'foreign_keys', 1, 'nothing may point at what is gone'),
  setting('memory-map', 'mmap_size', 0, 'not mapped into memory'),
  setting('trusted-schema', 'trusted_schema', 0, 'tables are not trusted to call functions'),
  setting('cell-check', 'cell_size_check', 1, 'pages of the database are checked when read'),
  workspaceCheck('pages-of-the-database', ({ database, folder }, { thorough }) => {
    if (!thorough && statSync(folder.database).size > QUICK)
      return { level: 'not-run', message: 'The database is large.', next: 'disclosed doctor --thorough' }
    const found = database.pragma('quick_check(3)') as { quick_check: string }[]
    return found[0]?.quick_check === 'ok'
      ? ok('every page of the database is in order')
      : {
          level: 'problem',
          message: `The database is damaged: ${found.map((row) => row.quick_check).join('; ')}`,
          next: 'disclosed init NEW-FOLDER --from BACKUP',
        }
  }),
  workspaceCheck('references', ({ database }) => {
    const broken = database.pragma('foreign_key_check') as unknown[]
    return broken.length === 0
      ? ok('all that is pointed at is there')
      : {
          level: 'problem',
          message: `${broken.length} rows point at what is gone.`,
          next: 'disclosed init NEW-FOLDER --from BACKUP',
        }
  }),
  workspaceCheck('events', ({ events }) => {
    const broken = events.firstBroken()
    return broken === null
      ? ok('the record of what was done is unbroken')
      : {
          level: 'problem',
          message: `Entry ${broken} of the record of what was done was changed, or one before it is missing.`,
          next: 'Compare with a backup.',
        }
  }),
  workspaceCheck('full-text-index', ({ database, contents }, { thorough }) => {
    const pages = contents.pageCount()
    const isWhole = pages === indexedPages(database) && (!thorough || isIndexWhole(database))
    return isWhole
      ? ok(`${pages} pages can be searched`)
      : {
          level: 'problem',
          message: 'The full-text index does not fit the pages.',
          next: 'disclosed doctor --fix',
          fix: (open) => rebuildIndex(open.database),
        }
  }),
  workspaceCheck('leases', ({ database, folder }, { now }) => {
    const stale = database
      .prepare(`SELECT count(*) FROM jobs WHERE state = 'leased' AND lease_until < ?`)
      .pluck()
      .get(now.getTime()) as number
    if (stale === 0) return ok('no work is held by the dead')
    // The lock of the writer frees them.
    return {
      level: 'warning',
      message: `${stale} pieces of work are held by a program that has ended${currentWriter(folder) === null ? '' : ' without tidying up'}.`,
      next: 'disclosed add goes on with them.',
      fix: () => {},
    }
  }),
  workspaceCheck('writer', ({ folder }) => {
    const writer = currentWriter(folder)
    if (writer === null) return ok('nobody writes, and the last one tidied up')
    if (isRunning(writer.pid))
      return ok(`disclosed ${writer.command} (process ${writer.pid}) writes since ${writer.since}`)
    return {
      level: 'warning',
      message: `disclosed ${writer.command} of ${writer.since} was killed, or the folder was copied while it wrote; a copy should be made with disclosed backup.`,
      next: 'disclosed doctor --fix',
      fix: () => {},
    }
  }),
  workspaceCheck('log-size', ({ folder }) => {
    const size = statSync(`${folder.database}-wal`, { throwIfNoEntry: false })?.size ?? 0
    return size <= 256 * MIB
      ? ok('the log of the database is short')
      : {
          level: 'warning',
          message: `The log of the database has ${Math.round(size / MIB)} MiB.`,
          next: 'disclosed doctor --fix',
          fix: ({ database }) => void database.pragma('wal_checkpoint(TRUNCATE)'),
        }
  }),
  workspaceCheck('half-written', ({ folder }) => {
    const left = readdirSync(folder.temporary)
    if (left.length === 0 || currentWriter(folder) !== null) return ok('nothing half-written lies about')
    return {
      level: 'warning',
      message: `${left.length} half-written files lie in ${folder.temporary}.`,
      next: 'disclosed doctor --fix',
      fix: () => {
        for (const name of left) rmSync(join(folder.temporary, name), { recursive: true, force: true })
      },
    }
  }),
  workspaceCheck('waiting', ({ jobs }): Finding => {
    const { pending } = jobs.counts('read')
    if (pending > 0)
      return { level: 'warning', message: `${pending} documents wait to be read.`, next: 'disclosed add' }
    const scans = jobs.openDocuments('ocr').size
    if (scans > 0)
      return {
        level: 'warning',
        message: `${scans} documents have scanned pages whose words nobody can find yet.`,
        next: 'disclosed add recognises them.',
      }
    const { failed } = jobs.counts('ocr')
    if (failed === 0) return ok('every document was read')
    return {
      level: 'warning',
      message: `${failed} documents have scanned pages that could not be recognised.`,
      next: 'disclosed add --retry tries again; disclosed show DOCUMENT says why.',
    }
  }),
  workspaceCheck('cases', (workspace): Finding => {
    const { cases, jobs } = workspace
    const all = cases.all()
    const empty = all.filter(({ id }) => cases.documents(id).length === 0).length
    if (empty > 0)
      return {
        level: 'warning',
        message: `${empty} cases have no documents any more.`,
        next: 'disclosed doctor --fix',
        fix: (open) => open.transaction(() => joinCases(open)),
      }
    const failed = jobs.counts('analyse').failed
    if (failed > 0)
      return {
        level: 'warning',
        message: `${failed} documents could not be put into cases.`,
        next: 'disclosed add --retry tries again.',
      }
    const waiting = Math.max(jobs.counts('analyse').pending, all.filter(({ isStale }) => isStale).length)
    return waiting === 0
      ? ok(`${all.length} cases are read`)
      : { level: 'warning', message: `${waiting} documents or cases wait to be read as cases.`, next: 'disclosed add' }
  }),
  workspaceCheck('quarantine', ({ documents, refusals }): Finding => {
    const count = documents.counts().quarantined + refusals.all().length
    return count === 0
      ? ok('nothing is in quarantine')
      : { level: 'warning', message: `${count} documents could not be read.`, next: 'disclosed ls --state quarantined' }
  }),
  workspaceCheck('hidden', ({ hidden }): Finding => {
    const { documents, pieces } = hidden.allUndecided()
    return ok(
      pieces === 0
        ? 'no hidden data waits for a decision'
        : `${pieces} pieces of hidden data in ${documents} documents wait for a decision: disclosed ls --hidden`,
    )
  }),
  workspaceCheck('trash', ({ trash }, { now }): Finding => {
    const old = trash.count(trashEnd(now))
    if (old === 0) return ok('nothing in the trash is older than it keeps')
    return {
      level: 'warning',
      message: `${old} documents are in the trash for longer than ${TRASH_DAYS} days.`,
      next: 'disclosed doctor --fix deletes them.',
      fix: (workspace) => emptyTrash(workspace, now),
    }
  }),
]

function emptyTrash({ trash, blobs, transaction }: Workspace, now: Date): void {
  for (const sha256 of transaction(() => trash.empty(trashEnd(now)))) blobs.remove(sha256)
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
