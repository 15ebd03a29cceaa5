import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'

const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** A folder of the user's alone for as long as the work takes; it goes also where the program is ended meanwhile. */
export async function withTemporaryFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'disclosed-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  const end = (signal: NodeJS.Signals) => {
    remove()
    // Where nobody else waits for the signal, it does what it always does.
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal)
  }
  for (const signal of ENDING) process.once(signal, end)
  try {
    return await work(folder)
  } finally {
    for (const signal of ENDING) process.off(signal, end)
    remove()
  }
}
