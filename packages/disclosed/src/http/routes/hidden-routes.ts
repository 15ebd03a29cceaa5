import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { HiddenSheet } from '../../pipeline/hidden-sheet.ts'
import type { HttpContext } from '../context.ts'
import { sliceOf } from '../paging.ts'
import { countSchema, writtenSchema } from '../schemas/core-schema.ts'
import { personFields } from '../schemas/correction-schema.ts'
import { changeRoute, readRoute } from './define-route.ts'

const params = z.object({ id: z.string().regex(/^[0-9a-f]{10,64}$/) })
const MOST = 500

const kindSchema = z.strictObject({
  channel: z.string(),
  /** Places, and how much lies in them. */
  pieces: countSchema,
  count: countSchema,
  undecided: countSchema,
  released: countSchema,
})

const listRoute = readRoute({
  path: '/hidden',
  name: 'listHidden',
  summary: 'Documents in which something lies that their sender perhaps did not mean to send, in pages',
  request: {
    query: z.object({
      only: z.enum(['undecided', 'all']).default('undecided'),
      limit: z.coerce.number().int().min(1).max(MOST).default(100),
      cursor: z.string().max(400).optional(),
    }),
  },
  answer: z
    .strictObject({
      items: z.array(
        z.strictObject({
          id: z.string(),
          name: z.string(),
          format: z.string().nullable(),
          undecided: countSchema,
          kinds: z.array(kindSchema),
        }),
      ),
      next: z.string().nullable(),
      total: countSchema,
      undecided: countSchema,
    })
    .openapi('HiddenList'),
})

const sheetSchema = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    pieces: z.array(
      z.strictObject({
        /** From 1. */
        number: z.int().min(1),
        channel: z.string(),
        where: z.string(),
        count: countSchema,
        decision: z.enum(['show', 'keep-hidden']).nullable(),
        decidedAt: z.string().nullable(),
        decidedBy: z.string().nullable(),
        note: z.string().nullable(),
        /** Null until somebody released it. */
        text: z.string().nullable(),
      }),
    ),
    inside: z.array(z.strictObject({ id: z.string().nullable(), name: z.string(), pieces: countSchema })),
    /** Whose decision it is when nobody says otherwise. */
    person: z.string(),
  })
  .openapi('HiddenSheet')

const sheetRoute = readRoute({
  path: '/hidden/{id}',
  name: 'getHidden',
  summary: 'What is hidden in a document, where, and what was decided; its words only once they are released',
  request: { params },
  answer: sheetSchema,
})

const numbers = z.array(z.int().min(1)).max(100_000).default([])

const decideRoute = changeRoute('post', {
  path: '/hidden/{id}/decisions',
  name: 'decideHidden',
  summary: 'Lets hidden pieces be read and found, keeps them hidden, or leaves them open again',
  request: { params },
  body: z
    .strictObject({
      ...personFields,
      note: writtenSchema(2000).optional(),
      release: numbers,
      keep: numbers,
      reopen: numbers,
    })
    .openapi('HiddenDecision'),
  answer: sheetSchema,
})

export function hiddenRoutes(app: OpenAPIHono, { library, desk }: HttpContext): void {
  const json = (sheet: HiddenSheet) =>
    ({
      ...sheet,
      pieces: sheet.pieces.map(({ text, ...piece }) => ({ ...piece, text: piece.decision === 'show' ? text : null })),
      person: desk.person,
    }) as never
  app.openapi(listRoute, (context) => {
    const { only, limit, cursor } = context.req.valid('query')
    const all = library.hidden()
    const open = all.filter(({ undecided }) => undecided > 0)
    const wanted = (only === 'all' ? all : open).map((line) => ({ key: line.id, line }))
    const { items, next } = sliceOf(wanted, limit, cursor)
    const list = { items: items.map(({ line }) => line), next, total: wanted.length, undecided: open.length }
    return context.json(list as never, 200)
  })
  app.openapi(sheetRoute, (context) => context.json(json(library.hiddenIn(context.req.valid('param').id)), 200))
  app.openapi(decideRoute, async (context) => {
    const { by = desk.person, note = null, release, keep, reopen } = context.req.valid('json')
    const named = (pieces: readonly number[]) => pieces.map(String)
    const order = { release: named(release), keepHidden: named(keep), reopen: named(reopen), by, note }
    return context.json(json(await desk.decideHidden(context.req.valid('param').id, order)), 200)
  })
}
