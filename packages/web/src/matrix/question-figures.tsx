import '../components/share-bar.css'
import { amountIn, comparedValues, figureWords, KIND_WORDS, leftOutWords, shareWords } from '@disclosed/core/views'
import type { CampaignMatrix } from '../api/generated.ts'
import { OutcomeCounts } from '../components/marks.tsx'
import type { MatrixColumn } from './cell-words.ts'
import { type Plot, plotOf } from './plot-points.ts'

interface QuestionFiguresProps {
  readonly matrix: CampaignMatrix
  readonly column: number
  readonly onRow: (row: number) => void
}

type Figures = MatrixColumn['figures']['kinds'][number]

/** What the answers to a question say together, and what of them cannot be compared. */
export function QuestionFigures({ matrix, column, onRow }: QuestionFiguresProps) {
  const { number, question, figures } = matrix.columns[column]!
  return (
    <section className="question-figures" aria-label={`Question ${number}`}>
      <h2>
        <span className="numbers muted">{number}</span> {question}
      </h2>
      <p>
        <OutcomeCounts outcomes={figures.outcomes} />
        {figures.notAsked > 0 ? <span className="muted small"> not asked {figures.notAsked} times</span> : null}
      </p>
      {figures.kinds.map((each) => (
        <KindPicture key={each.kind} {...{ matrix, column, onRow }} figures={each} />
      ))}
    </section>
  )
}

function KindPicture({ matrix, column, onRow, figures }: QuestionFiguresProps & { figures: Figures }) {
  const { question } = matrix.columns[column]!
  const cells = matrix.rows.map(({ cells: own }) => own[column]!)
  const { kept } = comparedValues(cells, figures.kind, question)
  const plot = plotOf(kept)
  const nameOf = (row: number) => matrix.rows[row]!.authority ?? matrix.rows[row]!.case ?? ''
  const wordsOf = (row: number) =>
    matrix.rows[row]!.cells[column]!.values.find(({ value }) => value.kind === figures.kind)?.short ?? ''
  const left = figures.leftOut.reduce((sum, { count }) => sum + count, 0)
  return (
    <figure className="kind-picture">
      <figcaption className="small">
        <strong>{KIND_WORDS[figures.kind]}</strong>{' '}
        {figures.shares.length > 0 && figures.kind === 'yes-no' ? `of ${figures.count}` : figureWords(figures)}
      </figcaption>
      {plot === null ? (
        <Shares figures={figures} />
      ) : (
        <DotPlot {...{ plot, figures, onRow }} labelOf={(row) => `${nameOf(row)}: ${wordsOf(row)}`} />
      )}
      {left === 0 ? null : (
        <p className="muted small">
          {left} left out: {leftOutWords(figures.leftOut)}
        </p>
      )}
    </figure>
  )
}

const WIDTH = 640
const EDGE = 14
const DOT = 5
const RISE = 11

interface DotPlotProps {
  readonly plot: Plot
  readonly figures: Figures
  readonly labelOf: (row: number) => string
  readonly onRow: (row: number) => void
}

/** A dot for each authority; a click opens its cell, as the cell itself does for the keyboard. */
function DotPlot({ plot: { points, least, most }, figures, labelOf, onRow }: DotPlotProps) {
  const tallest = Math.max(...points.map(({ level }) => level))
  const height = (tallest + 1) * RISE + 30
  const line = height - 22
  const xOf = (at: number) => EDGE + at * (WIDTH - 2 * EDGE)
  const middle = figures.median === null || most === least ? null : (figures.median - least) / (most - least)
  const ends = figures.kind === 'date' ? [String(Math.floor(least)), String(Math.floor(most))] : null
  return (
    <svg className="dot-plot" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={figureWords(figures)}>
      <line className="axis" x1={EDGE} x2={WIDTH - EDGE} y1={line} y2={line} />
      {middle === null ? null : (
        <line className="median" x1={xOf(middle)} x2={xOf(middle)} y1={4} y2={line + 4}>
          <title>{`median ${amountIn(figures.median!, figures.unit)}`}</title>
        </line>
      )}
      {points.map(({ row, at, level }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the keyboard reaches the same by the cell
        <circle key={row} cx={xOf(at)} cy={line - DOT - 2 - level * RISE} r={DOT} onClick={() => onRow(row)}>
          <title>{labelOf(row)}</title>
        </circle>
      ))}
      <text x={EDGE} y={height - 6} textAnchor="start">
        {ends?.[0] ?? amountIn(least, figures.unit)}
      </text>
      {most === least ? null : (
        <text x={WIDTH - EDGE} y={height - 6} textAnchor="end">
          {ends?.[1] ?? amountIn(most, figures.unit)}
        </text>
      )}
    </svg>
  )
}

const SHOWN = 12

/** How often each was told; for yes and no with the interval in which the share lies. */
function Shares({ figures: { kind, shares } }: { figures: Figures }) {
  const percent = (share: number) => `${share * 100}%`
  const most = Math.max(...shares.map(({ share }) => share))
  const scale = kind === 'yes-no' ? 1 : most
  return (
    <>
      <ul className="shares">
        {shares.slice(0, SHOWN).map((each) => (
          <li key={each.value}>
            <span className="share-name">{each.value}</span>
            <span className="share-bar" aria-hidden="true">
              <span style={{ width: percent(each.share / scale) }} />
              {kind === 'yes-no' ? (
                <span className="interval" style={{ left: percent(each.low), width: percent(each.high - each.low) }} />
              ) : null}
            </span>
            <span className="numbers small">{kind === 'yes-no' ? shareWords(each) : each.count}</span>
          </li>
        ))}
      </ul>
      {shares.length > SHOWN ? <p className="muted small">and {shares.length - SHOWN} others</p> : null}
    </>
  )
}
