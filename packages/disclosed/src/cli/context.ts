import type { CalendarDate } from '@disclosed/core/model'
import type { Program } from '../pipeline/program.ts'

/** What a command may touch, so that tests can put something else in its place. */
export interface CliContext {
  readonly program: Program
  /** The folder of the page that `disclosed serve` shows. */
  readonly page: URL
  readonly stdout: Output
  readonly stderr: Output
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly today: () => CalendarDate
  /** What the program is given. */
  readonly stdin: () => AsyncIterable<Uint8Array>
  /** From the first call on, Ctrl-C and requests to end no longer end the program at once but are told here; the second one does. */
  readonly interruption: () => AbortSignal
}

/** A stream of the process. */
export interface Output {
  readonly isTTY?: boolean
  readonly columns?: number
  readonly write: (text: string) => Promise<void>
}
