import { plainDate } from '@disclosed/core/views'
import type { HiddenSheet } from '../api/generated.ts'
import { channelWords } from './channel-words.ts'

type Piece = HiddenSheet['pieces'][number]

interface PieceListProps {
  readonly pieces: readonly Piece[]
  readonly chosen: readonly number[]
  readonly onChoose: (numbers: readonly number[]) => void
}

/** Hidden pieces by kind: where they lie and how much of it, never what they say before somebody released them. */
export function PieceList({ pieces, chosen, onChoose }: PieceListProps) {
  const picked = new Set(chosen)
  const put = (numbers: readonly number[], isChosen: boolean) => {
    const next = new Set(picked)
    for (const number of numbers) isChosen ? next.add(number) : next.delete(number)
    onChoose([...next])
  }
  return [...Map.groupBy(pieces, ({ channel }) => channel)].map(([channel, of]) => {
    const numbers = of.map(({ number }) => number)
    const count = numbers.filter((number) => picked.has(number)).length
    return (
      <fieldset key={channel}>
        <legend>
          <label>
            <input
              type="checkbox"
              checked={count === of.length}
              ref={(box) => {
                if (box !== null) box.indeterminate = count > 0 && count < of.length
              }}
              onChange={({ target }) => put(numbers, target.checked)}
            />
            <span>
              {channelWords(channel)}{' '}
              <span className="muted small">{of.length === 1 ? '1 place' : `${of.length} places`}</span>
            </span>
          </label>
        </legend>
        <ul>
          {of.map((piece) => (
            <li key={piece.number} className="hidden-piece">
              <label>
                <input
                  type="checkbox"
                  checked={picked.has(piece.number)}
                  onChange={({ target }) => put([piece.number], target.checked)}
                />
                <span className="hidden-where">
                  {piece.where} <span className="muted small numbers">({piece.count})</span>
                </span>
              </label>
              {piece.decision === null ? null : <Decided piece={piece} />}
              {piece.text === null ? null : <pre>{piece.text}</pre>}
            </li>
          ))}
        </ul>
      </fieldset>
    )
  })
}

function Decided({ piece: { decision, decidedBy, decidedAt, note } }: { piece: Piece }) {
  return (
    <p className="hidden-decided">
      <b>{decision === 'show' ? '✓ released' : '– kept hidden'}</b> by {decidedBy}
      {decidedAt === null ? '' : `, ${plainDate(decidedAt.slice(0, 10))}`}
      {note === null ? '' : `: “${note}”`}
    </p>
  )
}
