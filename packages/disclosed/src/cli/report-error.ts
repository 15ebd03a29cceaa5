import { DisclosedError, isDisclosedError } from '@disclosed/core/errors'
import type { Output } from './context.ts'
import { jsonText } from './json-text.ts'
import { safeName } from './safe-text.ts'

/** The shape of an error in JSON, on stderr and in the array of several readings. */
export interface ErrorShape {
  readonly code: string
  readonly message: string
  readonly next: string
}

/** Anything thrown as an error with a code; what nobody foresaw is `internal-error`. */
export function asDisclosedError(error: unknown): DisclosedError {
  if (isDisclosedError(error)) return error
  const message = error instanceof Error ? error.message : String(error)
  return new DisclosedError(
    'internal-error',
    `Something went wrong inside the program: ${message}`,
    'Run it again with --debug and report what it prints.',
    error,
  )
}

export function errorShape(error: DisclosedError): ErrorShape {
  return { code: error.code, message: error.message, next: error.next }
}

/** One sentence and what to do next, or the same as JSON; the stack only with `debug`. */
export async function reportError(
  stderr: Output,
  error: DisclosedError,
  options: { json: boolean; debug: boolean },
): Promise<void> {
  if (options.json) await stderr.write(`${jsonText({ error: errorShape(error) })}\n`)
  else await stderr.write(`disclosed: ${safeName(error.message)}\nnext: ${safeName(error.next)}\n`)
  if (options.debug) await stderr.write(`${stackOf(error)}\n`)
}

function stackOf(error: DisclosedError): string {
  const cause = error.cause instanceof Error ? `\ncaused by ${error.cause.stack ?? error.cause.message}` : ''
  return (error.stack ?? '').split('\n').map(safeName).join('\n') + cause.split('\n').map(safeName).join('\n')
}
