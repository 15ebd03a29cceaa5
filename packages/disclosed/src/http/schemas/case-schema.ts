import { CASE_STATES, NEED_KINDS } from '@disclosed/core/views'
import { z } from '@hono/zod-openapi'
import { coreSchema, countSchema, dateSchema, orNull } from './core-schema.ts'
import { dueAccountSchema } from './due-schema.ts'
import { findingCodeSchema, outcomeSchema, readingSchema } from './reading-schema.ts'

export const caseStateSchema = coreSchema('CaseState', 'views', z.enum(CASE_STATES))
export const outcomeTallySchema = z.array(z.tuple([outcomeSchema, countSchema]))

export const caseLineSchema = coreSchema(
  'CaseLine',
  'views',
  z.strictObject({
    key: z.string(),
    name: z.string(),
    authority: z.string().nullable(),
    law: z.string().nullable(),
    references: z.array(z.string()),
    received: dateSchema.nullable(),
    due: dateSchema.nullable(),
    answered: dateSchema.nullable(),
    daysLate: z.int().nullable(),
    state: caseStateSchema,
    outcomes: outcomeTallySchema,
    unsure: countSchema,
    findings: z.array(findingCodeSchema),
    documents: countSchema,
    pages: countSchema,
  }),
)

const facet = z.array(z.strictObject({ value: z.string(), cases: countSchema }))

export const caseListSchema = z
  .strictObject({
    items: z.array(caseLineSchema),
    /** Where to go on; null on the last page. */
    next: z.string().nullable(),
    total: countSchema,
    facets: z.strictObject({ state: facet, outcome: facet, finding: facet, law: facet, authority: facet }),
  })
  .openapi('CaseList')

export const caseFileSchema = z
  .strictObject({
    /** What a change of the case names in `If-Match`, in quotation marks; the `ETag` of this answer. */
    version: z.string(),
    line: caseLineSchema,
    reading: readingSchema,
    law: z
      .strictObject({ id: z.string(), title: z.string(), dayUnit: z.enum(['working', 'calendar']).nullable() })
      .nullable(),
    documents: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        format: z.string().nullable(),
        pages: countSchema,
        /** Numbers of those that belong to the case; null for all. */
        only: z.array(z.int().min(1)).nullable(),
        file: z.string(),
        reasons: z.array(z.string()),
      }),
    ),
    /** Cases that may be the same correspondence, and why they are kept apart. */
    possible: z.array(z.strictObject({ key: z.string(), name: z.string(), reason: z.string() })),
    /** The time limit for the answer, day by day; null where the law or the day of receipt is not known. */
    account: orNull(dueAccountSchema),
  })
  .openapi('CaseFile')

export const overviewSchema = coreSchema(
  'Overview',
  'views',
  z.strictObject({
    cases: countSchema,
    questions: countSchema,
    states: z.array(z.tuple([caseStateSchema, countSchema])),
    outcomes: outcomeTallySchema,
    findings: z.array(z.tuple([findingCodeSchema, countSchema])),
    authorities: z.array(
      z.strictObject({
        authority: z.string().nullable(),
        cases: countSchema,
        late: countSchema,
        outcomes: outcomeTallySchema,
      }),
    ),
    lateness: z.array(
      z.strictObject({
        key: z.string(),
        authority: z.string().nullable(),
        answered: dateSchema,
        daysLate: z.int(),
      }),
    ),
    needs: z.array(z.strictObject({ line: caseLineSchema, why: z.enum(NEED_KINDS) })),
  }),
)
