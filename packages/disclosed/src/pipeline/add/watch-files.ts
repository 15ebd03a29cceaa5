import { isDisclosedError } from '@disclosed/core/errors'
import { type AddRequest, isNews, type SettledFile } from './add-files.ts'
import type { AddSummary } from './add-tally.ts'

export interface WatchOptions {
  readonly signal: AbortSignal
  readonly now: () => Date
  readonly onRound: (summary: AddSummary) => Promise<void>
}

const ROUND_MS = 2000
/** A file that was changed less than this ago may still be being written. */
const SETTLED_MS = 2000

/**
 * Adds what is new, looks again after two seconds, and so on: that works on every disk and misses nothing that came while nobody looked.
 * Between the rounds others may write into the workspace; while they do, the rounds wait.
 */
export async function watchFiles(
  request: AddRequest,
  add: (request: AddRequest) => Promise<AddSummary>,
  { signal, now, onRound }: WatchOptions,
): Promise<void> {
  const isSettled = settledSince(now)
  for (let round = request; !signal.aborted; round = { ...request, stdin: null, retry: false, verify: false }) {
    const started = performance.now()
    const summary = await add({ ...round, isSettled }).catch(unlessLocked)
    if (summary !== null && isNews(summary)) await onRound(summary)
    // In a folder of hundreds of thousands of files, looking itself takes seconds.
    await pause(Math.max(ROUND_MS, 5 * (performance.now() - started)), signal)
  }
}

/**
 * Settled is what was not changed of late, or what is as it was at the last look, whatever its time says. What was settled before comes again only
 * where it could not be copied; it is tried again when it changes.
 */
function settledSince(now: () => Date): (file: SettledFile) => boolean {
  const seen = new Map<string, string>()
  const tried = new Map<string, string>()
  return ({ path, size, modified }) => {
    const stamp = `${size} ${modified}`
    const age = now().getTime() - Number(modified / 1_000_000n)
    const isSettled = age >= SETTLED_MS || seen.get(path) === stamp
    if (tried.get(path) === stamp) return false
    if (isSettled) {
      seen.delete(path)
      tried.set(path, stamp)
    } else seen.set(path, stamp)
    return isSettled
  }
}

function unlessLocked(error: unknown): null {
  if (isDisclosedError(error) && error.code === 'workspace-locked') return null
  throw error
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(finish, milliseconds)
    function finish() {
      clearTimeout(timer)
      signal.removeEventListener('abort', finish)
      done()
    }
    signal.addEventListener('abort', finish)
    if (signal.aborted) finish()
  })
}
