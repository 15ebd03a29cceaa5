import { CLOCK_FIELDS } from '../corrections/correction.ts'
import type { CalendarDate, CorrectedField, DocumentKind, Finding, FindingCode, Reading } from '../model/index.ts'
import { clockSentence } from './clock-sentence.ts'
import { isReplied } from './is-replied.ts'
import type { LawName } from './law-name.ts'
import { groundWords, type LedgerRow, outcomeTally, questionLedger } from './question-ledger.ts'

export interface SheetFinding {
  readonly code: FindingCode
  readonly message: string
  /** Labels of its questions; with the part in front where the reading has several parts. */
  readonly questions: readonly string[]
  /** Pages, from 1, in order and without repeats. */
  readonly pages: readonly number[]
}

/** A reading laid out for people, as plain data: the terminal, the web and the exports only paint it. */
export interface ReadingSheet {
  readonly file: string
  readonly pages: number
  /** Pairs of name and value; what is not known is left out. */
  readonly head: readonly (readonly [string, string])[]
  /** `4 questions: 2 answered, 1 refused, 1 left blank`. */
  readonly summary: string
  readonly parts: readonly { readonly part: number; readonly rows: readonly LedgerRow[] }[]
  readonly findings: readonly SheetFinding[]
  /** What people put right, in the whole and in its questions; rows and values that rest on it end in `CORRECTED_MARK`. */
  readonly corrected: readonly CorrectedField[]
}

/** Behind what a person put right. */
export const CORRECTED_MARK = '*'

const KIND_WORDS: Readonly<Record<DocumentKind, string>> = {
  thread: 'correspondence',
  request: 'request',
  response: 'response',
  decision: 'decision',
  article: 'article',
  record: 'record',
  other: 'other document',
}

export function readingSheet(reading: Reading, law: LawName | null, today: CalendarDate | null): ReadingSheet {
  const rows = questionLedger(reading.questions)
  const parts = [...new Set(rows.map((row) => row.part))]
  return {
    file: reading.file,
    pages: reading.pages,
    head: headRows(reading, law, today),
    summary: summary(rows),
    parts: parts.map((part) => ({ part, rows: rows.filter((row) => row.part === part) })),
    findings: reading.findings.map((finding) => ({
      code: finding.code,
      message: finding.message,
      questions: finding.questions.map((key) => (parts.length > 1 ? key : key.slice(key.indexOf(':') + 1))),
      pages: pagesOf(finding, reading),
    })),
    corrected: [...(reading.corrected ?? []), ...rows.flatMap((row) => row.corrected)],
  }
}

/** What is found beside other cases cites these as well. */
const BESIDE_OTHERS: readonly FindingCode[] = ['boilerplate', 'contradiction']

function pagesOf({ code, cites }: Finding, { file, messages }: Reading): number[] {
  const files = new Set([undefined, file, ...messages.map(({ cite }) => cite.file)])
  const own = BESIDE_OTHERS.includes(code) ? cites.filter((cite) => files.has(cite.file)) : cites
  return [...new Set(own.map(({ page }) => page))]
}

function headRows(reading: Reading, law: LawName | null, today: CalendarDate | null): [string, string][] {
  const clock = reading.clock && clockSentence(reading.clock, law?.dayUnit ?? null, today, isReplied(reading))
  const fields = new Set((reading.corrected ?? []).map(({ field }) => field))
  const marked = (value: string | null, ...names: string[]) =>
    value !== null && names.some((name) => fields.has(name)) ? `${value} ${CORRECTED_MARK}` : value
  const kind = `${KIND_WORDS[reading.kind]}, ${reading.pages} ${reading.pages === 1 ? 'page' : 'pages'}`
  const rows: [string, string | null][] = [
    ['Document', marked(kind, 'document-kind')],
    ['Authority', marked(reading.authority, 'authority')],
    ['Law', marked(law?.title ?? reading.law, 'law')],
    ['References', reading.references.join(', ')],
    ['Grounds', [...new Set(reading.grounds.map(groundWords))].join(', ')],
    ['Clock', marked(clock, ...CLOCK_FIELDS)],
  ]
  return rows.filter((row): row is [string, string] => row[1] !== null && row[1] !== '')
}

function summary(rows: readonly LedgerRow[]): string {
  const asked = rows.filter((row) => row.outcome !== null).length
  if (asked === 0) return 'no questions found'
  const words = new Map(rows.map((row) => [row.outcome, row.mark.word]))
  const tally = outcomeTally(rows).map(([outcome, count]) => `${count} ${words.get(outcome)}`)
  return `${asked} ${asked === 1 ? 'question' : 'questions'}: ${tally.join(', ')}`
}
