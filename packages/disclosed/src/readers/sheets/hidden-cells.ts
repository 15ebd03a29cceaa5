import { cleanLine } from '../clean-text.ts'
import type { HiddenChannel, HiddenData } from '../reader.ts'
import { cellAddress, columnName } from './cell-address.ts'
import type { PartedCells } from './part-cells.ts'
import { rowsText } from './rows-text.ts'
import type { PlacedText, Sheet } from './sheet.ts'

/** So many places are named; of the others only how many they are. */
const NAMED_PLACES = 5

/** What a sheet holds besides what a person sees on it, one entry per channel. */
export function hiddenCells(sheet: Sheet, { hidden }: PartedCells): HiddenData[] {
  const name = cleanLine(sheet.name)
  const beside: [HiddenChannel, readonly PlacedText[]][] = [
    ['hidden-object', sheet.hiddenBoxes],
    ['comment', sheet.notes],
  ]
  const found = [...hidden, ...beside.filter(([, texts]) => texts.length > 0)]
  return found.map(([channel, cells]) => ({
    channel,
    where: [`sheet ${name}`, whereOn(sheet, channel, cells)].filter((part) => part !== '').join(', '),
    count: cells.length,
    text: rowsText(rowsOf(cells)),
  }))
}

function whereOn(sheet: Sheet, channel: HiddenChannel, cells: readonly PlacedText[]): string {
  switch (channel) {
    case 'hidden-sheet':
      return sheet.state === 'very-hidden' ? 'which Excel does not offer to show' : ''
    case 'hidden-row':
      return places(
        'row',
        runsOf(
          cells.map(({ row }) => row),
          (row) => String(row + 1),
        ),
      )
    case 'hidden-column':
      return places(
        'column',
        runsOf(
          cells.map(({ column }) => column),
          columnName,
        ),
      )
    default:
      return places('cell', [...new Set(cells.map(({ row, column }) => cellAddress(row, column)))])
  }
}

/** `row 4`, `rows 4 to 9, 12 and 20`, `cells B7, B9, C1, C2, C3 and 12 more` */
function places(noun: string, names: readonly string[]): string {
  const named = names.slice(0, NAMED_PLACES)
  const rest = names.length - named.length
  const words = rest > 0 ? [...named, `${rest} more`] : named
  const list = words.length === 1 ? words[0] : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
  return `${noun}${words.length > 1 || words[0]!.includes(' to ') ? 's' : ''} ${list}`
}

/** Numbers in order as runs: 4, 5, 6, 9 are `4 to 6` and `9`. */
function runsOf(numbers: readonly number[], nameOf: (number: number) => string): string[] {
  const runs: [first: number, last: number][] = []
  for (const number of [...new Set(numbers)].sort((one, other) => one - other)) {
    const run = runs.at(-1)
    if (run !== undefined && run[1] === number - 1) run[1] = number
    else runs.push([number, number])
  }
  return runs.map(([first, last]) => (first === last ? nameOf(first) : `${nameOf(first)} to ${nameOf(last)}`))
}

/** The words of each row; one after the other, since a hidden sheet may have a million. */
function* rowsOf(cells: readonly PlacedText[]): Iterable<string[]> {
  let row: string[] = []
  for (const [at, cell] of cells.entries()) {
    if (at > 0 && cells[at - 1]!.row !== cell.row) {
      yield row
      row = []
    }
    row.push(cell.text)
  }
  yield row
}
