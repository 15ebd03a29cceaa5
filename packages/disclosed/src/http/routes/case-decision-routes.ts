import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { HttpContext } from '../context.ts'
import { personFields } from '../schemas/correction-schema.ts'
import { changeRoute } from './define-route.ts'

const key = z.string().min(1).max(64)
const id = z.string().regex(/^[0-9a-f]{10,64}$/)

const decideRoute = changeRoute('post', {
  path: '/case-decisions',
  name: 'decideCases',
  summary: 'Says which documents are one correspondence, as disclosed case split, merge and undo do',
  body: z
    .strictObject({
      ...personFields,
      /** These documents are a case of their own. */
      split: z.strictObject({ key, documents: z.array(id).min(1).max(1000) }).optional(),
      /** These cases are one. */
      merge: z.array(key).min(2).max(50).optional(),
      /** The number of a decision that is taken back. */
      undo: z.int().min(1).optional(),
    })
    .refine(({ split, merge, undo }) => [split, merge, undo].filter((each) => each !== undefined).length === 1, {
      message: 'one of split, merge and undo is needed',
    })
    .openapi('CaseDecision'),
  answer: z
    .strictObject({
      /** For taking it back. */
      decision: z.int(),
      /** The cases in which its documents are now. */
      cases: z.array(z.strictObject({ key: z.string(), name: z.string(), authority: z.string().nullable() })),
    })
    .openapi('DecidedCases'),
})

export function caseDecisionRoutes(app: OpenAPIHono, { desk, today }: HttpContext): void {
  app.openapi(decideRoute, async (context) => {
    const { by = desk.person, split, merge, undo } = context.req.valid('json')
    const order =
      split !== undefined
        ? { kind: 'split' as const, ...split }
        : merge !== undefined
          ? { kind: 'merge' as const, keys: merge }
          : { kind: 'undo' as const, decision: undo! }
    const { decision, cases } = await desk.decideCases(order, by, today())
    const named = cases.map(({ key, name, authority }) => ({ key, name, authority }))
    return context.json({ decision, cases: named } as never, 200)
  })
}
