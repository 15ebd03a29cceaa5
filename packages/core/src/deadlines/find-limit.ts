import type { Law } from '../law/law-book.ts'
import type { TimeLimit } from '../law/law-pack.ts'

const tables = new WeakMap<Law, Map<string, TimeLimit>>()

/** The time limit that answers a question (`response`, `review-answer`), by its name, an other name or its id. */
export function findLimit(law: Law, question: string): TimeLimit | null {
  let table = tables.get(law)
  if (table === undefined) {
    table = limitTable(law.deadlines.limits)
    tables.set(law, table)
  }
  return table.get(question) ?? table.get(plainName(question)) ?? null
}

function limitTable(limits: readonly TimeLimit[]): Map<string, TimeLimit> {
  const table = new Map<string, TimeLimit>()
  const names: ((limit: TimeLimit) => readonly string[])[] = [
    (limit) => [limit.question],
    (limit) => limit.alsoAsked,
    (limit) => [limit.id],
  ]
  for (const namesOf of names) {
    for (const limit of limits) {
      for (const name of namesOf(limit)) {
        if (!table.has(name)) table.set(name, limit)
        if (!table.has(plainName(name))) table.set(plainName(name), limit)
      }
    }
  }
  return table
}

/** `Review-answer (Keeper)` and `review answer keeper` are one name. */
function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
