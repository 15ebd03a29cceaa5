import { DisclosedError } from '@disclosed/core/errors'
import { authorityAccounts, authorityTable } from '@disclosed/core/views'
import { type OpenAPIHono, z } from '@hono/zod-openapi'
import { AUTHORITY_SORTS, filterAuthorities, sortAuthorities } from '../authority-list.ts'
import type { HttpContext } from '../context.ts'
import { sliceOf } from '../paging.ts'
import { authorityFileSchema, authorityListSchema } from '../schemas/authority-schema.ts'
import { CSV, csvFile } from '../table-file.ts'
import { bytesRoute, readRoute } from './define-route.ts'

const MOST = 500

const listRoute = readRoute({
  path: '/authorities',
  name: 'listAuthorities',
  summary: 'How each authority dealt with its requests, in pages',
  request: {
    query: z.object({
      q: z.string().max(200).optional(),
      sort: z.enum(AUTHORITY_SORTS).default('-requests'),
      limit: z.coerce.number().int().min(1).max(MOST).default(100),
      cursor: z.string().max(1000).optional(),
    }),
  },
  answer: authorityListSchema,
})

const authorityRoute = readRoute({
  path: '/authorities/{authority}',
  name: 'getAuthority',
  summary: 'An authority, by any way in which its name is written: its account and its cases',
  request: { params: z.object({ authority: z.string().min(1).max(300) }) },
  answer: authorityFileSchema,
})

const csvRoute = bytesRoute(
  { path: '/authorities.csv', name: 'saveAuthorities', summary: 'The accounts of all authorities as CSV' },
  CSV,
)

export function authorityRoutes(app: OpenAPIHono, { library, today }: HttpContext): void {
  const accounts = async () => authorityAccounts(await library.readings(today()))
  app.openapi(listRoute, async (context) => {
    const { q = '', sort, limit, cursor } = context.req.valid('query')
    const { accounts: all, unnamed } = await accounts()
    const fitting = sortAuthorities(filterAuthorities(all, q), sort)
    const keyed = fitting.map((account) => ({ account, key: account.authority }))
    const { items, next } = sliceOf(keyed, limit, cursor)
    const answer = { items: items.map(({ account }) => account), next, total: fitting.length, unnamed: unnamed.length }
    return context.json(answer as never, 200)
  })
  app.openapi(authorityRoute, async (context) => {
    const name = context.req.valid('param').authority.trim().toLowerCase()
    const account = (await accounts()).accounts.find(({ variants }) =>
      variants.some((each) => each.toLowerCase() === name),
    )
    if (account === undefined) throw authorityNotFound(name)
    const own = new Set(account.cases)
    const lines = (await library.cases(today())).filter(({ key }) => own.has(key))
    const cases = lines.toSorted((a, b) => ((a.received ?? '') < (b.received ?? '') ? 1 : -1))
    return context.json({ account, cases } as never, 200)
  })
  app.openapi(
    csvRoute,
    async (context) => csvFile(context, 'authorities', authorityTable((await accounts()).accounts)) as never,
  )
}

function authorityNotFound(name: string): DisclosedError {
  return new DisclosedError(
    'authority-not-found',
    `No authority of these cases is called ${name.slice(0, 100)}.`,
    'The list of authorities names them all.',
  )
}
