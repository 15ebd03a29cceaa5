import { FORM_LANGUAGES, LONGEST_QUERY } from '@disclosed/core/views'
import { type OpenAPIHono, z } from '@hono/zod-openapi'
import { SEARCH_ORDERS } from '../../pipeline/search-workspace.ts'
import type { HttpContext } from '../context.ts'
import { savedSearchSchema, searchResultSchema } from '../schemas/search-schema.ts'
import { changeRoute, readRoute } from './define-route.ts'
import { flag } from './flag.ts'

const MOST = 200
const LONGEST_NAME = 100
const FACET_VALUES = 50

const query = z.string().min(1).max(LONGEST_QUERY)

const searchRoute = readRoute({
  path: '/search',
  name: 'search',
  summary: 'What is found, with its place on the page; docs/search.md has the grammar',
  request: {
    query: z.object({
      q: query,
      sort: z.enum(SEARCH_ORDERS).default('best'),
      /** Rank all matches, however many, instead of those that were added last. */
      exactOrder: flag,
      facets: flag,
      /** Every word with its typing errors. */
      typos: flag,
      language: z.enum(FORM_LANGUAGES).default('en'),
      limit: z.coerce.number().int().min(1).max(MOST).default(50),
      cursor: z.string().max(1000).optional(),
    }),
  },
  answer: searchResultSchema,
})

const savedRoute = readRoute({
  path: '/searches',
  name: 'listSearches',
  summary: 'The searches that were kept by name',
  answer: z.strictObject({ items: z.array(savedSearchSchema) }).openapi('SavedSearchList'),
})

const params = z.object({ name: z.string().trim().min(1).max(LONGEST_NAME) })
const done = z.strictObject({ name: z.string() }).openapi('NamedSearch')

const saveRoute = changeRoute('put', {
  path: '/searches/{name}',
  name: 'saveSearch',
  summary: 'Keeps a search by a name, in the place of an earlier one of that name',
  request: { params },
  body: z.strictObject({ query }),
  answer: done,
})

const forgetRoute = changeRoute('delete', {
  path: '/searches/{name}',
  name: 'forgetSearch',
  summary: 'Forgets a search that was kept',
  request: { params },
  body: z.strictObject({}),
  answer: done,
})

export function searchRoutes(app: OpenAPIHono, { desk, library }: HttpContext): void {
  app.openapi(searchRoute, async (context) => {
    const { q, sort, cursor = null, ...rest } = context.req.valid('query')
    const result = await library.search({ ...rest, query: q, order: sort, cursor })
    const facets = result.facets.map(({ field, values }) => ({ field, values: values.slice(0, FACET_VALUES) }))
    return context.json({ ...result, facets } as never, 200)
  })
  app.openapi(savedRoute, async (context) => {
    const items = await desk.savedSearches()
    return context.json({ items: [...items] }, 200)
  })
  app.openapi(saveRoute, async (context) => {
    const { name } = context.req.valid('param')
    const { query: kept } = context.req.valid('json')
    await desk.saveSearch(name, kept)
    return context.json({ name }, 200)
  })
  app.openapi(forgetRoute, async (context) => {
    const { name } = context.req.valid('param')
    await desk.forgetSearch(name)
    return context.json({ name }, 200)
  })
}
