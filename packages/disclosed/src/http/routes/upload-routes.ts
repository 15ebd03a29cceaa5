import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { HttpContext } from '../context.ts'
import { countSchema } from '../schemas/core-schema.ts'
import { uploadListSchema, uploadSchema } from '../schemas/work-schema.ts'
import { changeRoute, readRoute, sendRoute } from './define-route.ts'

const path = '/uploads'
const params = z.object({ upload: z.uuid() })
const [USUAL, MOST] = [500, 5000]
/** Files are named so many at a time. */
const NAMED = 500
const LONGEST_NAME = 1000

const listRoute = readRoute({
  path,
  name: 'listUploads',
  summary: 'The files that were sent, and what became of each',
  request: { query: z.object({ limit: z.coerce.number().int().min(1).max(MOST).default(USUAL) }) },
  answer: uploadListSchema,
})

const openRoute = changeRoute('post', {
  path,
  name: 'openUploads',
  summary: 'Names files that are to be sent; one that was begun before goes on where it stopped',
  body: z
    .strictObject({
      files: z
        .array(
          z.strictObject({
            name: z.string().min(1).max(LONGEST_NAME),
            size: countSchema,
            /** Milliseconds since 1970. */
            modified: countSchema,
          }),
        )
        .min(1)
        .max(NAMED),
    })
    .openapi('UploadOrder'),
  answer: z.strictObject({ items: z.array(uploadSchema) }).openapi('OpenedUploads'),
})

const sendUploadRoute = sendRoute({
  path: `${path}/{upload}`,
  name: 'sendUpload',
  summary: 'A part of a file, from the offset on where the last one ended',
  request: { params, query: z.object({ offset: z.string().regex(/^\d{1,12}$/) }) },
  answer: uploadSchema,
})

const forgetRoute = changeRoute('delete', {
  path: `${path}/{upload}`,
  name: 'forgetUpload',
  summary: 'Takes a file off the list; what is in the workspace stays there',
  request: { params },
  body: z.strictObject({}),
  answer: z.strictObject({ forgotten: countSchema }).openapi('ForgottenUpload'),
})

const clearRoute = changeRoute('delete', {
  path,
  name: 'clearUploads',
  summary: 'Takes all files off the list whose reading is over',
  body: z.strictObject({}),
  answer: z.strictObject({ forgotten: countSchema }).openapi('ClearedUploads'),
})

export function uploadRoutes(app: OpenAPIHono, { intake }: HttpContext): void {
  app.openapi(listRoute, (context) => context.json(intake.list(context.req.valid('query').limit) as never, 200))
  app.openapi(openRoute, (context) =>
    context.json({ items: intake.open(context.req.valid('json').files) } as never, 200),
  )
  app.openapi(sendUploadRoute, async (context) => {
    const bytes = new Uint8Array(await context.req.arrayBuffer())
    const { upload } = context.req.valid('param')
    const offset = Number(context.req.valid('query').offset)
    return context.json((await intake.write(upload, offset, bytes)) as never, 200)
  })
  app.openapi(forgetRoute, (context) => {
    intake.forget(context.req.valid('param').upload)
    return context.json({ forgotten: 1 }, 200)
  })
  app.openapi(clearRoute, (context) => context.json({ forgotten: intake.clear() }, 200))
}
