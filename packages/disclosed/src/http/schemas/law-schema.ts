import { z } from '@hono/zod-openapi'
import { coreSchema, countSchema, dateSchema } from './core-schema.ts'

const line = {
  id: z.string(),
  title: z.string(),
  shortTitle: z.string(),
  jurisdiction: z.array(z.string()),
  inForce: z.strictObject({ from: dateSchema.nullable(), until: dateSchema.nullable() }),
  tally: z.strictObject({ facts: countSchema, certain: countSchema }),
}

export const lawLineSchema = coreSchema('LawLine', 'views', z.strictObject(line))

/** The lists hold what `disclosed laws show ID --json` prints. */
export const lawSheetSchema = coreSchema(
  'LawSheet',
  'views',
  z.looseObject({
    ...line,
    citation: z.string().nullable(),
    country: z.string(),
    reviewed: dateSchema,
    regulator: z.looseObject({ name: z.string(), site: z.string().nullable() }),
    clocks: z.array(z.looseObject({ stage: z.string() })),
    notice: z.array(z.looseObject({})),
    grounds: z.array(z.looseObject({ provision: z.string(), title: z.string() })),
    sources: z.record(z.string(), z.string()),
  }),
)
