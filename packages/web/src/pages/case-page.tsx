import './case-page.css'
import { clockSentence, isReplied, questionLedger } from '@disclosed/core/views'
import { type CSSProperties, useMemo, useState } from 'react'
import { Link, useParams, useSearchParams } from 'react-router'
import type { CaseFile } from '../api/generated.ts'
import { useAnswer } from '../api/use-answer.ts'
import { DayStrip } from '../components/day-strip.tsx'
import { Findings } from '../components/findings.tsx'
import { Ledger } from '../components/ledger.tsx'
import { OutcomeCounts, StateMark } from '../components/marks.tsx'
import { type Pane, PaneSplitter, PaneTabs, useSplit } from '../components/panes.tsx'
import { Empty, PageState } from '../components/state.tsx'
import { useTitle } from '../components/use-title.ts'
import { AddQuestion } from '../corrections/add-question.tsx'
import { CaseEditor } from '../corrections/case-editor.tsx'
import { CorrectedList } from '../corrections/corrected-list.tsx'
import { MergeCases } from '../corrections/merge-cases.tsx'
import { type Correcting, useCorrecting } from '../corrections/use-correcting.ts'
import { Letters } from '../evidence/letters.tsx'
import { MarkedRows } from '../evidence/marked-rows.tsx'
import { type Passage, passagesOf } from '../evidence/passages.ts'
import { useKeys } from '../keys/use-keys.ts'

/** A correspondence: what was written on one side, the account of it on the other. */
export function CasePage() {
  const { key = '' } = useParams()
  const { data, error } = useAnswer('getCase', { key })
  useTitle(data === undefined ? 'Case' : (data.line.authority ?? data.line.name))
  return data === undefined ? <PageState what="The case" error={error} /> : <Case key={key} file={data} />
}

const WHOLE = 'case'

function Case({ file }: { file: CaseFile }) {
  const { reading } = file
  const caseKey = file.line.key
  const correcting = useCorrecting(caseKey)
  /** The row that is being corrected, or `case`. */
  const [edited, setEdited] = useState<string | null>(null)
  const passages = useMemo(() => passagesOf(file), [file])
  const [query, setQuery] = useSearchParams()
  // The address follows what is chosen; quick hands do not wait for it.
  const [chosen, setChosen] = useState(() => query.get('q'))
  const [target, setTarget] = useState<{ readonly id: string } | null>(() => firstPassage(passages, chosen))
  const [split, setSplit] = useSplit()
  const [pane, setPane] = useState<Pane>('account')
  const choose = (row: string | null) => {
    setChosen(row)
    setEdited(null)
    setQuery(row === null ? {} : { q: row }, { replace: true })
  }
  const chooseInLedger = (row: string | null) => {
    choose(row)
    setTarget(firstPassage(passages, row))
  }
  const chooseInLetter = (row: string) => {
    choose(row)
    setPane('account')
    document.querySelector(`[data-row="${CSS.escape(row)}"]`)?.scrollIntoView({ block: 'nearest' })
  }
  const show = (passage: Passage) => {
    choose(passage.row)
    setPane('letters')
    setTarget({ id: passage.id })
  }
  const rows = useMemo(() => questionLedger(reading.questions).map((row) => row.key), [reading])
  const step = (by: number) => {
    const at = chosen === null ? -1 : rows.indexOf(chosen)
    const next = rows[at < 0 && by < 0 ? rows.length - 1 : at + by]
    if (next !== undefined) chooseInLedger(next)
  }
  const edit = (row: string | null) => {
    setEdited(row)
    if (row === null && chosen !== null)
      requestAnimationFrame(() =>
        document.querySelector<HTMLElement>(`[data-row="${CSS.escape(chosen)}"] button`)?.focus(),
      )
  }
  useKeys([
    { keys: 'j', does: 'Next question', run: () => step(1) },
    { keys: 'k', does: 'Question before', run: () => step(-1) },
    { keys: 'e', does: 'Correct the chosen question', run: () => setEdited(chosen ?? WHOLE) },
    { keys: 'E', does: 'Correct authority, law and days', run: () => setEdited(WHOLE) },
    {
      keys: 'v',
      does: 'Letters or questions, where there is room for one',
      run: () => setPane(pane === 'letters' ? 'account' : 'letters'),
    },
    { keys: 'Escape', does: 'Choose none', run: () => choose(null) },
  ])
  return (
    <>
      <CaseHead
        file={file}
        correcting={correcting}
        isEdited={edited === WHOLE}
        onEdit={(isEdited) => setEdited(isEdited ? WHOLE : null)}
      />
      <PaneTabs pane={pane} onPane={setPane} />
      <div className="case" data-pane={pane} style={{ '--split': `${split}%` } as CSSProperties}>
        <section className="case-letters" aria-labelledby="letters">
          <div className="pane-head">
            <h2 id="letters">Correspondence</h2>
            <Legend />
          </div>
          <Letters documents={file.documents} {...{ caseKey, passages, chosen, target }} onChoose={chooseInLetter} />
        </section>
        <PaneSplitter split={split} onSplit={setSplit} />
        <div className="case-account">
          <section aria-labelledby="ledger">
            <div className="pane-head">
              <h2 id="ledger">Questions</h2>
              <OutcomeCounts outcomes={file.line.outcomes} />
            </div>
            {reading.questions.length === 0 ? (
              <Empty title="No questions were found">
                <p>The letters ask nothing that could be told apart; they are shown beside this.</p>
              </Empty>
            ) : (
              <Ledger
                {...{ reading, passages, chosen, edited, caseKey, correcting }}
                onChoose={chooseInLedger}
                onShow={show}
                onEdit={edit}
              />
            )}
            <AddQuestion {...{ caseKey, reading, correcting }} />
          </section>
          <section aria-labelledby="findings">
            <h2 id="findings">Findings</h2>
            <Findings
              {...{ passages, caseKey, correcting }}
              reading={reading}
              onQuestion={chooseInLedger}
              onShow={show}
            />
          </section>
          <MergeCases file={file} />
        </div>
      </div>
      {edited === null ? <MarkedRows {...{ file, passages }} onShow={chooseInLetter} /> : null}
    </>
  )
}

/** Where to look first: at the answer, and where there is none at the question. */
function firstPassage(passages: readonly Passage[], row: string | null): { readonly id: string } | null {
  const own = passages.filter((passage) => passage.row === row)
  const found = own.find(({ kind }) => kind === 'answer') ?? own[0]
  return found === undefined ? null : { id: found.id }
}

interface CaseHeadProps {
  readonly file: CaseFile
  readonly correcting: Correcting
  readonly isEdited: boolean
  readonly onEdit: (isEdited: boolean) => void
}

function CaseHead({ file, correcting, isEdited, onEdit }: CaseHeadProps) {
  const { line, reading, law, account } = file
  // Whether it is overdue, the state says.
  const clock =
    reading.clock === null ? null : clockSentence(reading.clock, law?.dayUnit ?? null, null, isReplied(reading))
  return (
    <header className="page-head case-head">
      <p className="small">
        <Link to="/cases">Cases</Link>
      </p>
      <h1>{line.authority ?? line.name}</h1>
      <p className="case-facts">
        <StateMark state={line.state} />
        {reading.references.map((reference) => (
          <span key={reference} className="numbers">
            {reference}
          </span>
        ))}
        {law === null ? null : <Link to={`/laws/${law.id}`}>{law.title}</Link>}
        <button type="button" className="button plain small no-print" onClick={() => onEdit(true)}>
          Correct <kbd>E</kbd>
        </button>
      </p>
      {isEdited ? (
        <div className="editor-form-apart">
          <CaseEditor caseKey={line.key} {...{ reading, correcting }} onClose={() => onEdit(false)} />
        </div>
      ) : null}
      <CorrectedList corrected={reading.corrected ?? []} onUndo={correcting.undo} />
      {clock === null ? null : <p className="clock">{clock[0]?.toUpperCase() + clock.slice(1)}</p>}
      {account === null ? (
        clock === null || reading.clock?.due === null ? null : (
          <p className="muted small">
            Steps of the correspondence moved this clock, so the days are not shown one by one.
          </p>
        )
      ) : (
        <DayStrip account={account} answered={reading.clock?.answered ?? null} />
      )}
    </header>
  )
}

function Legend() {
  return (
    <p className="legend small muted no-print" aria-hidden="true">
      <span className="sign">Q</span>question <span className="sign">A</span>answer <span className="sign">§</span>
      ground
    </p>
  )
}
