import type { ReadWarning } from '@disclosed/core/model'
import { cleanLine } from '../clean-text.ts'

export interface CellLimits {
  /** Filled cells of one file. */
  readonly cells: number
  /** Characters of all of them. */
  readonly characters: number
  /** Characters of one cell: what Excel can hold. */
  readonly ofOneCell: number
}

export const CELL_LIMITS: CellLimits = { cells: 2_000_000, characters: 64_000_000, ofOneCell: 32_767 }

/** What the cells of one file may take; every cell passes it. */
export interface CellBudget {
  /** The text on one line, cut where it is too long; null where it is blank or nothing more is taken. */
  readonly take: (text: string) => string | null
  readonly isSpent: () => boolean
  readonly warnings: () => readonly ReadWarning[]
}

/** Printable ASCII that neither begins nor ends with a blank needs no cleaning. */
const CLEAN = /^[!-~](?:[ -~]*[!-~])?$/

export function openCellBudget(limits: CellLimits = CELL_LIMITS): CellBudget {
  let { cells, characters } = limits
  let spent = false
  let cut = false
  return {
    take: (text) => {
      if (spent || text === '') return null
      if (text.length > limits.ofOneCell) cut = true
      const whole = text.length > limits.ofOneCell ? text.slice(0, limits.ofOneCell) : text
      const line = CLEAN.test(whole) ? whole : cleanLine(whole)
      if (line === '') return null
      if (cells < 1 || characters < line.length) {
        spent = true
        return null
      }
      cells--
      characters -= line.length
      return line
    },
    isSpent: () => spent,
    warnings: () => [
      ...(spent ? [tooMany(limits)] : []),
      ...(cut
        ? [{ code: 'cell-cut', message: `Cells of more than ${limits.ofOneCell} characters are cut there.` }]
        : []),
    ],
  }
}

function tooMany({ cells, characters }: CellLimits): ReadWarning {
  return {
    code: 'too-many-cells',
    message: `Only the first ${cells} cells or ${characters} characters were read; what follows was not looked at.`,
  }
}
