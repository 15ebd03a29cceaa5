import { z } from 'zod'
import { actSchema, calendarSchema, deadlinesSchema, exemptionsSchema, noticeSchema } from './law-pack-schema.ts'

/** The JSON Schema of one kind of file in `laws/`. */
export interface LawJsonSchema {
  readonly name: 'act' | 'deadlines' | 'exemptions' | 'notice' | 'calendar'
  /** Where such files lie. */
  readonly path: string
  readonly about: string
  readonly schema: z.core.JSONSchema.JSONSchema
}

/** What `docs/schemas/` publishes, so that editors and other programs can check a pack. */
export function lawJsonSchemas(): LawJsonSchema[] {
  return [
    entry('act', 'what the law is called, where it holds, how its provisions are written', actSchema),
    entry('deadlines', 'time limits, and what moves them', deadlinesSchema),
    entry('exemptions', 'the provisions that a letter may cite', exemptionsSchema),
    entry('notice', 'what a refusal must hold', noticeSchema),
    entry('calendar', 'the days on which nobody works', calendarSchema, 'laws/calendars/<id>.yaml'),
  ]
}

function entry(
  name: LawJsonSchema['name'],
  about: string,
  schema: z.ZodType,
  path = `laws/<id>/${name}.yaml`,
): LawJsonSchema {
  const head = { $id: `law-${name}.schema.json`, title: `${path}: ${about}` }
  return { name, path, about, schema: { ...head, ...z.toJSONSchema(schema, { io: 'input' }) } }
}
