import { type OpenAPIHono, z } from '@hono/zod-openapi'
import { termTable } from '../../exports/term-table.ts'
import type { TermRun } from '../../pipeline/compare/term-runs.ts'
import type { HttpContext } from '../context.ts'
import { sliceOf } from '../paging.ts'
import { termPlacesSchema, termRunSchema } from '../schemas/term-schema.ts'
import { CSV, csvFile, WORKBOOK, workbookFile } from '../table-file.ts'
import { bytesRoute, changeRoute, MOST_LIST, readRoute } from './define-route.ts'

const MOST = 1000
const LONGEST_NAME = 200
const params = z.object({ run: z.string().regex(/^[0-9a-f]{12}$/) })

const startRoute = changeRoute('post', {
  path: '/terms',
  name: 'findTerms',
  summary: 'Looks for every place of the terms of a list, as disclosed terms does; lists of persons are refused',
  body: z.strictObject({
    /** What the list is called. */
    file: z.string().min(1).max(LONGEST_NAME),
    /** A table with a column `term`, or a term a line. */
    text: z.string().min(1),
    /** Signs that recognition mistakes for each other are one. */
    ocr: z.boolean(),
  }),
  answer: termRunSchema,
  most: MOST_LIST,
})

const runRoute = readRoute({
  path: '/terms/{run}',
  name: 'getTermRun',
  summary: 'What was found of a list of terms, for as long as the server runs',
  request: { params },
  answer: termRunSchema,
})

const placesRoute = readRoute({
  path: '/terms/{run}/places',
  name: 'listTermPlaces',
  summary: 'The places of the terms of a list, in pages',
  request: {
    params,
    query: z.object({
      /** Of this term alone. */
      term: z.string().max(1000).optional(),
      limit: z.coerce.number().int().min(1).max(MOST).default(200),
      cursor: z.string().max(100).optional(),
    }),
  },
  answer: termPlacesSchema,
})

const csvRoute = bytesRoute(
  {
    path: '/terms/{run}/places.csv',
    name: 'saveTermPlaces',
    summary: 'The places of the terms of a list as CSV',
    request: { params },
  },
  CSV,
)

const workbookRoute = bytesRoute(
  {
    path: '/terms/{run}/places.xlsx',
    name: 'saveTermWorkbook',
    summary: 'The places of the terms of a list as a workbook',
    request: { params },
  },
  WORKBOOK,
)

export function termRoutes(app: OpenAPIHono, { compared }: HttpContext): void {
  app.openapi(startRoute, async (context) => {
    const { file, text, ocr } = context.req.valid('json')
    return context.json(runJson(await compared.terms.start({ file, text }, ocr)) as never, 200)
  })
  app.openapi(runRoute, (context) =>
    context.json(runJson(compared.terms.byId(context.req.valid('param').run)) as never, 200),
  )
  app.openapi(placesRoute, (context) => {
    const { term, limit, cursor } = context.req.valid('query')
    const { places } = compared.terms.byId(context.req.valid('param').run)
    const meant = places.filter((place) => term === undefined || place.term === term)
    const { items, next } = sliceOf(
      meant.map((place, at) => ({ place, key: String(at) })),
      limit,
      cursor,
    )
    return context.json({ items: items.map(({ place }) => place), next, total: meant.length }, 200)
  })
  app.openapi(csvRoute, (context) => {
    const { file, places } = compared.terms.byId(context.req.valid('param').run)
    return csvFile(context, `${file} places`, termTable(places)) as never
  })
  app.openapi(workbookRoute, async (context) => {
    const { file, places } = compared.terms.byId(context.req.valid('param').run)
    return (await workbookFile(context, `${file} places`, [termTable(places)])) as never
  })
}

function runJson({ places: _, ...run }: TermRun) {
  return run
}
