import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { CorrectionAccount } from '../../pipeline/corrections/correct-case.ts'
import type { CorrectionOrder } from '../../pipeline/corrections/correction-order.ts'
import type { HttpContext } from '../context.ts'
import { demandVersion } from '../entity-tag.ts'
import { correctionListSchema, correctionOrderSchema, personFields } from '../schemas/correction-schema.ts'
import { caseFileJson } from './case-file.ts'
import { changeRoute, readRoute } from './define-route.ts'

const params = z.object({ key: z.string().min(1).max(64) })
/** The `ETag` of the case as it was seen. */
const headers = z.object({ 'if-match': z.string().min(3).max(200) })
const path = '/cases/{key}/corrections'

const listRoute = readRoute({
  path,
  name: 'listCorrections',
  summary: 'What people put right in a case, in the order in which it was done',
  request: { params },
  answer: correctionListSchema,
})

const correctRoute = changeRoute('post', {
  path,
  name: 'correct',
  summary: 'Puts something right in a case, as disclosed correct does',
  request: { params, headers },
  body: correctionOrderSchema,
  answer: correctionListSchema,
})

const undoRoute = changeRoute('delete', {
  path,
  name: 'undoCorrections',
  summary: 'Takes corrections back',
  request: { params, headers },
  body: z.strictObject({ ids: z.array(z.int().min(1)).min(1).max(500), ...personFields }).openapi('UndoOrder'),
  answer: correctionListSchema,
})

export function correctionRoutes(app: OpenAPIHono, context: HttpContext): void {
  const { desk } = context
  const list = ({ case: key, corrections }: CorrectionAccount, before: CorrectionAccount | null) => {
    const known = new Set(before?.corrections.map(({ id }) => id))
    const made = before === null ? [] : corrections.map(({ id }) => id).filter((id) => !known.has(id))
    return { case: key, made, corrections, person: desk.person } as never
  }
  const demand = async (key: string, ifMatch: string) =>
    demandVersion(ifMatch, (await caseFileJson(context, key)).version)
  app.openapi(listRoute, async (hono) =>
    hono.json(list(await desk.corrections(hono.req.valid('param').key), null), 200),
  )
  app.openapi(correctRoute, async (hono) => {
    const { key } = hono.req.valid('param')
    const { by = desk.person, note = null, ...order } = hono.req.valid('json')
    await demand(key, hono.req.valid('header')['if-match'])
    const before = await desk.corrections(key)
    return hono.json(list(await desk.correct(key, orderOf(order), by, note), before), 200)
  })
  app.openapi(undoRoute, async (hono) => {
    const { key } = hono.req.valid('param')
    const { by = desk.person, ids } = hono.req.valid('json')
    await demand(key, hono.req.valid('header')['if-match'])
    return hono.json(list(await desk.undoCorrections(key, ids, by), null), 200)
  })
}

const NOTHING: CorrectionOrder = {
  question: null,
  outcome: null,
  text: null,
  label: null,
  answer: null,
  addGrounds: [],
  removeGrounds: [],
  use: 'withheld',
  remove: false,
  merge: [],
  split: [],
  before: null,
  add: null,
  authority: null,
  law: null,
  kind: null,
  received: null,
  due: null,
  answered: null,
  dismiss: null,
  place: { quote: null, page: null, start: null, end: null, document: null },
}

type Given = Omit<z.infer<typeof correctionOrderSchema>, 'by' | 'note'>

function orderOf({ place, ...given }: Given): CorrectionOrder {
  const said = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  return { ...NOTHING, ...said, place: { ...NOTHING.place, ...place } as CorrectionOrder['place'] }
}
