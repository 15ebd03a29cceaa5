import { z } from '@hono/zod-openapi'
import { countSchema } from './core-schema.ts'

const termPlaceSchema = z
  .strictObject({
    term: z.string(),
    /** `3f9a1c20b7/reply.pdf`: the beginning of the document's id, and its name. */
    document: z.string(),
    page: z.int().min(1),
    start: countSchema,
    end: countSchema,
    quote: z.string(),
  })
  .openapi('TermPlace')

export const termRunSchema = z
  .strictObject({
    id: z.string(),
    file: z.string(),
    ocr: z.boolean(),
    tally: z.strictObject({
      terms: countSchema,
      /** The most frequent first. */
      found: z.array(z.strictObject({ term: z.string(), places: countSchema, documents: countSchema })),
      places: countSchema,
      documents: countSchema,
      pages: countSchema,
      /** Terms without a letter or a digit. */
      empty: countSchema,
    }),
  })
  .openapi('TermRun')

export const termPlacesSchema = z
  .strictObject({
    items: z.array(termPlaceSchema),
    /** Where to go on; null on the last page. */
    next: z.string().nullable(),
    total: countSchema,
  })
  .openapi('TermPlaces')
