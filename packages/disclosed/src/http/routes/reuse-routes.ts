import type { ContradictionAccount, ReuseAccount, SharedPassage } from '@disclosed/core/views'
import { type OpenAPIHono, z } from '@hono/zod-openapi'
import { contradictionsCsv } from '../../exports/contradictions-csv.ts'
import { reuseCsv } from '../../exports/reuse-csv.ts'
import type { HttpContext } from '../context.ts'
import { sliceOf } from '../paging.ts'
import { contradictionListSchema, reuseListSchema, sharedTextSchema } from '../schemas/reuse-schema.ts'
import { CSV, savedCsv } from '../table-file.ts'
import { bytesRoute, readRoute } from './define-route.ts'

const MOST = 200
const SORTS = ['-uses', '-words', 'first'] as const
const key = z.string().min(1).max(64)

const listRoute = readRoute({
  path: '/reuse',
  name: 'listReuse',
  summary: 'Passages that stand in letters of several cases, each with its uses, in pages',
  request: {
    query: z.object({
      /** Only those that this case has. */
      case: key.optional(),
      sort: z.enum(SORTS).default('-uses'),
      limit: z.coerce.number().int().min(1).max(MOST).default(50),
      cursor: z.string().max(100).optional(),
    }),
  },
  answer: reuseListSchema,
})

const pairRoute = readRoute({
  path: '/reuse/{one}/{two}',
  name: 'getSharedText',
  summary: 'What the letters of two cases have in common',
  request: { params: z.object({ one: key, two: key }) },
  answer: sharedTextSchema,
})

const csvRoute = bytesRoute({ path: '/reuse.csv', name: 'saveReuse', summary: 'Text used again as CSV' }, CSV)

const contradictionsRoute = readRoute({
  path: '/contradictions',
  name: 'listContradictions',
  summary: 'Answers of one authority that cannot both be true, and documents that it says it does not hold',
  answer: contradictionListSchema,
})

const contradictionsCsvRoute = bytesRoute(
  { path: '/contradictions.csv', name: 'saveContradictions', summary: 'The contradictions as CSV' },
  CSV,
)

export function reuseRoutes(app: OpenAPIHono, { compared }: HttpContext): void {
  app.openapi(listRoute, async (context) => {
    const { sort, limit, cursor, case: only } = context.req.valid('query')
    const { cases, letters, words, shared, passages } = await compared.reuse()
    const meant = passages.filter(({ uses }) => only === undefined || uses.some((use) => use.case === only))
    const keyed = sorted(meant, sort).map((passage) => ({ passage, key: String(passage.number) }))
    const { items, next } = sliceOf(keyed, limit, cursor)
    const listed = items.map(({ passage }) => listedPassage(passage))
    return context.json({ cases, letters, words, shared, items: listed, next, total: meant.length } as never, 200)
  })
  app.openapi(pairRoute, async (context) => {
    const { one, two } = context.req.valid('param')
    return context.json({ items: sharedText(await compared.reuse(), one, two) } as never, 200)
  })
  app.openapi(
    csvRoute,
    async (context) => savedCsv(context, 'text used again', reuseCsv(await compared.reuse())) as never,
  )
  app.openapi(contradictionsRoute, async (context) =>
    context.json(contradictionList(await compared.contradictions()) as never, 200),
  )
  app.openapi(
    contradictionsCsvRoute,
    async (context) =>
      savedCsv(context, 'contradictions', contradictionsCsv(await compared.contradictions(), false)) as never,
  )
}

function sorted(passages: readonly SharedPassage[], sort: (typeof SORTS)[number]): readonly SharedPassage[] {
  switch (sort) {
    case '-uses':
      return passages.toSorted((a, b) => b.uses.length - a.uses.length || b.words - a.words)
    case '-words':
      return passages.toSorted((a, b) => b.words - a.words)
    case 'first':
      return passages
  }
}

/** Its words stand there once: the other uses have them too, or nearly. */
function listedPassage({ number, words, verbatim, uses }: SharedPassage) {
  return { number, words, verbatim, cite: uses[0]!.cite, uses: uses.map(({ cite: _, ...user }) => user) }
}

function sharedText({ passages }: ReuseAccount, one: string, two: string) {
  return passages.flatMap(({ number, words, verbatim, uses }) => {
    const [first, second] = [one, two].map((name) => uses.find((use) => use.case === name)?.cite)
    return first === undefined || second === undefined ? [] : [{ number, words, verbatim, one: first, two: second }]
  })
}

type Told = ContradictionAccount['contradictions'][number]['one']

function contradictionList(account: ContradictionAccount) {
  const { cases, answers, pairs, fitting, dropped, contradictions, shownHeld } = account
  return {
    cases,
    answers,
    pairs,
    fitting,
    dropped: dropped.length,
    contradictions: contradictions.map(({ finding, one, two }) => ({
      message: finding.message,
      one: side(one),
      two: side(two),
    })),
    shownHeld: shownHeld.map(({ finding, answer, document: { title, cite } }) => ({
      message: finding.message,
      answer: side(answer),
      document: { title, cite },
    })),
  }
}

function side({ case: name, authority, date, label, question, outcome, answer, cite }: Told) {
  return { case: name, authority, date, label, question, outcome, answer, cite }
}
