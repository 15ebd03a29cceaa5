import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Phrase } from '../text/phrases.ts'

export interface PhraseTable {
  /** `answers/clause.ts REFUSES`. */
  readonly name: string
  /** Null where the table is not exported, so that nobody can see whether its examples hold. */
  readonly phrases: readonly Phrase[] | null
}

const DECLARED = /\bconst (\w+): readonly Phrase\[\] =/g

/** Every table of phrases that core declares, found in its sources: a new one needs no entry anywhere. */
export async function phraseTables(dir = fileURLToPath(new URL('..', import.meta.url))): Promise<PhraseTable[]> {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .sort()
  const tables: PhraseTable[] = []
  for (const file of files) {
    const names = [...readFileSync(`${dir}/${file}`, 'utf8').matchAll(DECLARED)].map((match) => match[1]!)
    if (names.length === 0) continue
    const exported: Record<string, unknown> = await import(new URL(`../${file}`, import.meta.url).href)
    for (const name of names) tables.push({ name: `${file} ${name}`, phrases: (exported[name] as never) ?? null })
  }
  return tables
}
