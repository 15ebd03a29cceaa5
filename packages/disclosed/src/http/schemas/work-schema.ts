import { z } from '@hono/zod-openapi'
import { countSchema } from './core-schema.ts'

const reasonSchema = z.strictObject({ code: z.string(), message: z.string(), next: z.string() }).nullable()

export const uploadSchema = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    size: countSchema,
    modified: countSchema,
    /** So many bytes have arrived. */
    received: countSchema,
    state: z.enum(['receiving', 'waiting', 'reading', 'stored', 'duplicate', 'quarantined']),
    /** The beginning of its document's id; null before it is in the workspace. */
    document: z.string().nullable(),
    pages: countSchema,
    reason: reasonSchema,
  })
  .openapi('Upload')

const uploadCountsSchema = z.strictObject({
  receiving: countSchema,
  waiting: countSchema,
  reading: countSchema,
  stored: countSchema,
  duplicate: countSchema,
  quarantined: countSchema,
})

export const uploadListSchema = z
  .strictObject({
    items: z.array(uploadSchema),
    /** The counts add up to it. */
    total: countSchema,
    counts: uploadCountsSchema,
  })
  .openapi('UploadList')

export const workSchema = z
  .strictObject({
    isWorking: z.boolean(),
    /** How far it has come; null while nothing is done. */
    progress: z
      .strictObject({
        phase: z.enum(['looking', 'reading', 'recognising', 'analysing']),
        all: countSchema,
        done: countSchema,
        /** 0 to 1; 1 only when nothing is left. */
        share: z.number().min(0).max(1),
        rate: z.number(),
        /** Seconds; null while too little is known. */
        left: z.number().nullable(),
      })
      .nullable(),
    /** Why it does not go on. */
    failure: reasonSchema,
    uploads: uploadCountsSchema,
  })
  .openapi('Work')

export const jobListSchema = z
  .strictObject({
    work: workSchema,
    /** Another program that writes into the workspace at present. */
    writer: z.strictObject({ command: z.string(), pid: z.int(), since: z.string() }).nullable(),
    kinds: z.array(
      z.strictObject({
        kind: z.enum(['read', 'ocr', 'analyse', 'index']),
        waiting: countSchema,
        working: countSchema,
        done: countSchema,
        failed: countSchema,
      }),
    ),
    /** Documents with a job that failed. */
    failed: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        kind: z.enum(['read', 'ocr', 'analyse', 'index']),
        reason: reasonSchema,
      }),
    ),
  })
  .openapi('JobList')
