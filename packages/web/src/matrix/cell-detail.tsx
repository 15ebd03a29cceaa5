import type { Cite } from '@disclosed/core/model'
import { citation } from '@disclosed/core/views'
import { useEffect, useRef } from 'react'
import { Link } from 'react-router'
import type { CaseFile } from '../api/generated.ts'
import { useAnswer } from '../api/use-answer.ts'
import { CopyButton } from '../components/copy-button.tsx'
import { OutcomeMark } from '../components/marks.tsx'
import { Failure, Loading } from '../components/state.tsx'
import { addressOfCite } from '../evidence/cite-address.ts'
import type { MatrixCell, MatrixColumn, MatrixRow } from './cell-words.ts'

interface CellDetailProps {
  readonly row: MatrixRow
  readonly column: MatrixColumn
  readonly cell: MatrixCell
  readonly onClose: () => void
}

/** What was asked and what was answered, side by side, each with its place in the letters. */
export function CellDetail({ row, column, cell, onClose }: CellDetailProps) {
  const section = useRef<HTMLElement>(null)
  useEffect(() => void section.current?.scrollIntoView({ block: 'nearest' }), [])
  return (
    <section
      ref={section}
      className="cell-detail"
      aria-label={`${row.authority ?? row.case}, question ${column.number}`}
    >
      <div className="pane-head">
        <h2>
          {row.authority ?? row.case}, question {column.number}
        </h2>
        <span className="row-acts">
          {row.case === null ? null : (
            <Link
              className="button plain small"
              to={`/cases/${row.case}${cell.key === null ? '' : `?q=${encodeURIComponent(cell.key)}`}`}
            >
              Open the case
            </Link>
          )}
          <button type="button" className="button plain small" onClick={onClose}>
            Close
          </button>
        </span>
      </div>
      {row.case === null || cell.key === null ? (
        <p className="muted">{cell.reason}</p>
      ) : (
        <Asked caseKey={row.case} cell={cell} />
      )}
    </section>
  )
}

function Asked({ caseKey, cell }: { caseKey: string; cell: MatrixCell }) {
  const { data: file, error } = useAnswer('getCase', { key: caseKey }, { keep: false })
  if (error !== null) return <Failure error={error} />
  if (file === undefined) return <Loading what="the case" />
  const question = file.reading.questions.find(({ part, label }) => `${part}:${label}` === cell.key)
  if (question === undefined) return <p className="muted">The case has changed: this question is no longer there.</p>
  const { text, cite, outcome, sure, why, answer, grounds, label } = question
  return (
    <div className="asked-answered">
      <div>
        <h3>Asked as {label}</h3>
        <blockquote>{text}</blockquote>
        <p className="muted small">{cell.reason}</p>
        <Place file={file} cite={cite} label={label} />
      </div>
      <div>
        <h3>
          {outcome === null ? 'Answered' : <OutcomeMark outcome={outcome} />}
          {sure ? null : <span className="unsure"> ? please look yourself</span>}
        </h3>
        {answer === null ? <p className="muted">{why}</p> : <blockquote>{answer.text}</blockquote>}
        {cell.values.length === 0 ? null : (
          <p className="small">
            Read as{' '}
            {cell.values.map(({ value, short }, at) => (
              <span key={value.kind === 'unsure' ? value.of : value.kind}>
                {at > 0 ? '; ' : ''}
                <strong>{short}</strong>
                {value.kind === 'unsure' ? `: ${value.why}` : value.scope === null ? '' : ` for ${value.scope}`}
              </span>
            ))}
          </p>
        )}
        {answer === null ? null : <Place file={file} cite={answer.cite} label={label} />}
        {grounds.map((ground) => (
          <div key={`${ground.provision} ${ground.cite.start}`}>
            <p className="small">
              <span className="ground">§ {ground.provision}</span> {ground.cite.quote}
            </p>
            <Place file={file} cite={ground.cite} label={label} />
          </div>
        ))}
      </div>
    </div>
  )
}

/** Where words stand, and a way to name the place elsewhere. */
function Place({ file, cite, label }: { file: CaseFile; cite: Cite; label: string }) {
  return (
    <p className="row-acts small">
      <Link to={addressOfCite(file.documents, cite)}>
        {cite.file?.replace(/^[0-9a-f]+\//, '') ?? 'the letter'}, {cite.cell ?? `page ${cite.page}`}
      </Link>
      <CopyButton text={citation(file.reading, cite, label)} label="Copy citation" />
    </p>
  )
}
