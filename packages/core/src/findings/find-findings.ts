import type { Finding } from '../model/reading.ts'
import { citeOf } from '../text/flow.ts'
import type { Case } from './case.ts'
import type { FindingRule } from './rule.ts'
import { RULES } from './rules.ts'

/** What a requester should know and can act on, in the order of the contract's codes. */
export function findFindings(found: Case): Finding[] {
  return RULES.flatMap((rule) => findingsOf(rule, found))
}

function findingsOf(rule: FindingRule, found: Case): Finding[] {
  return rule.find(found).map(({ message, questions, spans }) => ({
    code: rule.code,
    message,
    questions: questions.map((i) => `${found.questions[i]!.part}:${found.questions[i]!.label}`),
    cites: spans.map((span) => citeOf(found.flow, span)).filter((cite) => cite.quote !== ''),
  }))
}
