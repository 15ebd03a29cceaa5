import { z } from '@hono/zod-openapi'
import { countSchema } from './core-schema.ts'

const named = z.strictObject({ id: z.string(), name: z.string() })

export const documentSchema = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    format: z.string().nullable(),
    state: z.enum(['stored', 'waiting', 'quarantined', 'removed']),
    pages: countSchema,
    bytes: countSchema,
    reason: z.strictObject({ code: z.string(), message: z.string(), next: z.string() }).nullable(),
    warnings: z.array(z.strictObject({ code: z.string(), message: z.string() })),
    addedAt: z.string(),
    /** What lies inside, and what it lies inside of. */
    parts: z.array(named),
    inside: z.array(named),
    hidden: countSchema,
    /** Keys of the cases that hold it; of a mailbox there may be many. */
    cases: z.array(z.string()),
  })
  .openapi('Document')

export const pageSchema = z
  .strictObject({
    number: z.int().min(1),
    text: z.string(),
    /** Where the page has a picture: its size in points, and for each word `start`, `end` and its box in shares of the page. */
    layout: z
      .strictObject({
        width: z.number(),
        height: z.number(),
        source: z.enum(['text-layer', 'ocr']),
        confidence: z.number().nullable(),
        words: z.array(z.tuple([countSchema, countSchema, z.number(), z.number(), z.number(), z.number()])),
      })
      .nullable(),
    /** Of a sheet: its name, and for each cell `start`, `end` and address. */
    cells: z
      .strictObject({ sheet: z.string(), filled: z.array(z.tuple([countSchema, countSchema, z.string()])) })
      .nullable(),
    /** Where each message of a mail begins and ends. */
    messages: z.array(
      z.strictObject({
        start: countSchema,
        end: countSchema,
        from: z.string().nullable(),
        to: z.string().nullable(),
        date: z.string().nullable(),
        subject: z.string().nullable(),
      }),
    ),
    needsOcr: z.boolean(),
    released: z.string().nullable(),
  })
  .openapi('Page')
