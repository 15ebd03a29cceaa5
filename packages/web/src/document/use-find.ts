import { useState } from 'react'
import { useAnswer } from '../api/use-answer.ts'
import type { Passage } from '../evidence/passages.ts'

/** What was looked for in a document, and which of its places is shown. */
export function useFind(document: string, page: number, words: string) {
  const { data } = useAnswer('findInDocument', { id: document, words }, { enabled: words !== '', keep: true })
  const items = words === '' ? [] : (data?.items ?? [])
  const [chosen, setChosen] = useState<number | null>(null)
  /** The next one or the one before; from the shown page on where none was chosen. */
  const step = (by: 1 | -1): number | null => {
    if (items.length === 0) return null
    const near = items.findIndex((item) => item.page >= page)
    const from = chosen === null || chosen >= items.length ? (near < 0 ? 0 : near) - (by === 1 ? 1 : 0) : chosen
    const next = (from + by + items.length) % items.length
    setChosen(next)
    return items[next]!.page
  }
  const passages = items.flatMap((item, at): Passage[] =>
    item.page === page
      ? [{ id: `hit${at}`, kind: 'sought', row: `hit:${at}`, document, cite: { ...item, quote: '' }, words: 'Found' }]
      : [],
  )
  const counts = new Map<number, number>()
  for (const item of items) counts.set(item.page, (counts.get(item.page) ?? 0) + 1)
  return {
    total: words === '' ? null : (data?.total ?? null),
    chosen,
    row: chosen === null ? null : `hit:${chosen}`,
    passages,
    counts,
    step,
    forget: () => setChosen(null),
  }
}
