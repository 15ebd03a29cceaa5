import { accessSync, constants, statfsSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import Sqlite from 'better-sqlite3'
import { isNetworkFolder } from '../../workspace/open-workspace.ts'
import { isSafeSqlite } from '../../workspace/safe-sqlite.ts'
import { processMemory } from '../process-memory.ts'
import { type Check, ok } from './check.ts'

const GIB = 1024 ** 3
/** Folders that programs copy to other machines piece by piece, a database while it is written. */
const SYNCED =
  /[\\/](?:Dropbox|OneDrive[^\\/]*|Google ?Drive|iCloud ?Drive|Mobile Documents|Nextcloud|pCloud ?Drive|Sync)(?:[\\/]|$)/i

export function isSyncedFolder(path: string): boolean {
  return SYNCED.test(path)
}

/** What the workspace stands on. */
export const MACHINE_CHECKS: readonly Check[] = [
  {
    name: 'node',
    run: () => {
      const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
      return major > 22 || (major === 22 && minor >= 18)
        ? ok(`Node ${process.versions.node}`)
        : {
            level: 'problem',
            message: `Node ${process.versions.node} is too old.`,
            next: 'Install a current Node from https://nodejs.org',
          }
    },
  },
  {
    name: 'sqlite',
    run: () => {
      const database = new Sqlite(':memory:')
      const version = String(database.prepare('SELECT sqlite_version()').pluck().get())
      database.close()
      return isSafeSqlite(version)
        ? ok(`SQLite ${version}, free of the fault that loses committed data`)
        : { level: 'problem', message: `SQLite ${version} can lose committed data.`, next: 'npm ci' }
    },
  },
  {
    name: 'folder',
    run: ({ root }) => {
      try {
        accessSync(root, constants.R_OK | constants.W_OK | constants.X_OK)
        return ok(`${root} can be read and written`)
      } catch {
        return {
          level: 'problem',
          message: `${root} cannot be written by you.`,
          next: 'Check the rights of the folder.',
        }
      }
    },
  },
  {
    name: 'file-system',
    run: ({ root }) =>
      isNetworkFolder(root)
        ? {
            level: 'problem',
            message: `${root} lies on another machine.`,
            next: 'Keep the workspace on a disk of this one.',
          }
        : ok('a disk of this machine'),
  },
  {
    name: 'synced-folder',
    run: ({ root }) =>
      isSyncedFolder(root)
        ? {
            level: 'warning',
            message: `${root} is copied to other machines while it is written.`,
            next: 'Keep the workspace elsewhere and put backups there: disclosed backup FOLDER',
          }
        : ok('no folder that a program copies to other machines'),
  },
  {
    name: 'disk-space',
    run: ({ root }) => {
      const { bavail, bsize } = statfsSync(root)
      const free = (bavail * bsize) / GIB
      return free >= 1
        ? ok(`${free.toFixed(0)} GiB free`)
        : {
            level: 'warning',
            message: `Only ${(free * 1024).toFixed(0)} MiB of the disk are free.`,
            next: 'Free some space.',
          }
    },
  },
  {
    name: 'clock',
    run: ({ workspace, now }) => {
      const last = workspace?.database.prepare('SELECT max(at) FROM events').pluck().get() as string | null | undefined
      return last === null || last === undefined || last <= now.toISOString()
        ? ok('the clock has not gone back')
        : {
            level: 'warning',
            message: `The clock stands before the last event (${last}).`,
            next: 'Set the clock of the machine.',
          }
    },
  },
  {
    name: 'memory-limit',
    run: () =>
      processMemory(process.pid) > 0
        ? ok('the memory of processes that read can be watched')
        : {
            level: 'warning',
            message:
              'The system does not say how much memory a process takes; only the limit of Node’s own heap holds.',
          },
  },
  {
    name: 'reader',
    run: async ({ readers, reader }) => {
      const answer = await readers.read(fileURLToPath(reader), 'check.txt', () => {})
      return answer.kind === 'ended'
        ? {
            level: 'problem',
            message: 'The process that reads files does not run.',
            next: 'npm run build, or install Disclosed anew.',
          }
        : ok('the process that reads files runs, without the right to write')
    },
  },
]
