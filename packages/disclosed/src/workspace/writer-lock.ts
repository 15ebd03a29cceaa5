import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { DisclosedError } from '@disclosed/core/errors'
import Sqlite from 'better-sqlite3'
import { PRIVATE_FILE, type WorkspaceFolder } from './workspace-folder.ts'

/** Who writes into a workspace. */
export interface Writer {
  readonly pid: number
  readonly command: string
  readonly since: string
}

export interface WriterLock {
  /** Whether the one before left without tidying up: it was killed, or the power failed. */
  readonly afterCrash: boolean
  readonly release: () => void
  /** Gives the lock back as one that was killed does, so that the next writer looks again whether all is whole. */
  readonly leave: () => void
}

/**
 * The right to write, for one program at a time. The lock is the operating system's, taken through SQLite on an empty database of
 * its own, so that it ends with the program however that ends. Reading needs none.
 * @throws DisclosedError `workspace-locked`
 */
export function takeWriterLock(folder: WorkspaceFolder, writer: Writer): WriterLock {
  const lock = new Sqlite(folder.lock, { timeout: 0 })
  try {
    chmodSync(folder.lock, PRIVATE_FILE)
    lock.exec('BEGIN IMMEDIATE')
  } catch (error) {
    lock.close()
    throw (error as { code?: string }).code === 'SQLITE_BUSY' ? locked(folder) : error
  }
  const afterCrash = existsSync(folder.writer)
  writeFileSync(folder.writer, JSON.stringify(writer), { mode: PRIVATE_FILE })
  return {
    afterCrash,
    release: () => {
      rmSync(folder.writer, { force: true })
      lock.close()
    },
    leave: () => void lock.close(),
  }
}

/** Null where nobody has left a word. */
export function currentWriter(folder: WorkspaceFolder): Writer | null {
  try {
    return JSON.parse(readFileSync(folder.writer, 'utf8'))
  } catch {
    return null
  }
}

function locked(folder: WorkspaceFolder): DisclosedError {
  const writer = currentWriter(folder)
  const who = writer === null ? 'Another program' : `disclosed ${writer.command} (process ${writer.pid})`
  return new DisclosedError(
    'workspace-locked',
    `${who} is writing into the workspace${writer === null ? '' : ` since ${writer.since}`}.`,
    'Wait until it has ended, or end it; nothing is lost by that.',
  )
}
