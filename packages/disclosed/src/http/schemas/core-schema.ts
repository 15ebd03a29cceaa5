import { z } from '@hono/zod-openapi'

/** Names a schema, and says which type of core it is, so that the client takes that and not a copy. */
export function coreSchema<Schema extends z.ZodType>(name: string, from: 'model' | 'views', schema: Schema): Schema {
  return schema.openapi(name, { 'x-core': from } as object)
}

/** `2019-02-12` */
export const dateSchema = z.iso.date()
/** `2019-02-12`, `2019-02` or `2019`. */
export const partialDateSchema = z.string().regex(/^\d{4}(?:-\d\d){0,2}$/)
export const countSchema = z.int().min(0)

/** What a person writes: something, and all of it can be stored. */
export function writtenSchema(longest: number) {
  return z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .refine((text) => text.isWellFormed(), { message: 'half a character' })
}

/** A named schema or null; `nullable()` leaves the null out of the document where the schema has a name. */
export function orNull<Schema extends z.ZodType>(schema: Schema) {
  return z.union([schema, z.null()])
}
