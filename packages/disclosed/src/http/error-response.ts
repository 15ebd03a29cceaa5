import { DisclosedError, isDisclosedError } from '@disclosed/core/errors'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** The status of each code of an error; what is not here is a failure of ours: 500. */
const STATUS: Readonly<Record<string, ContentfulStatusCode>> = {
  'bad-request': 400,
  'bad-cursor': 400,
  'bad-correction': 400,
  'bad-query': 400,
  'no-terms': 400,
  'too-many-terms': 400,
  'private-list': 400,
  'bad-date': 400,
  'bad-setting': 400,
  'unknown-ocr-language': 400,
  'whole-case': 400,
  'same-case': 400,
  'unknown-question': 400,
  'unknown-event': 400,
  'bad-event': 400,
  'not-signed-in': 401,
  'foreign-origin': 403,
  'not-found': 404,
  'case-not-found': 404,
  'document-not-found': 404,
  'page-not-found': 404,
  'unknown-law': 404,
  'question-not-found': 404,
  'quote-not-found': 404,
  'finding-not-found': 404,
  'correction-not-found': 404,
  'note-not-found': 404,
  'passage-not-found': 404,
  'not-in-case': 404,
  'hidden-piece-not-found': 404,
  'search-not-found': 404,
  'term-run-not-found': 404,
  'campaign-not-found': 404,
  'authority-not-found': 404,
  'no-picture': 404,
  'upload-not-found': 404,
  'unknown-setting': 404,
  'workspace-not-found': 404,
  'document-not-unique': 409,
  'case-not-read': 409,
  'nothing-to-undo': 409,
  'wrong-offset': 409,
  'case-changed': 412,
  'request-too-large': 413,
  'too-many-places': 413,
  'too-large': 413,
  'foreign-host': 421,
  'workspace-locked': 423,
  'broken-file': 422,
  'protected-file': 422,
  'reader-too-slow': 422,
  'reader-too-large': 422,
  'reader-crashed': 422,
  'disk-full': 507,
}

export function statusOf(code: string): ContentfulStatusCode {
  return STATUS[code] ?? 500
}

/** Every error of the API has this shape, the one of the command line. */
export function errorResponse(context: Context, error: unknown): Response {
  const { code, message, next } = isDisclosedError(error) ? error : unforeseen(error)
  return context.json({ error: { code, message, next } }, statusOf(code))
}

/** What the framework itself refuses is a request that nobody can read. */
function unforeseen(error: unknown): DisclosedError {
  if (!(error instanceof HTTPException) || error.status >= 500) return internalError()
  return new DisclosedError(
    'bad-request',
    'The request could not be read.',
    'docs/api.md lists what each route takes.',
    error,
  )
}

/** What nobody foresaw: the browser is told no more than that it happened. */
function internalError(): DisclosedError {
  return new DisclosedError(
    'internal-error',
    'Something went wrong inside the program.',
    'Run disclosed serve --debug, do the same again and report what it prints.',
  )
}
