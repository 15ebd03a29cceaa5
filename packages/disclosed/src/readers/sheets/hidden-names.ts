import type { HiddenData } from '../reader.ts'
import { rowsText } from './rows-text.ts'

/** A name that formulas of a workbook use. */
export interface DefinedName {
  readonly name: string
  readonly isHidden: boolean
  /** What it stands for; only of one with words of its own is it kept. */
  readonly formula: string
  readonly comment: string
}

/** Names that Excel and its add-ins write for themselves. */
const OF_PROGRAMS = /^(?:_xl|solver_|IQ_|_AMO_|EPMWorkbook|TM1|_bdm|Pal_Workbook|xlw|cbWorkbook)/i

/** Cells of another file, the values of an array: not only places in this workbook. */
const OTHER_FILE = /\.(?:xls|ods|csv)[a-z]?\]|^'?[a-z]:\\|^'?\\\\/i
const HOLDS_VALUES = /^=?\{.{1,8000}\}$/s
/** A formula that computes: its words are conditions and units, not data. */
const COMPUTES = /\w\(/

/** Names that hold data, which no sheet shows: words or values written into them, places in other files, comments. */
export function hiddenNames(names: readonly DefinedName[]): HiddenData[] {
  const telling = names.filter((name) => !OF_PROGRAMS.test(name.name) && holdsData(name))
  if (telling.length === 0) return []
  return [
    {
      channel: 'defined-name',
      where: 'names of the workbook',
      count: telling.length,
      text: rowsText(
        telling.map(({ name, formula, comment }) => [name, formula, ...(comment === '' ? [] : [comment])]),
      ),
    },
  ]
}

function holdsData({ isHidden, formula, comment }: DefinedName): boolean {
  if (comment.trim() !== '' || OTHER_FILE.test(formula) || HOLDS_VALUES.test(formula)) return true
  return hasQuotedWords(formula) && (isHidden || !COMPUTES.test(formula))
}

function hasQuotedWords(formula: string): boolean {
  return formula.split('"').some((part, at) => at % 2 === 1 && /[\p{L}\d]/u.test(part))
}
