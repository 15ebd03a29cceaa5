import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { HttpContext } from '../context.ts'
import { changeRoute, readRoute } from './define-route.ts'

const settingSchema = z
  .strictObject({
    name: z.string(),
    value: z.string(),
    usual: z.string(),
    isUsual: z.boolean(),
    /** Null for free text. */
    choices: z.array(z.string()).nullable(),
    help: z.string(),
  })
  .openapi('Setting')
const answer = z.strictObject({ items: z.array(settingSchema) }).openapi('SettingList')

const listRoute = readRoute({
  path: '/settings',
  name: 'listSettings',
  summary: 'What is set for the workspace, as disclosed settings says',
  answer,
})

const putRoute = changeRoute('put', {
  path: '/settings/{setting}',
  name: 'putSetting',
  summary: 'Sets something for the workspace; null makes it the usual again',
  request: { params: z.object({ setting: z.string().min(1).max(40) }) },
  body: z.strictObject({ value: z.string().max(100).nullable() }).openapi('SettingOrder'),
  answer,
})

export function settingRoutes(app: OpenAPIHono, { desk }: HttpContext): void {
  app.openapi(listRoute, async (context) => context.json({ items: await desk.settings() } as never, 200))
  app.openapi(putRoute, async (context) => {
    await desk.putSetting(context.req.valid('param').setting, context.req.valid('json').value)
    return context.json({ items: await desk.settings() } as never, 200)
  })
}
