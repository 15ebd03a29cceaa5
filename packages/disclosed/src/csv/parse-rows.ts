import Papa from 'papaparse'

/** How a table is written as text. */
export interface ParsedRows {
  readonly separator: string
  readonly lineEnd: string
  /** Rows with a quotation mark that is not closed or stands inside a cell. */
  readonly broken: number
}

/** Spreadsheets of countries with a decimal comma write `;`; databases write `|`. */
const SEPARATORS = [',', ';', '\t', '|']

/** Where the header does not have to tell alone, so many lines do: a title may stand above the table. */
export const SAMPLE_LINES = 30
const SAMPLE = 64 * 1024

/**
 * Gives the rows of a table one by one, from 0, until `take` returns false. Empty lines are rows, too.
 * @param take gets the cells of a row, its number, and whether a quotation mark of it is not closed or stands inside a cell
 * @param lines of how many first lines the separator is told
 */
export function parseRows(
  text: string,
  take: (cells: readonly string[], row: number, isBroken: boolean) => boolean,
  lines: number,
): ParsedRows {
  const separator = separatorOf(text, lines)
  let [row, broken, lineEnd] = [0, 0, '\n']
  Papa.parse<string[]>(text, {
    delimiter: separator,
    step: ({ data, errors, meta }, parser) => {
      lineEnd = meta.linebreak
      const isBroken = errors.some((error) => error.type === 'Quotes')
      if (isBroken) broken++
      if (!take(data, row++, isBroken)) parser.abort()
    },
  })
  return { separator, lineEnd, broken }
}

/** The one that stands equally often in most of the first lines; of two such the more frequent one. */
function separatorOf(text: string, first: number): string {
  const lines = text
    .slice(0, SAMPLE)
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/"[^"]*"/g, ''))
    .filter((line) => line.trim() !== '')
    .slice(0, first)
  const scored = SEPARATORS.map((separator) => ({ separator, ...evenness(lines, separator) }))
  return scored.toSorted((one, other) => other.even - one.even || other.parts - one.parts)[0]!.separator
}

/** In how many lines a separator stands as often as in most lines that have it, and how often that is. */
function evenness(lines: readonly string[], separator: string): { even: number; parts: number } {
  const counts = new Map<number, number>()
  for (const line of lines) {
    const count = line.split(separator).length - 1
    if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1)
  }
  return [...counts].reduce(
    (best, [parts, even]) => (even > best.even || (even === best.even && parts > best.parts) ? { even, parts } : best),
    { even: 0, parts: 0 },
  )
}
