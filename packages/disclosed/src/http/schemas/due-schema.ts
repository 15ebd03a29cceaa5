import { z } from '@hono/zod-openapi'
import { coreSchema, dateSchema } from './core-schema.ts'

const amount = z.looseObject({ amount: z.int(), unit: z.string() })
const date = dateSchema.nullable()
const words = z.string().nullable()

export const proofDaySchema = coreSchema(
  'ProofDay',
  'views',
  z.strictObject({ date: dateSchema, counted: z.boolean(), why: words }),
)

const clockAnswerSchema = coreSchema(
  'ClockAnswer',
  'views',
  z.strictObject({
    id: z.string(),
    stage: z.string(),
    question: z.string(),
    actor: z.string(),
    action: z.string(),
    due: date,
    amount: z.int().nullable(),
    unit: z.string(),
    plus: amount.nullable(),
    provision: z.string(),
    basis: z.string(),
    on: words,
    from: words,
    who: words,
    reason: words,
    verified: z.boolean(),
  }),
)

export const dueAccountSchema = coreSchema(
  'DueAccount',
  'views',
  z.strictObject({
    law: z.strictObject({ id: z.string(), title: z.string(), shortTitle: z.string() }),
    question: z.string(),
    received: date,
    events: z.array(z.looseObject({ type: z.string() })),
    due: date,
    dayZero: date,
    rule: z
      .strictObject({
        limit: z.string(),
        provision: z.string(),
        amount: z.int().nullable(),
        unit: z.string(),
        plus: amount.nullable(),
        basis: z.string(),
      })
      .nullable(),
    calendar: z.strictObject({ id: z.string(), title: z.string(), from: z.int(), until: z.int() }).nullable(),
    dayProvision: words,
    proof: z.array(proofDaySchema),
    reason: words,
    doubts: z.array(z.string()),
    alternatives: z.array(z.strictObject({ due: dateSchema, basis: z.string() })),
    clocks: z.array(clockAnswerSchema),
    stated: z.looseObject({ stated: dateSchema, due: dateSchema, days: z.int() }).nullable(),
    noSteps: z.array(
      z.strictObject({ stages: z.array(z.string()), rule: z.string(), provision: words, verified: z.boolean() }),
    ),
  }),
)
