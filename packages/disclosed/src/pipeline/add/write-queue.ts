import type { Workspace } from '../../workspace/open-workspace.ts'

/** Changes of the database, several in one transaction: to write one alone takes as long as to read a small letter. */
export interface WriteQueue {
  /** Done when the change is on the disk. */
  readonly add: <Result>(change: () => Result) => Promise<Result>
  /** At once, with all that waits. */
  readonly now: <Result>(change: () => Result) => Result
}

/** So long a change waits for others at most. */
const WAIT_MS = 20
const FULL = 128

interface Waiting {
  /** Makes the change, and gives how to tell of it once it is on the disk. */
  readonly change: () => () => void
  readonly failed: (error: unknown) => void
}

type Written<Result> = { readonly result: Result } | { readonly error: unknown }

export function openWriteQueue(workspace: Workspace): WriteQueue {
  let waiting: Waiting[] = []
  let timer: NodeJS.Timeout | undefined

  /** Writes all that waits and one change more; whoever waits is told what came of it. */
  const write = <Result>(last: () => Result): Written<Result> => {
    clearTimeout(timer)
    timer = undefined
    const batch = waiting
    waiting = []
    try {
      const { tell, result } = workspace.transaction(() => ({
        tell: batch.map(({ change }) => change()),
        result: last(),
      }))
      for (const done of tell) done()
      return { result }
    } catch (error) {
      for (const { failed } of batch) failed(error)
      return { error }
    }
  }
  const writeWaiting = () => void write(() => {})
  return {
    now: (change) => {
      const written = write(change)
      if ('error' in written) throw written.error
      return written.result
    },
    add: (change) =>
      new Promise((done, failed) => {
        const changed = () => {
          const result = change()
          return () => done(result)
        }
        waiting.push({ change: changed, failed })
        if (waiting.length >= FULL) writeWaiting()
        else timer ??= setTimeout(writeWaiting, WAIT_MS)
      }),
  }
}
