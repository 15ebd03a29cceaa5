import { DisclosedError } from '@disclosed/core/errors'
import { type MatrixRow, matrixOf, matrixTables } from '@disclosed/core/views'
import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { FoundCampaigns, ListedCampaign } from '../../pipeline/compare/compared-library.ts'
import type { HttpContext } from '../context.ts'
import { campaignListSchema, keptCampaignSchema, matrixSchema } from '../schemas/campaign-schema.ts'
import { CSV, csvFile, WORKBOOK, workbookFile } from '../table-file.ts'
import { bytesRoute, changeRoute, readRoute } from './define-route.ts'

const MOST_ASKED = 2000
const LONGEST_NAME = 100
const request = { params: z.object({ campaign: z.string().min(1).max(64) }) }

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

const nameParams = z.object({ name: z.string().trim().min(1).max(LONGEST_NAME) })

const keepRoute = changeRoute('put', {
  path: '/campaigns/{name}',
  name: 'keepCampaign',
  summary: 'Keeps a campaign by a name, with the authorities that were asked: those that never wrote get a row',
  request: { params: nameParams },
  body: z.strictObject({
    /** Its key. */
    campaign: z.string().min(1).max(64),
    asked: z.array(z.string().trim().min(1).max(300)).max(MOST_ASKED),
  }),
  answer: keptCampaignSchema,
})

const forgetRoute = changeRoute('delete', {
  path: '/campaigns/{name}',
  name: 'forgetCampaign',
  summary: 'Forgets a campaign that was kept; its cases stay',
  request: { params: nameParams },
  body: z.strictObject({}),
  answer: keptCampaignSchema,
})

export function campaignRoutes(app: OpenAPIHono, { compared, desk, today }: HttpContext): void {
  const campaign = async (key: string) => campaignNamed(await compared.campaigns(today()), key)
  const matrix = async (key: string) => {
    const { cases } = await compared.campaigns(today())
    const found = await campaign(key)
    return { found, matrix: matrixOf(found, cases, found.asked) }
  }
  app.openapi(listRoute, async (context) =>
    context.json({ items: campaignList(await compared.campaigns(today())) }, 200),
  )
  app.openapi(matrixRoute, async (context) => {
    const { found, matrix: whole } = await matrix(context.req.valid('param').campaign)
    const { name, asked } = found
    return context.json({ ...whole, name, asked, rows: whole.rows.map(rowJson) } as never, 200)
  })
  app.openapi(csvRoute, async (context) => {
    const { campaign: key } = context.req.valid('param')
    const [values] = matrixTables((await matrix(key)).matrix)
    return csvFile(context, `campaign ${key}`, values) as never
  })
  app.openapi(workbookRoute, async (context) => {
    const { campaign: key } = context.req.valid('param')
    return (await workbookFile(context, `campaign ${key}`, matrixTables((await matrix(key)).matrix))) as never
  })
  app.openapi(keepRoute, async (context) => {
    const { name } = context.req.valid('param')
    const { campaign: key, asked } = context.req.valid('json')
    const { questions, include } = await campaign(key)
    await desk.keepCampaign({ name, questions, include, asked })
    return context.json({ name }, 200)
  })
  app.openapi(forgetRoute, async (context) => {
    const { name } = context.req.valid('param')
    await desk.forgetCampaign(name)
    return context.json({ name }, 200)
  })
}

function campaignList({ cases, campaigns }: FoundCampaigns) {
  const readings = new Map(cases.map(({ name, reading }) => [name, reading]))
  return campaigns.map(({ key, name, questions, members }) => {
    const own = members.map((member) => readings.get(member.name)!)
    const replied = own.filter((reading) =>
      reading.questions.some(({ outcome }) => outcome !== null && outcome !== 'awaiting'),
    )
    const authorities = [...new Set(own.flatMap(({ authority }) => authority ?? []))].sort()
    return { key, name, questions: [...questions], cases: members.length, replied: replied.length, authorities }
  })
}

/** @throws DisclosedError `campaign-not-found` */
function campaignNamed({ campaigns }: FoundCampaigns, key: string): ListedCampaign {
  const campaign = campaigns.find((each) => each.key === key)
  if (campaign !== undefined) return campaign
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
