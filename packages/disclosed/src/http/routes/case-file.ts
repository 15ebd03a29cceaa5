import type { z } from '@hono/zod-openapi'
import type { HttpContext } from '../context.ts'
import { versionOf } from '../entity-tag.ts'
import type { caseFileSchema } from '../schemas/case-schema.ts'
import { caseAccount } from './case-account.ts'

/** A case as the page sees it, with the version that a change of it must name. @throws DisclosedError `case-not-found` */
export async function caseFileJson(
  { program, library, today }: Pick<HttpContext, 'program' | 'library' | 'today'>,
  key: string,
): Promise<z.infer<typeof caseFileSchema>> {
  const { line, reading, documents, possible } = await library.case(key, today())
  const name = reading.law === null ? null : await program.lawName(reading.law)
  const law = name === null ? null : { id: reading.law, ...name }
  const file = { line, reading, law, documents, possible, account: await caseAccount(program, reading) }
  return { version: versionOf(file), ...file } as never
}
