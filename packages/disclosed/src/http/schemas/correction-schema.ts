import { DOCUMENT_KINDS } from '@disclosed/core/model'
import { z } from '@hono/zod-openapi'
import { countSchema, dateSchema, writtenSchema } from './core-schema.ts'
import { outcomeSchema } from './reading-schema.ts'

const LONGEST = 20_000
const name = z.string().min(1).max(100)
const words = z.string().min(1).max(LONGEST)
/** `none`: that there is none. */
const orNone = <Schema extends z.ZodType>(schema: Schema) => z.union([schema, z.literal('none')]).optional()

/** Who says it, and why; without `by` the one who started the server. */
export const personFields = { by: writtenSchema(200).optional() }

/** As the options of `disclosed correct`; what is left out stays. */
export const correctionOrderSchema = z
  .strictObject({
    ...personFields,
    note: writtenSchema(2000).optional(),
    question: name.optional(),
    outcome: outcomeSchema.optional(),
    text: words.optional(),
    label: name.optional(),
    answer: words.optional(),
    addGrounds: z.array(name).max(20).optional(),
    removeGrounds: z.array(name).max(20).optional(),
    use: z.enum(['withheld', 'ncnd', 'refused']).optional(),
    remove: z.boolean().optional(),
    merge: z.array(name).max(50).optional(),
    split: z.array(words).max(50).optional(),
    before: name.optional(),
    add: name.optional(),
    authority: z.string().min(1).max(300).optional(),
    law: name.optional(),
    kind: z.enum(DOCUMENT_KINDS).optional(),
    received: orNone(dateSchema),
    due: orNone(dateSchema),
    answered: orNone(dateSchema),
    dismiss: name.optional(),
    /** Where it stands. */
    place: z
      .strictObject({
        quote: words.optional(),
        page: z.int().min(1).optional(),
        start: countSchema.optional(),
        end: countSchema.optional(),
        document: z.string().min(1).max(300).optional(),
      })
      .optional(),
  })
  .openapi('CorrectionOrder')

export const correctionListSchema = z
  .strictObject({
    case: z.string(),
    /** What this request made, for taking it back. */
    made: z.array(countSchema),
    corrections: z.array(
      z.strictObject({
        id: countSchema,
        correction: z.looseObject({ kind: z.string() }),
        by: z.string(),
        at: z.string(),
        note: z.string().nullable(),
        /** False where what it speaks of is gone, since the letters were read anew. */
        applies: z.boolean(),
      }),
    ),
    /** Whose corrections they are when nobody says otherwise. */
    person: z.string(),
  })
  .openapi('CorrectionList')
