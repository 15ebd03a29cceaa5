import type { Span } from '../model/page.ts'
import { allMatches } from '../text/all-matches.ts'
import { linesOf } from '../text/lines.ts'

/** A share that is not that of its counts. */
export interface WrongPercentage {
  readonly part: number
  readonly whole: number
  /** As it is written. */
  readonly percentage: string
  readonly span: Span
}

const COUNT = String.raw`(\d{1,3}(?:,\d{3})+|\d{1,9})`
const PERCENT = String.raw`(\d{1,3}(?:\.\d{1,3})?)\s?(?:%|per\s?cent)`
/** "12 of 48 (30%)", "12 out of the 48 bins, or 30%", "30% (12 of 48)": the share stands beside its counts. */
const BESIDE = new RegExp(
  String.raw`(?<![\d.,/£$€])${COUNT}\s(?:out\s)?of\s(?:the\s|a\stotal\sof\s|all\s)?${COUNT}(?![\d%])(?:\s[\p{L}-]{1,20}){0,2}(?:\s\(|,\sor\s|\sor\s|\s=\s)${PERCENT}\s?(?:\)|[.;,]|$)`,
  'giu',
)
const BEHIND = new RegExp(
  String.raw`(?<![\d.])${PERCENT}\s\(${COUNT}\s(?:out\s)?of\s(?:the\s)?${COUNT}(?:\s[\p{L}-]{1,20}){0,2}\)`,
  'giu',
)

/** The first share of a passage that its counts do not give, in a sentence or in a table with a total. */
export function wrongPercentage(text: string, span: Span): WrongPercentage | null {
  const words = text.slice(span.start, span.end)
  const told = [
    ...allMatches(BESIDE, words).map((match) => shareOf(match, match[1]!, match[2]!, match[3]!)),
    ...allMatches(BEHIND, words).map((match) => shareOf(match, match[2]!, match[3]!, match[1]!)),
  ].toSorted((a, b) => a.span.start - b.span.start)
  const wrong = told.find((share) => !fits(share))
  if (wrong === undefined) return wrongInTable(text, span)
  return { ...wrong, span: { start: span.start + wrong.span.start, end: span.start + wrong.span.end } }
}

function shareOf(match: RegExpMatchArray, part: string, whole: string, percentage: string): WrongPercentage {
  const start = match.index ?? 0
  return { part: numberOf(part), whole: numberOf(whole), percentage, span: { start, end: start + match[0].length } }
}

/** Rounded up or down to the digits that are given. */
function fits({ part, whole, percentage }: WrongPercentage): boolean {
  if (whole === 0 || part > whole) return true
  const digits = percentage.split('.')[1]?.length ?? 0
  return Math.abs((100 * part) / whole - Number(percentage)) < 10 ** -digits
}

const TOTAL = /^\W{0,4}(?:grand\s+)?totals?\b/i
const CELLS = /\s*\|\s*|\t+|\s{2,}|:\s+/

/** Rows of a name, a count and a share, above a total whose share is 100. */
function wrongInTable(text: string, span: Span): WrongPercentage | null {
  let rows: (WrongPercentage | null)[] = []
  for (const line of linesOf(text, span)) {
    const words = text.slice(line.start, line.end)
    if (words.trim() === '') continue
    const row = rowOf(words, line)
    if (row === null) rows = []
    else if (!TOTAL.test(words)) rows.push(row)
    else {
      const isWhole = Number(row.percentage) === 100 && sumOf(rows) === row.part
      const wrong = isWhole
        ? rows.map((each) => ({ ...each!, whole: row.part })).find((each) => !fits(each))
        : undefined
      if (wrong !== undefined) return wrong
      rows = []
    }
  }
  return null
}

function rowOf(words: string, span: Span): WrongPercentage | null {
  const cells = words.split(CELLS).filter((cell) => cell.trim() !== '')
  const [, count, share] = cells
  const percentage = /^(\d{1,3}(?:\.\d{1,3})?)\s?%$/.exec(share?.trim() ?? '')?.[1]
  if (cells.length !== 3 || percentage === undefined || !/^(?:\d{1,3}(?:,\d{3})+|\d+)$/.test(count!.trim())) return null
  return { part: numberOf(count!), whole: 0, percentage, span }
}

function sumOf(rows: readonly (WrongPercentage | null)[]): number {
  return rows.reduce((sum, row) => sum + (row?.part ?? 0), 0)
}

function numberOf(text: string): number {
  return Number(text.replaceAll(',', ''))
}
