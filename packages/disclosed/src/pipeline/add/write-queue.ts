import type { Workspace } from '../../workspace/open-workspace.ts'

/** Changes of the database, several in one transaction: to write one alone takes as long as to read a small letter. */
export interface WriteQueue {
  /** Done when the change is on the disk. */
  readonly add: (change: () => void) => Promise<void>
  /** At once, with all that waits. */
  readonly now: <Result>(change: () => Result) => Result
}

/** So long a change waits for others at most. */
const WAIT_MS = 20
const FULL = 128

interface Waiting {
  readonly change: () => void
  readonly done: () => void
  readonly failed: (error: unknown) => void
}

export function openWriteQueue(workspace: Workspace): WriteQueue {
  let waiting: Waiting[] = []
  let timer: NodeJS.Timeout | undefined

  const now = <Result>(change: () => Result): Result => {
    clearTimeout(timer)
    timer = undefined
    const batch = waiting
    waiting = []
    try {
      const result = workspace.transaction(() => {
        for (const each of batch) each.change()
        return change()
      })
      for (const each of batch) each.done()
      return result
    } catch (error) {
      for (const each of batch) each.failed(error)
      throw error
    }
  }
  /** Whoever waits for a change hears of its failure. */
  const flush = () => {
    try {
      now(() => {})
    } catch {}
  }
  return {
    now,
    add: (change) =>
      new Promise((done, failed) => {
        waiting.push({ change, done, failed })
        if (waiting.length >= FULL) flush()
        else timer ??= setTimeout(flush, WAIT_MS)
      }),
  }
}
