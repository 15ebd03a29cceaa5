import { z } from '@hono/zod-openapi'
import { countSchema, partialDateSchema } from './core-schema.ts'
import { citeSchema, outcomeSchema } from './reading-schema.ts'

const user = {
  case: z.string(),
  authority: z.string().nullable(),
  date: partialDateSchema.nullable(),
}

const passage = {
  number: z.int().min(1),
  words: countSchema,
  /** Whether it has the same words wherever it stands. */
  verbatim: z.boolean(),
}

export const reuseListSchema = z
  .strictObject({
    cases: countSchema,
    letters: countSchema,
    /** Words of the authorities' own, and those of them that stand in letters of several cases. */
    words: countSchema,
    shared: countSchema,
    items: z.array(
      z.strictObject({
        ...passage,
        /** Where it was used first. */
        cite: citeSchema,
        /** The first use first. */
        uses: z.array(z.strictObject(user)),
      }),
    ),
    /** Where to go on; null on the last page. */
    next: z.string().nullable(),
    total: countSchema,
  })
  .openapi('ReuseList')

export const sharedTextSchema = z
  .strictObject({ items: z.array(z.strictObject({ ...passage, one: citeSchema, two: citeSchema })) })
  .openapi('SharedText')

const sideSchema = z
  .strictObject({
    ...user,
    authority: z.string(),
    /** `part:label` of the question. */
    label: z.string(),
    question: z.string(),
    outcome: outcomeSchema,
    answer: z.string(),
    cite: citeSchema,
  })
  .openapi('ToldSide')

export const contradictionListSchema = z
  .strictObject({
    cases: countSchema,
    answers: countSchema,
    pairs: countSchema,
    fitting: countSchema,
    /** How many pairs could not be compared. */
    dropped: countSchema,
    contradictions: z.array(z.strictObject({ message: z.string(), one: sideSchema, two: sideSchema })),
    shownHeld: z.array(
      z.strictObject({
        message: z.string(),
        answer: sideSchema,
        document: z.strictObject({ title: z.string(), cite: citeSchema }),
      }),
    ),
  })
  .openapi('ContradictionList')
