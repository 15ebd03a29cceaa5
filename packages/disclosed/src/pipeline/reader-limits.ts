/** What one file may take. Every limit is named in the sentence of the error that it causes. */
export interface ReaderLimits {
  /** Without a sign of life from the reader. */
  readonly silenceMs: number
  readonly totalMs: number
  /** Of the process that reads, in bytes. */
  readonly memory: number
  /** Of all attachments together, in bytes. */
  readonly expanded: number
  readonly attachments: number
}

const MIB = 1024 * 1024

export const READER_LIMITS: ReaderLimits = {
  silenceMs: 60_000,
  totalMs: 15 * 60_000,
  memory: 1024 * MIB,
  expanded: 2048 * MIB,
  attachments: 100_000,
}
