import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { HttpContext } from '../context.ts'
import { countSchema, writtenSchema } from '../schemas/core-schema.ts'
import { personFields } from '../schemas/correction-schema.ts'
import { changeRoute, readRoute } from './define-route.ts'

const params = z.object({ id: z.string().regex(/^[0-9a-f]{10,64}$/) })
const path = '/documents/{id}/notes'

const noteListSchema = z
  .strictObject({
    items: z.array(
      z.strictObject({
        id: countSchema,
        page: z.int().min(1),
        start: countSchema,
        end: countSchema,
        quote: z.string(),
        note: z.string(),
        by: z.string(),
        at: z.string(),
      }),
    ),
    /** Whose a new one is when nobody says otherwise. */
    person: z.string(),
  })
  .openapi('NoteList')

const listRoute = readRoute({
  path,
  name: 'listNotes',
  summary: 'What people wrote beside passages of a document',
  request: { params },
  answer: noteListSchema,
})

const addedSchema = z.strictObject({ id: countSchema }).openapi('AddedNote')

const addRoute = changeRoute('post', {
  path,
  name: 'addNote',
  summary: 'Writes a note beside a passage',
  request: { params },
  body: z
    .strictObject({
      ...personFields,
      page: z.int().min(1),
      start: countSchema,
      end: countSchema,
      note: writtenSchema(5000),
    })
    .openapi('NewNote'),
  answer: addedSchema,
})

const removeRoute = changeRoute('delete', {
  path,
  name: 'removeNote',
  summary: 'Takes a note away, or with back brings it back',
  request: { params },
  body: z
    .strictObject({ ...personFields, note: z.int().min(1), back: z.boolean().default(false) })
    .openapi('NoteRemoval'),
  answer: addedSchema,
})

export function noteRoutes(app: OpenAPIHono, { library, desk }: HttpContext): void {
  app.openapi(listRoute, (context) =>
    context.json({ items: library.notes(context.req.valid('param').id), person: desk.person } as never, 200),
  )
  app.openapi(addRoute, async (context) => {
    const { by = desk.person, ...note } = context.req.valid('json')
    return context.json({ id: await desk.addNote(context.req.valid('param').id, { ...note, by }) }, 200)
  })
  app.openapi(removeRoute, async (context) => {
    const { by = desk.person, note, back } = context.req.valid('json')
    await desk.removeNote(context.req.valid('param').id, note, by, back)
    return context.json({ id: note }, 200)
  })
}
