import { DisclosedError, isDisclosedError } from '@disclosed/core/errors'
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** The status of each code of an error; what is not here is a failure of ours: 500. */
const STATUS: Readonly<Record<string, ContentfulStatusCode>> = {
  'bad-request': 400,
  'bad-cursor': 400,
  'unknown-question': 400,
  'unknown-event': 400,
  'not-signed-in': 401,
  'foreign-origin': 403,
  'not-found': 404,
  'case-not-found': 404,
  'document-not-found': 404,
  'page-not-found': 404,
  'unknown-law': 404,
  'no-picture': 404,
  'workspace-not-found': 404,
  'document-not-unique': 409,
  'foreign-host': 421,
  'broken-file': 422,
  'protected-file': 422,
  'reader-too-slow': 422,
  'reader-too-large': 422,
  'reader-crashed': 422,
}

export function statusOf(code: string): ContentfulStatusCode {
  return STATUS[code] ?? 500
}

/** Every error of the API has this shape, the one of the command line. */
export function errorResponse(context: Context, error: unknown): Response {
  const { code, message, next } = isDisclosedError(error) ? error : internalError()
  return context.json({ error: { code, message, next } }, statusOf(code))
}

/** What nobody foresaw: the browser is told no more than that it happened. */
function internalError(): DisclosedError {
  return new DisclosedError(
    'internal-error',
    'Something went wrong inside the program.',
    'Run disclosed serve --debug, do the same again and report what it prints.',
  )
}
