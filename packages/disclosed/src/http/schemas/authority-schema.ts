import { z } from '@hono/zod-openapi'
import { caseLineSchema, outcomeTallySchema } from './case-schema.ts'
import { coreSchema, countSchema, orNull } from './core-schema.ts'

export const shareSchema = coreSchema(
  'Share',
  'views',
  z.strictObject({ count: countSchema, of: countSchema, share: z.number(), low: z.number(), high: z.number() }),
)

export const authorityAccountSchema = coreSchema(
  'AuthorityAccount',
  'views',
  z.strictObject({
    authority: z.string(),
    variants: z.array(z.string()),
    requests: countSchema,
    replied: countSchema,
    medianDays: z.number().nullable(),
    late: orNull(shareSchema),
    overdue: countSchema,
    questions: countSchema,
    outcomes: outcomeTallySchema,
    answered: orNull(shareSchema),
    withheld: orNull(shareSchema),
    ignored: orNull(shareSchema),
    grounds: z.array(z.strictObject({ ground: z.string(), law: z.string(), requests: countSchema })),
    reviews: z.array(z.tuple([z.enum(['upheld', 'changed', 'unclear', 'pending']), countSchema])),
    isSmall: z.boolean(),
    cases: z.array(z.string()),
  }),
)

export const authorityListSchema = z
  .strictObject({
    items: z.array(authorityAccountSchema),
    /** Where to go on; null on the last page. */
    next: z.string().nullable(),
    total: countSchema,
    /** How many cases name no authority. */
    unnamed: countSchema,
  })
  .openapi('AuthorityList')

export const authorityFileSchema = z
  .strictObject({ account: authorityAccountSchema, cases: z.array(caseLineSchema) })
  .openapi('AuthorityFile')
