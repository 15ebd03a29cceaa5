import { DisclosedError } from '@disclosed/core/errors'
import { createRoute, z } from '@hono/zod-openapi'
import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { errorResponse } from '../error-response.ts'

export const errorSchema = z
  .strictObject({
    error: z.strictObject({
      code: z.string(),
      message: z.string(),
      /** What to do next. */
      next: z.string(),
    }),
  })
  .openapi('Failure')

const error = (description: string) => ({ description, content: { 'application/json': { schema: errorSchema } } })

const READ_ERRORS = {
  400: error('A parameter is wrong.'),
  401: error('The browser has not opened the address with the secret.'),
  403: error('Another site asked.'),
  404: error('There is no such thing.'),
}

const CHANGE_ERRORS = {
  ...READ_ERRORS,
  409: error('It goes against what there is.'),
  412: error('What was to be changed has been changed by somebody else meanwhile.'),
  413: error('Too much was sent.'),
  423: error('Another program is writing into the workspace.'),
}

interface Description<Path extends string, Request, Schema extends z.ZodType> {
  readonly path: Path
  /** Its name in the client. */
  readonly name: string
  readonly summary: string
  readonly request?: Request
  readonly answer: Schema
}

/** A route that reads something and gives JSON. */
export function readRoute<Path extends string, Request extends object, Schema extends z.ZodType>({
  path,
  name,
  summary,
  request,
  answer,
}: Description<Path, Request, Schema>) {
  return createRoute({
    method: 'get',
    path,
    operationId: name,
    summary,
    request: request ?? ({} as Request),
    responses: {
      200: { description: summary, content: { 'application/json': { schema: answer } } },
      ...READ_ERRORS,
    },
  })
}

/** A route that reads something and gives bytes. */
export function bytesRoute<Path extends string, Request extends object>(
  { path, name, summary, request }: Omit<Description<Path, Request, z.ZodType>, 'answer'>,
  mediaType: string,
) {
  return createRoute({
    method: 'get',
    path,
    operationId: name,
    summary,
    request: request ?? ({} as Request),
    responses: {
      200: {
        description: summary,
        content: { [mediaType]: { schema: z.string().openapi({ format: 'binary' }) } },
      },
      ...READ_ERRORS,
    },
  })
}

/** What a person writes by hand is far below. */
const MOST_JSON = 256 * 1024
/** A list of 100,000 terms is less. */
export const MOST_LIST = 8 * 1024 * 1024

/** A route that changes something: takes JSON (`body`) and gives JSON. */
export function changeRoute<
  Method extends 'post' | 'put' | 'delete',
  Path extends string,
  Request extends object,
  Body extends z.ZodType,
  Schema extends z.ZodType,
>(
  method: Method,
  {
    path,
    name,
    summary,
    request,
    body,
    answer,
    most = MOST_JSON,
  }: Description<Path, Request, Schema> & { readonly body: Body; readonly most?: number },
) {
  return createRoute({
    method,
    path,
    operationId: name,
    summary,
    middleware: limitOf(most),
    request: {
      ...(request ?? ({} as Request)),
      body: { required: true, content: { 'application/json': { schema: body } } },
    },
    responses: {
      200: { description: summary, content: { 'application/json': { schema: answer } } },
      ...CHANGE_ERRORS,
    },
  })
}

/** A part of a file. */
const MOST_BYTES = 8 * 1024 * 1024

/** A route that takes bytes and gives JSON. */
export function sendRoute<Path extends string, Request extends object, Schema extends z.ZodType>({
  path,
  name,
  summary,
  request,
  answer,
}: Description<Path, Request, Schema>) {
  return createRoute({
    method: 'put',
    path,
    operationId: name,
    summary,
    middleware: [limitOf(MOST_BYTES), bytesOnly],
    request: {
      ...(request ?? ({} as Request)),
      body: {
        required: true,
        content: { [BYTES]: { schema: z.string().openapi({ format: 'binary', maxLength: MOST_BYTES }) } },
      },
    },
    responses: {
      200: { description: summary, content: { 'application/json': { schema: answer } } },
      ...CHANGE_ERRORS,
    },
  })
}

const BYTES = 'application/octet-stream'

const bytesOnly: MiddlewareHandler = async (context, next) => {
  if (context.req.header('Content-Type') === BYTES) return next()
  return errorResponse(
    context,
    new DisclosedError('bad-request', 'This route takes bytes.', `Send them with Content-Type: ${BYTES}`),
  )
}

function limitOf(maxSize: number): MiddlewareHandler {
  return bodyLimit({
    maxSize,
    onError: (context) =>
      errorResponse(
        context,
        new DisclosedError('request-too-large', 'More was sent than this route takes.', 'Send less at once.'),
      ),
  })
}
