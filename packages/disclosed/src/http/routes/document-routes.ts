import { type OpenAPIHono, z } from '@hono/zod-openapi'
import { attachment } from '../attachment.ts'
import type { HttpContext } from '../context.ts'
import { pageJson } from '../page-json.ts'
import { countSchema } from '../schemas/core-schema.ts'
import { documentSchema, pageSchema } from '../schemas/document-schema.ts'
import { bytesRoute, readRoute } from './define-route.ts'

const id = z.string().regex(/^[0-9a-f]{10,64}$/)
const pageNumber = z.coerce.number().int().min(1).max(1_000_000)
const [NARROWEST, USUAL, WIDEST] = [64, 1200, 2400]

const documentRoute = readRoute({
  path: '/documents/{id}',
  name: 'getDocument',
  summary: 'What is known of a document',
  request: { params: z.object({ id }) },
  answer: documentSchema,
})

/** So many places are told at most; the count says how many there are. */
const MOST_FOUND = 2000

const findRoute = readRoute({
  path: '/documents/{id}/find',
  name: 'findInDocument',
  summary: 'Where words stand in a document, in the order of its pages',
  request: { params: z.object({ id }), query: z.object({ words: z.string().min(1).max(200) }) },
  answer: z
    .strictObject({
      total: countSchema,
      items: z.array(z.strictObject({ page: z.int().min(1), start: countSchema, end: countSchema })),
    })
    .openapi('FoundWords'),
})

const pageRoute = readRoute({
  path: '/documents/{id}/pages/{page}',
  name: 'getPage',
  summary: 'A page: its text, and where its words stand',
  request: { params: z.object({ id, page: pageNumber }) },
  answer: pageSchema,
})

const pictureRoute = bytesRoute(
  {
    path: '/documents/{id}/pages/{page}/picture',
    name: 'getPicture',
    summary: 'A page of a PDF or an image as it looks',
    request: {
      params: z.object({ id, page: pageNumber }),
      query: z.object({ width: z.coerce.number().int().min(NARROWEST).max(WIDEST).default(USUAL) }),
    },
  },
  'image/png',
)

const originalRoute = bytesRoute(
  {
    path: '/documents/{id}/original',
    name: 'getOriginal',
    summary: 'A document as it was added, to be saved and never to be shown',
    request: { params: z.object({ id }) },
  },
  'application/octet-stream',
)

export function documentRoutes(app: OpenAPIHono, { library }: HttpContext): void {
  app.openapi(documentRoute, (context) => {
    const sheet = library.document(context.req.valid('param').id)
    const { name, format, state, pages, bytes, reason, warnings, addedAt, parts, inside, hidden } = sheet
    const cases = [...library.casesOf(sheet.id)]
    const known = {
      id: sheet.id,
      name,
      format,
      state,
      pages,
      bytes,
      reason,
      warnings,
      addedAt,
      parts,
      inside,
      hidden,
      cases,
    }
    return context.json(known as never, 200)
  })
  app.openapi(findRoute, (context) => {
    const found = library.find(context.req.valid('param').id, context.req.valid('query').words)
    return context.json({ total: found.length, items: found.slice(0, MOST_FOUND) }, 200)
  })
  app.openapi(pageRoute, (context) => {
    const { id, page } = context.req.valid('param')
    return context.json(pageJson(library.page(id, page)), 200)
  })
  app.openapi(pictureRoute, async (context) => {
    const { id, page } = context.req.valid('param')
    const png = await library.picture(id, page, context.req.valid('query').width)
    return context.body(new Uint8Array(png), 200, { 'Content-Type': 'image/png' }) as never
  })
  app.openapi(originalRoute, async (context) => {
    const { name, bytes, stream } = await library.original(context.req.valid('param').id)
    return context.body(stream, 200, {
      'Content-Type': 'application/octet-stream',
      'Content-Length': String(bytes),
      'Content-Disposition': attachment(name),
    }) as never
  })
}
