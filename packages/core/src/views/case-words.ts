import type { FindingCode } from '../model/index.ts'
import type { CaseState } from './case-line.ts'
import type { Tone } from './outcome-marks.ts'
import type { NeedKind } from './overview.ts'

/** The signs and words of a case's state; the sign tells them apart without colour. */
export const CASE_STATE_MARKS: Readonly<
  Record<CaseState, { readonly symbol: string; readonly word: string; readonly tone: Tone }>
> = {
  overdue: { symbol: '!', word: 'overdue', tone: 'bad' },
  'due-soon': { symbol: '◔', word: 'due soon', tone: 'mixed' },
  open: { symbol: '…', word: 'waiting', tone: 'quiet' },
  late: { symbol: '◷', word: 'answered late', tone: 'bad' },
  'in-time': { symbol: '✓', word: 'answered in time', tone: 'good' },
  answered: { symbol: '•', word: 'answered', tone: 'quiet' },
  unknown: { symbol: '–', word: 'dates not known', tone: 'quiet' },
}

/** Findings by name, for lists and counts. */
export const FINDING_NAMES: Readonly<Record<FindingCode, string>> = {
  late: 'Late',
  overdue: 'Overdue',
  'due-date-misstated': 'Due date misstated',
  'blank-answer': 'Answer left blank',
  'unaddressed-question': 'Question not addressed',
  'missing-attachment': 'Attachment missing',
  'withheld-without-ground': 'Withheld without a ground',
  'ground-without-reason': 'Ground without a reason',
  'public-interest-test-missing': 'No public interest test',
  'prejudice-not-stated': 'Harm not stated',
  'ncnd-without-ground': 'Neither confirmed nor denied without a ground',
  'review-details-missing': 'No word on review',
  'regulator-details-missing': 'No word on the regulator',
  'cost-estimate-missing': 'No estimate of cost',
  'advice-missing': 'No advice or help',
  'total-mismatch': 'Figures do not add up',
  'dates-disagree': 'Dates disagree',
  boilerplate: 'Text used again',
  contradiction: 'Contradiction',
}

/** What a person is to do, as a heading of the cases where it is so. */
export const NEED_WORDS: Readonly<Record<NeedKind, { readonly title: string; readonly next: string }>> = {
  overdue: { title: 'Overdue', next: 'Complain about the delay.' },
  'due-soon': { title: 'Due within a week', next: 'Watch for the reply.' },
  'not-answered': { title: 'Questions without an answer', next: 'Ask for what is missing.' },
  attachment: { title: 'Attachments that are not here', next: 'Add the file, or ask for it.' },
  'check-notice': { title: 'Refusals that lack something', next: 'Read what the law asks of a refusal.' },
  look: { title: 'Readings that are close', next: 'Look at the rows marked ?.' },
}
