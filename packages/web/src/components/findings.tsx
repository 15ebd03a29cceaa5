import './findings.css'
import type { Finding, Reading } from '@disclosed/core/model'
import { FINDING_NAMES, type FindingStep, findingStep } from '@disclosed/core/views'
import { useState } from 'react'
import { Link } from 'react-router'
import { EditorForm } from '../corrections/editor-form.tsx'
import type { Correcting } from '../corrections/use-correcting.ts'
import type { Passage } from '../evidence/passages.ts'
import { CopyButton } from './copy-button.tsx'

interface FindingsProps {
  readonly reading: Reading
  readonly passages: readonly Passage[]
  readonly onQuestion: (row: string) => void
  readonly onShow: (passage: Passage) => void
  readonly caseKey: string
  readonly correcting: Correcting
}

/** What a requester should look at, each with what to do and the words that it rests on. */
export function Findings({ reading, passages, onQuestion, onShow, caseKey, correcting }: FindingsProps) {
  const [dismissed, setDismissed] = useState<string | null>(null)

  const { findings } = reading
  if (findings.length === 0) return <p className="muted">Nothing to be said against this reply was found.</p>
  return (
    <ul className="findings">
      {findings.map(({ code, message, questions }, at) => (
        <li key={`${code} ${message}`}>
          <h3>
            {FINDING_NAMES[code]}{' '}
            <a className="small no-print" href={`/docs/findings#${code}`}>
              About
              <span className="hidden-visually"> {FINDING_NAMES[code]}</span>
            </a>
          </h3>
          <p>{message}</p>
          <div className="row-acts no-print">
            {questions.map((key) => (
              <button key={key} type="button" className="button small" onClick={() => onQuestion(key)}>
                Question {key.slice(key.indexOf(':') + 1)}
              </button>
            ))}
            {passages
              .filter(({ row }) => row === `finding:${at}`)
              .map((passage) => (
                <button key={passage.id} type="button" className="button small" onClick={() => onShow(passage)}>
                  Show the words <span className="muted">p. {passage.cite.page}</span>
                </button>
              ))}
            <Step step={findingStep({ code, questions }, reading)} reading={reading} />
            <button
              type="button"
              className="button plain small"
              aria-expanded={dismissed === `${code} ${message}`}
              onClick={() => setDismissed(`${code} ${message}`)}
            >
              Does not hold
            </button>
          </div>
          {dismissed === `${code} ${message}` ? (
            <EditorForm
              caseKey={caseKey}
              label={`${FINDING_NAMES[code]} does not hold`}
              save="It does not hold"
              onClose={() => setDismissed(null)}
              onSave={(note) => correcting.correct([dismissal({ code, questions })], note, 'The finding is gone.')}
            />
          ) : null}
        </li>
      ))}
    </ul>
  )
}

/** What can be done about it. */
function Step({ step: { see, letter }, reading: { law, clock } }: { step: FindingStep; reading: Reading }) {
  return (
    <>
      {letter === null ? null : <CopyButton text={letter} label="Copy a sentence for your letter" />}
      {see === 'law' && law !== null ? <Link to={`/laws/${law}`}>What the law asks</Link> : null}
      {see === 'count' && law !== null && clock?.received != null ? (
        <Link to={`/due?${new URLSearchParams({ law, received: clock.received })}`}>How the days are counted</Link>
      ) : null}
    </>
  )
}

function dismissal({ code, questions }: Pick<Finding, 'code' | 'questions'>) {
  return { dismiss: code, ...(questions[0] !== undefined && { question: questions[0] }) }
}
