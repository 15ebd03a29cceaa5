import type { Case } from './case.ts'
import { OUTCOME_MESSAGES, type OutcomeCode } from './outcome-messages.ts'
import type { FindingRule, Found } from './rule.ts'

/** One finding for all questions with an outcome, pointing at their answers or, where there is none, at the questions. */
export function outcomeRule(code: OutcomeCode): FindingRule {
  return { code, find: (found) => withOutcome(found, code) }
}

function withOutcome(found: Case, code: OutcomeCode): Found[] {
  const { outcome, message } = OUTCOME_MESSAGES[code]
  const questions = found.accounts.flatMap((account, i) => (account.outcome === outcome ? [i] : []))
  if (questions.length === 0) return []
  return [
    {
      message: message(found, questions),
      questions,
      spans: questions.map((i) => found.accounts[i]!.answer ?? found.questions[i]!.span),
    },
  ]
}
