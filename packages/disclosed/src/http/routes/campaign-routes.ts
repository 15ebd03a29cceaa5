import { DisclosedError } from '@disclosed/core/errors'
import { type Matrix, type MatrixRow, matrixOf, matrixTables } from '@disclosed/core/views'
import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { FoundCampaigns } from '../../pipeline/compare/compared-library.ts'
import type { HttpContext } from '../context.ts'
import { campaignListSchema, matrixSchema } from '../schemas/campaign-schema.ts'
import { CSV, csvFile, WORKBOOK, workbookFile } from '../table-file.ts'
import { bytesRoute, readRoute } from './define-route.ts'

const MOST_ASKED = 1000
const asked = z.string().min(1).max(300)
const request = {
  params: z.object({ campaign: z.string().min(1).max(64) }),
  query: z.object({
    /** Authorities to which it was sent; those without a case get a row. */
    asked: z.union([z.array(asked).max(MOST_ASKED), asked.transform((one) => [one])]).optional(),
  }),
}

const listRoute = readRoute({
  path: '/campaigns',
  name: 'listCampaigns',
  summary: 'The same questions, sent to many authorities',
  answer: campaignListSchema,
})

const matrixRoute = readRoute({
  path: '/campaigns/{campaign}/matrix',
  name: 'getMatrix',
  summary: 'A campaign as authorities by questions, with the figures of each question',
  request,
  answer: matrixSchema,
})

const csvRoute = bytesRoute(
  { path: '/campaigns/{campaign}/matrix.csv', name: 'saveMatrix', summary: 'The matrix as CSV', request },
  CSV,
)

const workbookRoute = bytesRoute(
  {
    path: '/campaigns/{campaign}/matrix.xlsx',
    name: 'saveMatrixWorkbook',
    summary: 'The matrix, the questions with their figures and the cites of every cell as a workbook',
    request,
  },
  WORKBOOK,
)

export function campaignRoutes(app: OpenAPIHono, { compared, today }: HttpContext): void {
  const matrix = async (key: string, authorities: readonly string[] = []) =>
    matrixNamed(await compared.campaigns(today()), key, authorities)
  app.openapi(listRoute, async (context) =>
    context.json({ items: campaignList(await compared.campaigns(today())) }, 200),
  )
  app.openapi(matrixRoute, async (context) => {
    const found = await matrix(context.req.valid('param').campaign, context.req.valid('query').asked)
    return context.json({ ...found, rows: found.rows.map(rowJson) } as never, 200)
  })
  app.openapi(csvRoute, async (context) => {
    const { campaign } = context.req.valid('param')
    const [values] = matrixTables(await matrix(campaign, context.req.valid('query').asked))
    return csvFile(context, `campaign ${campaign}`, values) as never
  })
  app.openapi(workbookRoute, async (context) => {
    const { campaign } = context.req.valid('param')
    const tables = matrixTables(await matrix(campaign, context.req.valid('query').asked))
    return (await workbookFile(context, `campaign ${campaign}`, tables)) as never
  })
}

function campaignList({ cases, campaigns }: FoundCampaigns) {
  const readings = new Map(cases.map(({ name, reading }) => [name, reading]))
  return campaigns.map(({ key, questions, members }) => {
    const own = members.map(({ name }) => readings.get(name)!)
    const replied = own.filter((reading) =>
      reading.questions.some(({ outcome }) => outcome !== null && outcome !== 'awaiting'),
    )
    const authorities = [...new Set(own.flatMap(({ authority }) => authority ?? []))].sort()
    return { key, questions: [...questions], cases: members.length, replied: replied.length, authorities }
  })
}

/** @throws DisclosedError `campaign-not-found` */
function matrixNamed({ cases, campaigns }: FoundCampaigns, key: string, authorities: readonly string[]): Matrix {
  const campaign = campaigns.find((each) => each.key === key)
  if (campaign !== undefined) return matrixOf(campaign, cases, authorities)
  throw new DisclosedError(
    'campaign-not-found',
    `There is no campaign ${key.slice(0, 64)} among these cases.`,
    'The list of campaigns names them all; its key changes with its questions.',
  )
}

function rowJson({ cells, ...row }: MatrixRow) {
  return {
    ...row,
    cells: cells.map(({ key, reason, outcome, sure, grounds, values }) => ({
      key,
      reason,
      outcome,
      sure,
      grounds,
      values: values.map(({ value, short }) => ({ value, short })),
    })),
  }
}
