import type { Outcome } from '../model/reading.ts'
import type { Case } from './case.ts'
import type { Found } from './rule.ts'

/** One finding for all questions with an outcome, pointing at their answers or, where there is none, at the questions. */
export function withOutcome(found: Case, outcome: Outcome, message: (questions: readonly number[]) => string): Found[] {
  const questions = found.accounts.flatMap((account, i) => (account.outcome === outcome ? [i] : []))
  if (questions.length === 0) return []
  return [
    {
      message: message(questions),
      questions,
      spans: questions.map((i) => found.accounts[i]!.answer ?? found.questions[i]!.span),
    },
  ]
}
