import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { HttpContext } from '../context.ts'
import { readRoute } from './define-route.ts'

const healthRoute = readRoute({
  path: '/health',
  name: 'getHealth',
  summary: 'Whether the workspace and what it stands on are in order, as disclosed doctor says',
  answer: z
    .strictObject({
      version: z.string(),
      checks: z.array(
        z.strictObject({
          name: z.string(),
          level: z.enum(['ok', 'warning', 'problem', 'not-run']),
          message: z.string(),
          next: z.string().nullable(),
          fixable: z.boolean(),
        }),
      ),
    })
    .openapi('Health'),
})

export function healthRoutes(app: OpenAPIHono, { doctor, version }: HttpContext): void {
  app.openapi(healthRoute, async (context) => context.json({ version, checks: [...(await doctor())] }, 200))
}
