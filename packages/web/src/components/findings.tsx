import './findings.css'
import type { Reading } from '@disclosed/core/model'
import { FINDING_NAMES } from '@disclosed/core/views'
import type { Passage } from '../evidence/passages.ts'

interface FindingsProps {
  readonly findings: Reading['findings']
  readonly passages: readonly Passage[]
  readonly onQuestion: (row: string) => void
  readonly onShow: (passage: Passage) => void
}

/** What a requester should look at, each with what to do and the words that it rests on. */
export function Findings({ findings, passages, onQuestion, onShow }: FindingsProps) {
  if (findings.length === 0) return <p className="muted">Nothing to be said against this reply was found.</p>
  return (
    <ul className="findings">
      {findings.map(({ code, message, questions }, at) => (
        <li key={`${code} ${message}`}>
          <h3>{FINDING_NAMES[code]}</h3>
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
          </div>
        </li>
      ))}
    </ul>
  )
}
