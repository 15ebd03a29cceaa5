import { OUTCOME_MESSAGES, type OutcomeCode } from '../findings/outcome-messages.ts'
import { overdueMessage } from '../findings/rules/overdue.ts'
import { FINDING_CODES, type Finding, type FindingCode, type Reading } from '../model/reading.ts'
import type { CountedClock, FindingKey } from './correction.ts'

/** Findings without the one that is meant, and that one; null where it is gone. */
export function dismissFinding(
  { findings }: Reading,
  { code, message, questions }: FindingKey,
): { readonly left: Finding[]; readonly dismissed: Finding } | null {
  const same = findings.filter((finding) => finding.code === code)
  const dismissed =
    same.find((finding) => finding.message === message) ??
    same.find((finding) => finding.questions.join() === questions.join())
  return dismissed === undefined ? null : { left: findings.filter((finding) => finding !== dismissed), dismissed }
}

/**
 * Findings as they follow from what was corrected: those that say no more than an outcome or the clock says.
 * @param machine the reading before anything was corrected
 * @param counted what the law says of corrected dates
 */
export function correctFindings(machine: Reading, reading: Reading, counted: CountedClock | null): Reading {
  const codes = Object.keys(OUTCOME_MESSAGES) as OutcomeCode[]
  const byOutcome = codes.reduce((findings, code) => outcomeFinding(machine, reading, findings, code), reading.findings)
  return { ...reading, findings: clockFindings(machine, { ...reading, findings: byOutcome }, counted) }
}

function outcomeFinding(machine: Reading, reading: Reading, findings: Finding[], code: OutcomeCode): Finding[] {
  const { outcome, message } = OUTCOME_MESSAGES[code]
  const before = machine.questions.filter((question) => question.outcome === outcome)
  const indexes = reading.questions.flatMap((question, index) => (question.outcome === outcome ? [index] : []))
  const now = indexes.map((index) => reading.questions[index]!)
  const names = (questions: Reading['questions']) => questions.map(({ part, label }) => `${part}:${label}`)
  if (names(before).join() === names(now).join()) return findings
  const others = findings.filter((finding) => finding.code !== code)
  if (now.length === 0) return others
  const finding: Finding = {
    code,
    message: message(reading, indexes),
    questions: names(now),
    cites: now.map(({ answer, cite }) => answer?.cite ?? cite),
  }
  return inOrder([...others, finding])
}

/** Findings that rest on the dates of the clock; where these are as the machine read them, they stay. */
function clockFindings(machine: Reading, reading: Reading, counted: CountedClock | null): Finding[] {
  const { clock, findings } = reading
  const isAsRead =
    reading.law === machine.law &&
    clock?.due === machine.clock?.due &&
    clock?.answered === machine.clock?.answered &&
    clock?.received === machine.clock?.received
  if (isAsRead || clock === null) return findings
  const ofClock: ReadonlySet<FindingCode> = new Set(['late', 'overdue', 'due-date-misstated'])
  const others = findings.filter(({ code }) => !ofClock.has(code))
  const add = (code: FindingCode, message: string): Finding[] =>
    inOrder([...others, { code, message, questions: [], cites: [] }])
  if (counted?.late != null) return add('late', counted.late)
  return clock.due !== null && clock.answered === null ? add('overdue', overdueMessage(clock.due)) : others
}

function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => FINDING_CODES.indexOf(a.code) - FINDING_CODES.indexOf(b.code))
}
