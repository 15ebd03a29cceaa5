/**
 * A failure a person can act on: a stable code, one sentence, and what to do next.
 * Expected outcomes are values; this is for what could not be done.
 */
export class DisclosedError extends Error {
  readonly code: string
  /** What to do next, as one sentence or a command. */
  readonly next: string

  constructor(code: string, message: string, next: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'DisclosedError'
    this.code = code
    this.next = next
  }
}

/** By its name: the built program holds the class twice, in the command line and in the analysis. */
export function isDisclosedError(error: unknown): error is DisclosedError {
  return error instanceof Error && error.name === 'DisclosedError'
}
