import './ledger.css'
import type { Question, Reading } from '@disclosed/core/model'
import { citation, type LedgerRow, questionLedger } from '@disclosed/core/views'
import { CorrectedList } from '../corrections/corrected-list.tsx'
import { QuestionActs } from '../corrections/question-acts.tsx'
import { QuestionEditor } from '../corrections/question-editor.tsx'
import type { Correcting } from '../corrections/use-correcting.ts'
import type { Passage } from '../evidence/passages.ts'
import { CopyButton } from './copy-button.tsx'
import { OutcomeMark } from './marks.tsx'

interface LedgerProps {
  readonly reading: Reading
  readonly passages: readonly Passage[]
  readonly chosen: string | null
  readonly onChoose: (row: string | null) => void
  readonly onShow: (passage: Passage) => void
  /** The row that is being corrected. */
  readonly edited: string | null
  readonly onEdit: (row: string | null) => void
  readonly caseKey: string
  readonly correcting: Correcting
}

/** The questions of a case, each with how it came out; the chosen one with all that is known of it. */
export function Ledger({ reading, ...rest }: LedgerProps) {
  const rows = questionLedger(reading.questions)
  const parts = [...new Set(rows.map(({ part }) => part))]
  return parts.map((part) => (
    <div key={part}>
      {parts.length > 1 ? <h3 className="ledger-part">List {part}</h3> : null}
      <ol className="ledger">
        {rows
          .filter((row) => row.part === part)
          .map((row) => (
            <Row key={row.key} row={row} reading={reading} {...rest} />
          ))}
      </ol>
    </div>
  ))
}

function Row({ row, reading, passages, chosen, onChoose, onShow, ...editing }: { row: LedgerRow } & LedgerProps) {
  const isChosen = row.key === chosen
  const question = reading.questions.find(({ part, label }) => `${part}:${label}` === row.key)
  const isEdited = isChosen && editing.edited === row.key && question !== undefined
  return (
    <li className={`row depth-${Math.min(row.depth, 3)} ${row.mark.tone}`} data-row={row.key}>
      <button
        type="button"
        className="row-head"
        aria-expanded={isChosen}
        onClick={() => onChoose(isChosen ? null : row.key)}
      >
        <span className="label">{row.label}</span>
        <span className="asked">{row.text}</span>
        {row.outcome === null ? null : (
          <span className="how">
            <OutcomeMark outcome={row.outcome} />
            {row.sure ? null : <span className="unsure">? please look yourself</span>}
            {row.corrected.length === 0 ? null : (
              <span className="by-person">
                ✎ <span className="hidden-visually">corrected by </span>
                {row.corrected.at(-1)?.by}
              </span>
            )}
            {row.grounds.map((ground) => (
              <span key={ground} className="ground">
                § {ground}
              </span>
            ))}
          </span>
        )}
        {row.answer !== null && !isChosen ? <span className="excerpt">{row.answer}</span> : null}
      </button>
      {isChosen && !isEdited ? <RowMore {...{ row, question, reading, passages, onShow, ...editing }} /> : null}
      {isEdited ? (
        <QuestionEditor {...editing} key={row.key} question={question} onClose={() => editing.onEdit(null)} />
      ) : null}
    </li>
  )
}

type RowMoreProps = { row: LedgerRow; question: Question | undefined } & Pick<
  LedgerProps,
  'reading' | 'passages' | 'onShow' | 'onEdit' | 'caseKey' | 'correcting'
>

function RowMore({ row, question, reading, passages, onShow, onEdit, caseKey, correcting }: RowMoreProps) {
  const own = passages.filter((passage) => passage.row === row.key)
  const cite = own.find(({ kind }) => kind === 'answer')?.cite ?? own[0]?.cite
  return (
    <div className="row-more">
      {row.answer === null ? null : <blockquote>{row.answer}</blockquote>}
      {row.why === '' ? null : <p className="muted small">{row.why}</p>}
      <div className="row-acts no-print">
        {own.map((passage) => (
          <button
            key={passage.id}
            type="button"
            className={`button small to-${passage.kind}`}
            onClick={() => onShow(passage)}
          >
            {passage.words}
            <span className="muted">p. {passage.cite.page}</span>
          </button>
        ))}
        <button type="button" className="button small" onClick={() => onEdit(row.key)}>
          Correct <kbd>e</kbd>
        </button>
        {cite === undefined ? null : <CopyButton text={citation(reading, cite, row.label)} label="Copy citation" />}
      </div>
      {question === undefined ? null : <QuestionActs {...{ caseKey, question, reading, correcting }} />}
      <CorrectedList corrected={row.corrected} onUndo={correcting.undo} />
    </div>
  )
}
