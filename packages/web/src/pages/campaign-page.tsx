import '../matrix/matrix.css'
import { useParams, useSearchParams } from 'react-router'
import { addressOf } from '../api/client.ts'
import type { CampaignMatrix } from '../api/generated.ts'
import { useAnswer } from '../api/use-answer.ts'
import { CopyButton } from '../components/copy-button.tsx'
import { csvText } from '../components/csv-text.ts'
import { PageState } from '../components/state.tsx'
import { useTitle } from '../components/use-title.ts'
import { useKeys } from '../keys/use-keys.ts'
import { AskedForm } from '../matrix/asked-form.tsx'
import { CellDetail } from '../matrix/cell-detail.tsx'
import { cellWords, type Shown } from '../matrix/cell-words.ts'
import { type CellPlace, MatrixGrid } from '../matrix/matrix-grid.tsx'
import { QuestionFigures } from '../matrix/question-figures.tsx'

/** A campaign as authorities by questions; what is chosen stands in the address. */
export function CampaignPage() {
  const { campaign = '' } = useParams()
  const { data, error } = useAnswer('getMatrix', { campaign })
  useTitle(data === undefined ? 'Campaign' : `${data.columns[0]?.question ?? campaign} – campaign`)
  return data === undefined ? <PageState what="The campaign" error={error} /> : <MatrixView matrix={data} />
}

function MatrixView({ matrix }: { matrix: CampaignMatrix }) {
  const [query, setQuery] = useSearchParams()
  const { key, rows, columns } = matrix
  const shown: Shown = query.get('by') === 'outcome' ? 'outcome' : 'value'
  const chosen = placeIn(query.get('cell'), matrix)
  const question = chosen?.[1] ?? columnIn(query.get('q'), matrix)
  const set = (changes: Readonly<Record<string, string | null>>) => {
    const next = new URLSearchParams(query)
    for (const [name, value] of Object.entries(changes)) {
      if (value === null) next.delete(name)
      else next.set(name, value)
    }
    setQuery(next, { replace: true })
  }
  const choose = ([row, column]: CellPlace) => set({ cell: `${row + 1}.${column + 1}`, q: null })
  const toggle = () => set({ by: shown === 'value' ? 'outcome' : null })
  const close = () => {
    const at = chosen
    set({ cell: null, q: String(question + 1) })
    if (at !== null) document.querySelector<HTMLElement>(`[data-cell="${at[0]}.${at[1]}"]`)?.focus()
  }
  useKeys([
    { keys: 'v', does: 'What was told, or how it came out', run: toggle },
    { keys: 'Escape', does: 'Close the cell', run: close },
  ])
  const replied = rows.filter((row) => row.replied).length
  return (
    <>
      <header className="page-head">
        <h1>
          {columns.length} {columns.length === 1 ? 'question' : 'questions'} to {rows.length} authorities
        </h1>
        <p className="muted">
          {matrix.name === null ? '' : `${matrix.name}. `}
          {replied} replied. Questions are joined by their words: each cell says why, and leads to both passages.
        </p>
        <div className="row-acts no-print">
          <button type="button" className="button small" aria-pressed={shown === 'outcome'} onClick={toggle}>
            By outcome
          </button>
          <a className="button small" href={addressOf('saveMatrix', { campaign: key })} download>
            Save as CSV
          </a>
          <a className="button small" href={addressOf('saveMatrixWorkbook', { campaign: key })} download>
            Save as Excel
          </a>
          <a
            className="button small"
            href={addressOf('getMatrix', { campaign: key })}
            download={`campaign ${key}.json`}
          >
            Save as JSON
          </a>
          <CopyButton text={tableText(matrix, shown)} label="Copy as CSV" />
        </div>
        <AskedForm key={`${matrix.name} ${matrix.asked.length}`} matrix={matrix} />
      </header>
      <MatrixGrid
        {...{ matrix, shown, chosen, question }}
        onChoose={choose}
        onQuestion={(column) => set({ q: String(column + 1), cell: null })}
      />
      {chosen === null ? null : (
        <CellDetail
          row={rows[chosen[0]]!}
          column={columns[chosen[1]]!}
          cell={rows[chosen[0]]!.cells[chosen[1]]!}
          onClose={close}
        />
      )}
      <QuestionFigures matrix={matrix} column={question} onRow={(row) => choose([row, question])} />
    </>
  )
}

function placeIn(text: string | null, { rows, columns }: CampaignMatrix): CellPlace | null {
  const found = /^(\d{1,6})\.(\d{1,4})$/.exec(text ?? '')
  if (found === null) return null
  const [row, column] = [Number(found[1]) - 1, Number(found[2]) - 1]
  return row >= 0 && row < rows.length && column >= 0 && column < columns.length ? [row, column] : null
}

function columnIn(text: string | null, { columns }: CampaignMatrix): number {
  const column = Number(text ?? 1) - 1
  return Number.isInteger(column) && column >= 0 && column < columns.length ? column : 0
}

function tableText({ columns, rows }: CampaignMatrix, shown: Shown): string {
  return csvText(
    ['authority', 'days taken', 'days late', ...columns.map(({ question }) => question)],
    rows.map((row) => [
      row.authority ?? row.case,
      row.daysTaken,
      row.daysLate,
      ...row.cells.map((cell) => cellWords(cell, shown).words),
    ]),
  )
}
