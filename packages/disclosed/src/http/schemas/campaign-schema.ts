import { VALUE_KINDS } from '@disclosed/core/views'
import { z } from '@hono/zod-openapi'
import { coreSchema, countSchema, dateSchema, orNull, partialDateSchema } from './core-schema.ts'
import { outcomeSchema } from './reading-schema.ts'

export const campaignListSchema = z
  .strictObject({
    items: z.array(
      z.strictObject({
        key: z.string(),
        /** By which it was kept; null where it was only found. */
        name: z.string().nullable(),
        questions: z.array(z.string()),
        cases: countSchema,
        /** How many of them hold a reply. */
        replied: countSchema,
        authorities: z.array(z.string()),
      }),
    ),
  })
  .openapi('CampaignList')

const kindSchema = coreSchema('ValueKind', 'views', z.enum(VALUE_KINDS))

const stated = {
  passage: z.strictObject({ start: countSchema, end: countSchema }),
  scope: z.string().nullable(),
}

const typedValueSchema = coreSchema(
  'TypedValue',
  'views',
  z.union([
    z.strictObject({
      kind: z.literal('yes-no'),
      value: z.boolean(),
      state: z.enum(['planned', 'ended']).nullable(),
      ...stated,
    }),
    z.strictObject({
      kind: z.literal('number'),
      value: z.number(),
      unit: z.string().nullable(),
      approximate: z.boolean(),
      ...stated,
    }),
    z.strictObject({
      kind: z.literal('money'),
      value: z.number(),
      currency: z.string().nullable(),
      approximate: z.boolean(),
      ...stated,
    }),
    z.strictObject({ kind: z.literal('date'), value: partialDateSchema, ...stated }),
    z.strictObject({
      kind: z.literal('text'),
      value: z.string(),
      named: z.enum(['named', 'in-house', 'unnamed', 'none', 'words']),
      ...stated,
    }),
    z.strictObject({ kind: z.literal('unsure'), of: kindSchema, why: z.string(), ...stated }),
  ]),
)

const amount = z.number().nullable()

const kindFiguresSchema = coreSchema(
  'KindFigures',
  'views',
  z.strictObject({
    kind: kindSchema,
    count: countSchema,
    unit: z.string().nullable(),
    scope: z.string().nullable(),
    total: amount,
    median: amount,
    least: amount,
    most: amount,
    shares: z.array(
      z.strictObject({
        value: z.string(),
        count: countSchema,
        of: countSchema,
        share: z.number(),
        low: z.number(),
        high: z.number(),
      }),
    ),
    leftOut: z.array(z.strictObject({ why: z.string(), count: countSchema })),
  }),
)

/** Without the words of the answers: those stand in the case. */
const cellSchema = z.strictObject({
  /** `part:label` in its case; null where the case does not ask it. */
  key: z.string().nullable(),
  reason: z.string(),
  outcome: orNull(outcomeSchema),
  sure: z.boolean(),
  grounds: z.array(z.string()),
  values: z.array(z.strictObject({ value: typedValueSchema, short: z.string() })),
})

export const matrixSchema = z
  .strictObject({
    key: z.string(),
    name: z.string().nullable(),
    /** Authorities that were asked, also those that never wrote. */
    asked: z.array(z.string()),
    columns: z.array(
      z.strictObject({
        number: z.int().min(1),
        question: z.string(),
        kinds: z.array(kindSchema),
        figures: z.strictObject({
          outcomes: z.array(z.tuple([outcomeSchema, countSchema])),
          notAsked: countSchema,
          kinds: z.array(kindFiguresSchema),
        }),
      }),
    ),
    rows: z.array(
      z.strictObject({
        case: z.string().nullable(),
        authority: z.string().nullable(),
        requested: partialDateSchema.nullable(),
        answered: dateSchema.nullable(),
        daysTaken: z.int().nullable(),
        daysLate: z.int().nullable(),
        replied: z.boolean(),
        likeness: z.number(),
        cells: z.array(cellSchema),
      }),
    ),
  })
  .openapi('CampaignMatrix')

export const keptCampaignSchema = z.strictObject({ name: z.string() }).openapi('NamedCampaign')
