import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useRef } from 'react'
import type { CampaignMatrix } from '../api/generated.ts'
import { cellWords, type MatrixRow, type Shown } from './cell-words.ts'

/** Row and column of a cell, from 0. */
export type CellPlace = readonly [row: number, column: number]

interface MatrixGridProps {
  readonly matrix: CampaignMatrix
  readonly shown: Shown
  readonly chosen: CellPlace | null
  readonly question: number
  readonly onChoose: (place: CellPlace) => void
  readonly onQuestion: (column: number) => void
}

const ROW_HEIGHT = 38
const AHEAD = 8
const STEPS: Readonly<Record<string, CellPlace>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
}

/** Authorities by questions. The heads stay in sight; only the rows that can be seen are made. Arrows go from cell to cell. */
export function MatrixGrid({ matrix, shown, chosen, question, onChoose, onQuestion }: MatrixGridProps) {
  const frame = useRef<HTMLDivElement>(null)
  const { rows, columns } = matrix
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: AHEAD,
  })
  const seen = virtual.getVirtualItems()
  const above = seen[0]?.start ?? 0
  const below = virtual.getTotalSize() - (seen.at(-1)?.end ?? 0)
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const from = placeOf(event.target as HTMLElement)
    const step = STEPS[event.key]
    if (from === null || step === undefined) return
    event.preventDefault()
    const row = Math.min(rows.length - 1, Math.max(0, from[0] + step[0]))
    const column = Math.min(columns.length - 1, Math.max(0, from[1] + step[1]))
    virtual.scrollToIndex(row, { align: 'auto' })
    const find = () => frame.current?.querySelector<HTMLElement>(`[data-cell="${row}.${column}"]`)
    // A row that was out of sight is made first.
    const there = find()
    if (there) there.focus()
    else requestAnimationFrame(() => find()?.focus())
  }
  return (
    <div className="matrix-frame" ref={frame}>
      <table className="matrix" aria-rowcount={rows.length + 1} onKeyDown={onKeyDown}>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className="authority">
              Authority
            </th>
            <th scope="col" className="taken">
              Days
            </th>
            {columns.map(({ number, question: words }, at) => (
              <th key={number} scope="col" aria-current={at === question ? 'true' : undefined}>
                <button type="button" title={words} onClick={() => onQuestion(at)}>
                  <span className="numbers">{number}</span>
                  <span className="asked-short">{words}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {above > 0 ? <Space height={above} /> : null}
          {seen.map(({ index }) => (
            <Row key={index} {...{ row: rows[index]!, at: index, shown, chosen, onChoose }} first={seen[0]!.index} />
          ))}
          {below > 0 ? <Space height={below} /> : null}
        </tbody>
      </table>
    </div>
  )
}

function Space({ height }: { height: number }) {
  return (
    <tr>
      <td style={{ height, padding: 0, border: 0 }} />
    </tr>
  )
}

interface RowProps extends Pick<MatrixGridProps, 'shown' | 'chosen' | 'onChoose'> {
  readonly row: MatrixRow
  readonly at: number
  /** The first row that is made: there Tab enters. */
  readonly first: number
}

function Row({ row, at, shown, chosen, onChoose, first }: RowProps) {
  const late = row.daysLate !== null && row.daysLate > 0
  return (
    <tr aria-rowindex={at + 2} className={row.replied ? undefined : 'no-reply'}>
      <th scope="row" className="authority" title={row.authority ?? row.case ?? ''}>
        {row.authority ?? row.case}
        {row.replied ? null : <span className="hidden-visually">, no reply</span>}
      </th>
      <td className={late ? 'taken late' : 'taken'} title={late ? `${row.daysLate} days late` : undefined}>
        {row.daysTaken ?? ''}
        {late ? (
          <>
            <span aria-hidden="true"> !</span>
            <span className="hidden-visually"> late</span>
          </>
        ) : null}
      </td>
      {row.cells.map((cell, column) => {
        const { symbol, words, tone, said } = cellWords(cell, shown)
        const isChosen = chosen !== null && chosen[0] === at && chosen[1] === column
        const enters = chosen === null ? at === first && column === 0 : isChosen
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
          <td key={column}>
            <button
              type="button"
              className={`cell ${tone}`}
              data-cell={`${at}.${column}`}
              aria-pressed={isChosen}
              aria-label={`Question ${column + 1}: ${said}`}
              title={said}
              tabIndex={enters ? 0 : -1}
              onClick={() => onChoose([at, column])}
            >
              <span className="sign" aria-hidden="true">
                {symbol}
              </span>
              <span className="cell-words">{words}</span>
            </button>
          </td>
        )
      })}
    </tr>
  )
}

function placeOf(element: HTMLElement): CellPlace | null {
  const [row, column] = (element.dataset.cell ?? '').split('.').map(Number)
  return row === undefined || column === undefined || Number.isNaN(row) ? null : [row, column]
}
