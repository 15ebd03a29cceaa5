import { QUERY_FIELDS, RECORD_KINDS } from '@disclosed/core/views'
import { z } from '@hono/zod-openapi'
import { coreSchema, countSchema } from './core-schema.ts'
import { boxSchema } from './reading-schema.ts'

const spanSchema = z.strictObject({ start: countSchema, end: countSchema })
const queryFieldSchema = coreSchema('QueryField', 'views', z.enum(QUERY_FIELDS))
const facetFieldSchema = z.enum([...QUERY_FIELDS, 'year'])

export const searchHitSchema = z
  .strictObject({
    kind: coreSchema('RecordKind', 'views', z.enum(RECORD_KINDS)),
    document: z.string(),
    name: z.string(),
    format: z.string().nullable(),
    case: z.string().nullable(),
    authority: z.string().nullable(),
    /** Of the letter that stands there; where several do, of the latest. */
    date: z.string().nullable(),
    /** `part:label` of a question or answer, the code of a finding. */
    label: z.string().nullable(),
    page: z.int().min(1),
    /** The passage that is shown, in UTF-16 code units of the page's text. */
    start: countSchema,
    end: countSchema,
    boxes: z.array(boxSchema),
    line: z.string(),
    /** What was looked for, within `line`. */
    marks: z.array(spanSchema),
  })
  .openapi('SearchHit')

export const searchResultSchema = z
  .strictObject({
    /** As it was understood. */
    query: z.string(),
    total: z.strictObject({ count: countSchema, about: z.boolean() }),
    /** Among how many of the matches added last was ranked and counted; null for all. */
    among: countSchema.nullable(),
    facets: z.array(
      z.strictObject({
        field: facetFieldSchema,
        values: z.array(z.strictObject({ value: z.string(), count: countSchema })),
      }),
    ),
    /** Names in a field that nothing bears. */
    unknown: z.array(z.strictObject({ field: queryFieldSchema, value: z.string(), near: z.string().nullable() })),
    hits: z.array(searchHitSchema),
    /** Where to go on; null on the last page. */
    next: z.string().nullable(),
  })
  .openapi('SearchResult')

export const savedSearchSchema = z
  .strictObject({ name: z.string(), query: z.string(), savedAt: z.string() })
  .openapi('SavedSearch')
