import { OUTCOME_MARKS, type Tone } from '@disclosed/core/views'
import type { CampaignMatrix } from '../api/generated.ts'

export type MatrixRow = CampaignMatrix['rows'][number]
export type MatrixCell = MatrixRow['cells'][number]
export type MatrixColumn = CampaignMatrix['columns'][number]

/** What a cell shows: what was told, or how it came out. */
export type Shown = 'value' | 'outcome'

export interface CellWords {
  readonly symbol: string
  readonly words: string
  readonly tone: Tone
  /** The whole, for who hears it. */
  readonly said: string
}

export function cellWords(cell: MatrixCell, shown: Shown): CellWords {
  if (cell.outcome === null) return { symbol: '', words: 'not asked', tone: 'quiet', said: cell.reason }
  const { symbol, word, tone } = OUTCOME_MARKS[cell.outcome]
  const doubt = cell.sure ? '' : ' ?'
  const told = cell.values.map(({ short }) => short).join(', ')
  const grounds = cell.grounds.map((ground) => `§ ${ground}`).join(', ')
  const words = shown === 'value' ? told || grounds || word : [word, grounds].filter(Boolean).join(' ')
  return { symbol, words: `${words}${doubt}`, tone, said: [word, told, grounds].filter(Boolean).join(', ') + doubt }
}
