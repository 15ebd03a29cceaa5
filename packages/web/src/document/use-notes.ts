import { useQueryClient } from '@tanstack/react-query'
import { tell } from '../api/client.ts'
import { useAnswer } from '../api/use-answer.ts'
import { sayDone, sayFailed } from '../components/toasts.tsx'
import { personName } from '../corrections/person.ts'
import type { MarkedWords } from '../evidence/marked-words.ts'

/** What people wrote beside passages of a document. */
export function useNotes(id: string) {
  const queries = useQueryClient()
  const { data } = useAnswer('listNotes', { id })
  const by = () => (personName() === '' ? {} : { by: personName() })
  const renew = () => queries.invalidateQueries({ queryKey: ['listNotes', { id }] })
  const move = async (note: number, back: boolean) => {
    await tell('removeNote', { id }, { note, back, ...by() })
    await renew()
  }
  return {
    notes: data?.items ?? [],
    person: data?.person ?? '',
    /** @throws Refusal */
    add: async ({ page, start, end }: MarkedWords, note: string) => {
      const added = await tell('addNote', { id }, { page, start, end, note, ...by() })
      await renew()
      sayDone('The note is kept.', () => move(added.id, false))
    },
    remove: async (note: number) => {
      try {
        await move(note, false)
        sayDone('The note is gone.', () => move(note, true))
      } catch (error) {
        sayFailed(error instanceof Error ? error.message : String(error))
      }
    },
  }
}
