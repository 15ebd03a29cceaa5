import { createRoute, z } from '@hono/zod-openapi'

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
      400: error('A parameter is wrong.'),
      401: error('The browser has not opened the address with the secret.'),
      403: error('Another site asked.'),
      404: error('There is no such thing.'),
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
      400: error('A parameter is wrong.'),
      401: error('The browser has not opened the address with the secret.'),
      403: error('Another site asked.'),
      404: error('There is no such thing.'),
    },
  })
}
