import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { HttpContext } from '../context.ts'
import { openEventFeed } from '../event-feed.ts'
import { eventStream } from '../event-stream.ts'
import { jobListSchema, workSchema } from '../schemas/work-schema.ts'
import { bytesRoute, changeRoute, readRoute } from './define-route.ts'

const path = '/jobs'

const jobsRoute = readRoute({
  path,
  name: 'listJobs',
  summary: 'What is being done in the workspace, what is left, and what failed',
  answer: jobListSchema,
})

const workRoute = changeRoute('post', {
  path,
  name: 'startJobs',
  summary: 'Does what is left to do; with retry also what failed',
  body: z.strictObject({ retry: z.boolean() }).openapi('JobOrder'),
  answer: workSchema,
})

const stopRoute = changeRoute('delete', {
  path,
  name: 'stopJobs',
  summary: 'Ends what is being done; it goes on where it stopped',
  body: z.strictObject({}),
  answer: workSchema,
})

const eventsRoute = bytesRoute(
  {
    path: '/events',
    name: 'getEvents',
    summary:
      'What happens, as server-sent events: work, files, changed; Last-Event-ID goes on where the last one ended',
  },
  'text/event-stream',
)

export function workRoutes(app: OpenAPIHono, { intake, library }: HttpContext): void {
  const feed = openEventFeed((listener) => intake?.follow(listener))
  app.openapi(jobsRoute, (context) => context.json({ work: intake.status(), ...library.jobs() } as never, 200))
  app.openapi(workRoute, (context) => {
    intake.work(context.req.valid('json').retry)
    return context.json(intake.status() as never, 200)
  })
  app.openapi(stopRoute, (context) => {
    intake.stop()
    return context.json(intake.status() as never, 200)
  })
  app.openapi(eventsRoute, (context) => {
    const stream = eventStream(feed, context.req.header('Last-Event-ID'), () => ({
      kind: 'work',
      data: intake.status(),
    }))
    return context.body(stream, 200, { 'Content-Type': 'text/event-stream' }) as never
  })
}
