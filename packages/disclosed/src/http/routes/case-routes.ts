import { FINDING_CODES, OUTCOMES } from '@disclosed/core/model'
import { CASE_STATES, overview } from '@disclosed/core/views'
import { type OpenAPIHono, z } from '@hono/zod-openapi'
import { CASE_SORTS, facetsOf, filterCases, sortCases } from '../case-filter.ts'
import type { HttpContext } from '../context.ts'
import { tagOf } from '../entity-tag.ts'
import { sliceOf } from '../paging.ts'
import { caseFileSchema, caseListSchema, overviewSchema } from '../schemas/case-schema.ts'
import { caseFileJson } from './case-file.ts'
import { readRoute } from './define-route.ts'

const MOST = 500

/** `?state=late&state=overdue`, or once. */
const several = <Schema extends z.ZodType>(schema: Schema) =>
  z.union([z.array(schema), schema.transform((one) => [one])]).optional()

const listRoute = readRoute({
  path: '/cases',
  name: 'listCases',
  summary: 'The cases that fit, in pages',
  request: {
    query: z.object({
      q: z.string().max(200).optional(),
      state: several(z.enum(CASE_STATES)),
      outcome: several(z.enum(OUTCOMES)),
      finding: several(z.enum(FINDING_CODES)),
      law: several(z.string().max(100)),
      authority: several(z.string().max(300)),
      sort: z.enum(CASE_SORTS).default('-received'),
      limit: z.coerce.number().int().min(1).max(MOST).default(100),
      cursor: z.string().max(400).optional(),
    }),
  },
  answer: caseListSchema,
})

const caseRoute = readRoute({
  path: '/cases/{key}',
  name: 'getCase',
  summary: 'A case with its reading, its documents and its clock, day by day',
  request: { params: z.object({ key: z.string().min(1).max(64) }) },
  answer: caseFileSchema,
})

const overviewRoute = readRoute({
  path: '/overview',
  name: 'getOverview',
  summary: 'What needs somebody, and what all cases together show',
  answer: overviewSchema,
})

export function caseRoutes(app: OpenAPIHono, parts: HttpContext): void {
  const { library, today } = parts
  app.openapi(listRoute, async (context) => {
    const { sort, limit, cursor, ...filter } = context.req.valid('query')
    const fitting = filterCases(await library.cases(today()), filter)
    const { items, next } = sliceOf(sortCases(fitting, sort), limit, cursor)
    return context.json({ items, next, total: fitting.length, facets: facetsOf(fitting) } as never, 200)
  })
  app.openapi(caseRoute, async (context) => {
    const file = await caseFileJson(parts, context.req.valid('param').key)
    return context.json(file as never, 200, { ETag: tagOf(file.version) })
  })
  app.openapi(overviewRoute, async (context) => context.json(overview(await library.cases(today())) as never, 200))
}
