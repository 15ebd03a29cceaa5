import { analyse } from '../analyse.ts'
import type { CalendarDate } from '../model/calendar-date.ts'
import type { SourceDocument } from '../model/page.ts'
import type { Clock, GroundUse, Reading } from '../model/reading.ts'
import { textDocument } from './source-document.ts'
import { testLawBook } from './test-law-book.ts'

/** Reads a letter or a thread with the law book of `laws/`. */
export function readingOfText(document: string | SourceDocument, today: CalendarDate | null = null): Reading {
  return analyse(typeof document === 'string' ? textDocument(document) : document, { book: testLawBook(), today })
}

/** A reading as short as a table needs it. */
export interface ShortAccount {
  readonly kind: string
  readonly authority: string | null
  readonly law: string | null
  readonly references: readonly string[]
  /** `request 2024-01-08`, `response`. */
  readonly messages: readonly string[]
  /** `1 answered`, `2.a refused?` with a question mark where it is not sure, part 2 as `2:1 answered`, a heading as `2 -`. */
  readonly questions: readonly string[]
  /** `40(2) withheld`, with the law where it is not that of the reading. */
  readonly grounds: readonly string[]
  /** `2024-03-04 due 2024-04-04 answered 2024-04-19 taken 31 late 11`, without what is not known; null as in the reading. */
  readonly clock: string | null
  /** `blank-answer 1:2`, `late`. */
  readonly findings: readonly string[]
}

export function shortAccount(reading: Reading): ShortAccount {
  return {
    kind: reading.kind,
    authority: reading.authority,
    law: reading.law,
    references: reading.references,
    messages: reading.messages.map(({ kind, date }) => (date === null ? kind : `${kind} ${date}`)),
    questions: reading.questions.map(
      ({ part, label, outcome, sure }) => `${part === 1 ? '' : `${part}:`}${label} ${outcome ?? '-'}${sure ? '' : '?'}`,
    ),
    grounds: reading.grounds.map((ground) => groundNamed(ground, reading)),
    clock: clockNamed(reading.clock),
    findings: reading.findings.map(({ code, questions }) => [code, ...questions].join(' ')),
  }
}

function clockNamed(clock: Clock | null): string | null {
  if (clock === null) return null
  const { received, due, answered, daysTaken, daysLate } = clock
  const said: readonly (readonly [string, string | number | null])[] = [
    ['due', due],
    ['answered', answered],
    ['taken', daysTaken],
    ['late', daysLate],
  ]
  return [received ?? '?', ...said.flatMap(([name, value]) => (value === null ? [] : [`${name} ${value}`]))].join(' ')
}

function groundNamed({ law, provision, use }: GroundUse, reading: Reading): string {
  return `${law === reading.law ? '' : `${law} `}${provision} ${use}`
}
