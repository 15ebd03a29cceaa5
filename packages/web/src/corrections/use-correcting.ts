import { useQueryClient } from '@tanstack/react-query'
import { tell } from '../api/client.ts'
import type { CaseFile, CorrectionOrder } from '../api/generated.ts'
import { sayDone } from '../components/toasts.tsx'
import { personName } from './person.ts'

/** What people put right in a case. */
export interface Correcting {
  /** Orders are given one after the other, and taken back together. `words`: what is then said. @throws Refusal */
  readonly correct: (orders: readonly CorrectionOrder[], note: string, words: string) => Promise<void>
  /** @throws Refusal */
  readonly undo: (ids: readonly number[]) => Promise<void>
}

export function useCorrecting(key: string): Correcting {
  const queries = useQueryClient()
  /** As it was seen; the next order speaks of the case as the one before left it. */
  const version = () => queries.getQueryData<CaseFile>(['getCase', { key }])?.version ?? ''
  const renew = async () => {
    await queries.invalidateQueries({ queryKey: ['getCase'] })
    void queries.invalidateQueries({ predicate: ({ queryKey }) => SHOWING_CASES.includes(String(queryKey[0])) })
  }
  const by = () => (personName() === '' ? {} : { by: personName() })
  const undo = async (ids: readonly number[]) => {
    try {
      await tell('undoCorrections', { key }, { ids, ...by() }, version())
    } finally {
      await renew()
    }
  }
  return {
    undo,
    correct: async (orders, note, words) => {
      const made: number[] = []
      try {
        for (const order of orders) {
          const more = { ...by(), ...(note.trim() !== '' && { note: note.trim() }) }
          made.push(...(await tell('correct', { key }, { ...order, ...more }, version())).made)
          await renew()
        }
      } catch (error) {
        await renew()
        throw error
      }
      sayDone(words, () => undo(made))
    },
  }
}

const SHOWING_CASES = ['listCases', 'getOverview', 'listCorrections']
