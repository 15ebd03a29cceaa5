import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { HttpContext } from '../context.ts'
import { countSchema } from '../schemas/core-schema.ts'
import { readRoute } from './define-route.ts'

const [USUAL, MOST] = [20, 200]

const listRoute = readRoute({
  path: '/documents',
  name: 'listDocuments',
  summary: 'Documents in whose names some words stand, the last added first',
  request: {
    query: z.object({
      q: z.string().max(200).default(''),
      limit: z.coerce.number().int().min(1).max(MOST).default(USUAL),
    }),
  },
  answer: z
    .strictObject({
      items: z.array(
        z
          .strictObject({
            id: z.string(),
            name: z.string(),
            format: z.string().nullable(),
            state: z.enum(['stored', 'waiting', 'quarantined', 'removed']),
            pages: countSchema,
          })
          .openapi('NamedDocument'),
      ),
    })
    .openapi('DocumentList'),
})

export function documentListRoutes(app: OpenAPIHono, { library }: HttpContext): void {
  app.openapi(listRoute, (context) => {
    const { q, limit } = context.req.valid('query')
    const items = library
      .documents(q, limit)
      .map(({ id, name, format, state, pages }) => ({ id, name, format, state, pages }))
    return context.json({ items }, 200)
  })
}
