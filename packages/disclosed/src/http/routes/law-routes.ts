import { type OpenAPIHono, z } from '@hono/zod-openapi'
import { readEvent } from '../../pipeline/read-event.ts'
import type { HttpContext } from '../context.ts'
import { dateSchema } from '../schemas/core-schema.ts'
import { dueAccountSchema } from '../schemas/due-schema.ts'
import { lawLineSchema, lawSheetSchema } from '../schemas/law-schema.ts'
import { readRoute } from './define-route.ts'

const law = z.string().min(1).max(100)

const lawsRoute = readRoute({
  path: '/laws',
  name: 'listLaws',
  summary: 'All laws',
  answer: z.strictObject({ items: z.array(lawLineSchema) }).openapi('LawList'),
})

const lawRoute = readRoute({
  path: '/laws/{law}',
  name: 'getLaw',
  summary: 'A law: its clocks, its grounds, what a refusal must say, and what of it is unsure',
  request: { params: z.object({ law }) },
  answer: lawSheetSchema,
})

/** As `--event` of the command line. */
const step = z.string().regex(/^[A-Za-z][\w -]{0,60}=[\w.,= -]{10,120}$/)

const eventsRoute = readRoute({
  path: '/laws/{law}/events',
  name: 'listLawEvents',
  summary: 'The steps that move the clocks of a law',
  request: { params: z.object({ law }) },
  answer: z.strictObject({ items: z.array(z.string()) }).openapi('LawEventList'),
})

const dueRoute = readRoute({
  path: '/due',
  name: 'getDue',
  summary: 'When something is due under a law, with the reason for each day',
  request: {
    query: z.object({
      law,
      received: dateSchema,
      question: z.string().min(1).max(100).default('response'),
      /** `clarification-sent=2025-03-10`, `extension-notified=2025-03-10,days=10`; may be given several times. */
      event: z.union([z.array(step).max(20), step.transform((one) => [one])]).optional(),
      stated: dateSchema.optional(),
    }),
  },
  answer: dueAccountSchema,
})

export function lawRoutes(app: OpenAPIHono, { program }: HttpContext): void {
  app.openapi(lawsRoute, async (context) => context.json({ items: await program.laws() } as never, 200))
  app.openapi(lawRoute, async (context) =>
    context.json((await program.law(context.req.valid('param').law)) as never, 200),
  )
  app.openapi(eventsRoute, async (context) =>
    context.json({ items: [...(await program.lawEvents(context.req.valid('param').law))] }, 200),
  )
  app.openapi(dueRoute, async (context) => {
    const { law, received, question, event = [], stated = null } = context.req.valid('query')
    const events = event.map(readEvent)
    return context.json((await program.due(law, { question, received, events, stated })) as never, 200)
  })
}
