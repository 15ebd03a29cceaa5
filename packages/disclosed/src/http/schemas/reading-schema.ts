import { DOCUMENT_KINDS, FINDING_CODES, MESSAGE_KINDS, OUTCOMES } from '@disclosed/core/model'
import { z } from '@hono/zod-openapi'
import { coreSchema, countSchema, dateSchema, orNull, partialDateSchema } from './core-schema.ts'

const share = z.number().min(0).max(1)

export const boxSchema = coreSchema('Box', 'model', z.tuple([share, share, share, share]))
export const outcomeSchema = coreSchema('Outcome', 'model', z.enum(OUTCOMES))
export const findingCodeSchema = coreSchema('FindingCode', 'model', z.enum(FINDING_CODES))

export const citeSchema = coreSchema(
  'Cite',
  'model',
  z.strictObject({
    page: z.int().min(1),
    start: countSchema,
    end: countSchema,
    quote: z.string(),
    file: z.string().optional(),
    cell: z.string().optional(),
    boxes: z.array(boxSchema).optional(),
    confidence: share.optional(),
  }),
)

const groundUseSchema = coreSchema(
  'GroundUse',
  'model',
  z.strictObject({
    law: z.string(),
    provision: z.string(),
    use: z.enum(['withheld', 'ncnd', 'refused']),
    cite: citeSchema,
  }),
)

const correctedFieldSchema = coreSchema(
  'CorrectedField',
  'model',
  z.strictObject({
    id: countSchema,
    field: z.string(),
    machine: z.unknown(),
    by: z.string(),
    at: z.string(),
    note: z.string().nullable(),
  }),
)

const questionSchema = coreSchema(
  'Question',
  'model',
  z.strictObject({
    part: z.int().min(1),
    label: z.string(),
    text: z.string(),
    cite: citeSchema,
    outcome: orNull(outcomeSchema),
    sure: z.boolean(),
    why: z.string(),
    answer: z
      .strictObject({
        text: z.string(),
        cite: citeSchema,
        value: z.strictObject({ number: z.number(), unit: z.string().nullable() }).nullable(),
      })
      .nullable(),
    grounds: z.array(groundUseSchema),
    corrected: z.array(correctedFieldSchema).optional(),
  }),
)

export const readingSchema = coreSchema(
  'Reading',
  'model',
  z.strictObject({
    file: z.string(),
    kind: z.enum(DOCUMENT_KINDS),
    pages: countSchema,
    authority: z.string().nullable(),
    law: z.string().nullable(),
    references: z.array(z.string()),
    messages: z.array(
      z.strictObject({
        kind: z.enum(MESSAGE_KINDS),
        from: z.enum(['requester', 'authority', 'regulator']),
        date: partialDateSchema.nullable(),
        cite: citeSchema,
      }),
    ),
    questions: z.array(questionSchema),
    grounds: z.array(groundUseSchema),
    clock: z
      .strictObject({
        received: dateSchema.nullable(),
        due: dateSchema.nullable(),
        answered: dateSchema.nullable(),
        daysTaken: z.int().nullable(),
        daysLate: z.int().nullable(),
      })
      .nullable(),
    findings: z.array(
      z.strictObject({
        code: findingCodeSchema,
        message: z.string(),
        questions: z.array(z.string()),
        cites: z.array(citeSchema),
      }),
    ),
    corrected: z.array(correctedFieldSchema).optional(),
  }),
)
