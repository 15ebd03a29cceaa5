import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { tell } from '../api/client.ts'
import type { CaseDecision } from '../api/generated.ts'
import { sayDone, sayFailed } from '../components/toasts.tsx'
import { personName } from './person.ts'

/** Says which documents are one correspondence; goes where the case is then, if it is no more. Gives whether it was done. */
export function useDeciding(key: string) {
  const queries = useQueryClient()
  const navigate = useNavigate()
  const decide = async (order: CaseDecision) => {
    const by = personName() === '' ? {} : { by: personName() }
    const { decision, cases } = await tell('decideCases', {}, { ...order, ...by })
    const isThere = cases.length === 0 || cases.some((each) => each.key === key)
    if (!isThere) await navigate(`/cases/${cases[0]!.key}`, { replace: true })
    await queries.invalidateQueries()
    return decision
  }
  return async (order: CaseDecision, words: string): Promise<boolean> => {
    try {
      const decision = await decide(order)
      sayDone(words, () => decide({ undo: decision }))
      return true
    } catch (error) {
      sayFailed(error instanceof Error ? error.message : String(error))
      return false
    }
  }
}
