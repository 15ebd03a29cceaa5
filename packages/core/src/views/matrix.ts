import { typedValues } from '../answers/values/read-value.ts'
import type { TypedValue } from '../answers/values/typed-value.ts'
import { askedKinds, type ValueKind } from '../answers/values/value-kind.ts'
import type { CalendarDate, PartialDate } from '../model/calendar-date.ts'
import type { Cite, Outcome, Question, Reading } from '../model/reading.ts'
import { authorityGroups } from '../register/authority-groups.ts'
import type { NamedCase } from '../register/campaign-case.ts'
import type { Campaign, CampaignMember } from '../register/find-campaigns.ts'
import { byCodeUnits } from '../text/by-code-units.ts'
import type { CellValue, MatrixCell } from './matrix-cell.ts'
import { type ColumnFigures, columnFigures } from './matrix-figures.ts'
import { groundWords } from './question-ledger.ts'
import { valueWords } from './value-words.ts'

export interface MatrixRow {
  /** Null where an authority was asked and no file shows it. */
  readonly case: string | null
  readonly authority: string | null
  readonly requested: PartialDate | null
  readonly answered: CalendarDate | null
  readonly daysTaken: number | null
  readonly daysLate: number | null
  /** Whether any reply is in the files. */
  readonly replied: boolean
  /** How much of its list of questions is the campaign's, 0 to 1. */
  readonly likeness: number
  readonly cells: readonly MatrixCell[]
}

export interface MatrixColumn {
  readonly number: number
  readonly question: string
  readonly kinds: readonly ValueKind[]
  readonly figures: ColumnFigures
}

/** Authorities × questions, as plain data. */
export interface Matrix {
  readonly key: string
  readonly columns: readonly MatrixColumn[]
  readonly rows: readonly MatrixRow[]
}

/**
 * The matrix of a campaign. `asked`: authorities to which it was sent; those without a case get a row of their own.
 */
export function matrixOf(campaign: Campaign, cases: readonly NamedCase[], asked: readonly string[] = []): Matrix {
  const readings = new Map(cases.map(({ name, reading }) => [name, reading]))
  const kinds = campaign.questions.map(askedKinds)
  const named = authorityGroups([
    ...campaign.members.flatMap(({ name }) => readings.get(name)?.authority ?? []),
    ...asked,
  ])
  const found = campaign.members.map((member) => rowOf(member, readings.get(member.name)!, kinds, named))
  const present = new Set(found.map(({ authority }) => authority))
  const absent = [...new Set(asked.map((name) => named.get(name)!.name))].filter((name) => !present.has(name))
  const rows = [...found, ...absent.map((name) => emptyRow(name, kinds.length))].sort(byAuthority)
  return {
    key: campaign.key,
    columns: campaign.questions.map((question, at) => ({
      number: at + 1,
      question,
      kinds: kinds[at]!,
      figures: columnFigures(
        rows.map(({ cells }) => cells[at]!),
        kinds[at]!,
        question,
      ),
    })),
    rows,
  }
}

function rowOf(
  member: CampaignMember,
  reading: Reading,
  kinds: readonly (readonly ValueKind[])[],
  named: ReadonlyMap<string, { readonly name: string }>,
): MatrixRow {
  const asked = reading.questions.filter(({ outcome }) => outcome !== null)
  const request = reading.messages.find(({ kind }) => kind === 'request')
  return {
    case: member.name,
    authority: reading.authority === null ? null : named.get(reading.authority)!.name,
    requested: request?.date ?? reading.clock?.received ?? null,
    answered: reading.clock?.answered ?? null,
    daysTaken: reading.clock?.daysTaken ?? null,
    daysLate: reading.clock?.daysLate ?? null,
    replied: asked.some(({ outcome }) => outcome !== 'awaiting'),
    likeness: Math.round(member.likeness * 100) / 100,
    cells: kinds.map((each, at) => {
      const match = member.matches.find(({ common }) => common === at)
      return match === undefined ? NOT_ASKED : cellOf(asked[match.asked]!, match.reason, each)
    }),
  }
}

const NOT_ASKED: MatrixCell = {
  key: null,
  reason: 'not asked here',
  outcome: null,
  sure: true,
  grounds: [],
  answer: null,
  cite: null,
  values: [],
}

function emptyRow(authority: string, columns: number): MatrixRow {
  const cell: MatrixCell = { ...NOT_ASKED, reason: 'no file of this authority', outcome: 'awaiting' }
  return {
    case: null,
    authority,
    requested: null,
    answered: null,
    daysTaken: null,
    daysLate: null,
    replied: false,
    likeness: 0,
    cells: Array.from({ length: columns }, () => cell),
  }
}

/** Outcomes whose answer may state a value; a link alone can still say yes. */
const TELLS: ReadonlySet<Outcome | null> = new Set(['answered', 'partly-answered', 'elsewhere', 'not-applicable'])

function cellOf(question: Question, reason: string, kinds: readonly ValueKind[]): MatrixCell {
  const { answer, outcome } = question
  const asked = outcome === 'elsewhere' ? kinds.filter((kind) => kind === 'yes-no') : kinds
  const values =
    answer === null || !TELLS.has(outcome)
      ? []
      : typedValues(asked, answer.text, question.text).map((value) => cellValue(value, answer))
  return {
    key: `${question.part}:${question.label}`,
    reason,
    outcome,
    sure: question.sure,
    grounds: question.grounds.map(groundWords),
    answer: answer?.text ?? null,
    cite: answer?.cite ?? null,
    values,
  }
}

function cellValue(value: TypedValue, { text, cite }: { readonly text: string; readonly cite: Cite }): CellValue {
  return { value, short: valueWords(value), cite: narrowed(cite, text.slice(value.passage.start, value.passage.end)) }
}

/** The cite of the words alone, where they stand once in the answer as it is printed; else that of the answer. */
function narrowed(cite: Cite, words: string): Cite {
  const at = words === '' ? -1 : cite.quote.indexOf(words)
  if (at < 0 || at !== cite.quote.lastIndexOf(words)) return cite
  const { boxes: _whole, ...place } = cite
  return { ...place, start: cite.start + at, end: cite.start + at + words.length, quote: words }
}

function byAuthority(a: MatrixRow, b: MatrixRow): number {
  return byCodeUnits(a.authority ?? '\uFFFF', b.authority ?? '\uFFFF') || byCodeUnits(a.case ?? '', b.case ?? '')
}
