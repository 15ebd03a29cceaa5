import { OUTCOMES } from '@disclosed/core/model'
import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { HttpContext } from '../context.ts'
import { countSchema } from '../schemas/core-schema.ts'
import { changeRoute } from './define-route.ts'

const MOST = 500
const outcome = z.enum(OUTCOMES).nullable()

const reanalyseRoute = changeRoute('post', {
  path: '/reanalysis',
  name: 'reanalyse',
  summary: 'Reads cases anew, as disclosed reanalyse does, and says which questions came out otherwise',
  body: z.strictObject({ keys: z.array(z.string().min(1).max(64)).min(1).max(MOST) }).openapi('ReanalysisOrder'),
  answer: z
    .strictObject({
      read: countSchema,
      waiting: countSchema,
      changes: z.array(
        z.strictObject({ case: z.string(), question: z.string(), text: z.string(), before: outcome, after: outcome }),
      ),
    })
    .openapi('Reanalysis'),
})

export function reanalysisRoutes(app: OpenAPIHono, { desk }: HttpContext): void {
  app.openapi(reanalyseRoute, async (context) => {
    const { read, waiting, changes } = await desk.reanalyse(context.req.valid('json').keys)
    return context.json({ read, waiting, changes } as never, 200)
  })
}
