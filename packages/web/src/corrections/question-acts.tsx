import './merge-cases.css'
import type { Question, Reading } from '@disclosed/core/model'
import { useState } from 'react'
import { sayFailed } from '../components/toasts.tsx'
import { EditorForm } from './editor-form.tsx'
import { piecesOf } from './question-pieces.ts'
import type { Correcting } from './use-correcting.ts'

interface QuestionActsProps {
  readonly caseKey: string
  readonly question: Question
  readonly reading: Reading
  readonly correcting: Correcting
}

type Act = 'split' | 'merge' | 'remove'
const ACTS: readonly (readonly [act: Act, words: string])[] = [
  ['split', 'Part it'],
  ['merge', 'Join it with others'],
  ['remove', 'It is no question'],
]

/** One question into several, several into one, or none at all. */
export function QuestionActs({ caseKey, question, reading, correcting }: QuestionActsProps) {
  const [act, setAct] = useState<Act | null>(null)
  const [pieces, setPieces] = useState(() => piecesOf(question).join('\n'))
  const [joined, setJoined] = useState<readonly string[]>([])
  const name = `${question.part}:${question.label}`
  const others = reading.questions.filter((other) => other !== question)
  const at = reading.questions.indexOf(question)
  const keyAt = (index: number) => {
    const other = reading.questions[index]
    return other === undefined ? 'end' : `${other.part}:${other.label}`
  }
  const moves: (readonly [label: string, before: string])[] = [
    ...(at > 0 ? [['Up', keyAt(at - 1)] as const] : []),
    ...(at < reading.questions.length - 1 ? [['Down', keyAt(at + 2)] as const] : []),
  ]
  const words = ACTS.find(([each]) => each === act)?.[1]
  const save = async (note: string) => {
    const order =
      act === 'split'
        ? { split: pieces.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim().replace(/\s+/, '=')])) }
        : act === 'merge'
          ? { merge: [...joined] }
          : { remove: true }
    await correcting.correct([{ question: name, ...order }], note, `Question ${question.label}: done.`)
  }
  return (
    <details className="no-print">
      <summary>Part, join, move or remove</summary>
      <div className="question-acts">
        <div className="row-acts">
          {ACTS.map(([each, label]) => (
            <button
              key={each}
              type="button"
              className="button small"
              aria-pressed={act === each}
              onClick={() => setAct(act === each ? null : each)}
            >
              {label}
            </button>
          ))}
          {moves.map(([label, before]) => (
            <button
              key={label}
              type="button"
              className="button small"
              onClick={() =>
                void correcting
                  .correct([{ question: name, before }], '', `Question ${question.label} was moved.`)
                  .catch((error: Error) => sayFailed(error.message))
              }
            >
              {label}
            </button>
          ))}
        </div>
        {act === null || words === undefined ? null : (
          <EditorForm key={act} caseKey={caseKey} label={words} save={words} onSave={save} onClose={() => setAct(null)}>
            {act === 'split' ? (
              <label className="field">
                <span>Its parts, each on a line with its number (a new line: Shift Enter)</span>
                <textarea rows={4} value={pieces} onChange={({ target }) => setPieces(target.value)} />
              </label>
            ) : null}
            {act === 'merge' ? (
              <fieldset>
                <legend>Is one question with</legend>
                {others.map((other) => {
                  const key = `${other.part}:${other.label}`
                  return (
                    <label key={key}>
                      <input
                        type="checkbox"
                        checked={joined.includes(key)}
                        onChange={({ target }) =>
                          setJoined(target.checked ? [...joined, key] : joined.filter((each) => each !== key))
                        }
                      />{' '}
                      <b>{other.label}</b> {other.text}
                    </label>
                  )
                })}
              </fieldset>
            ) : null}
          </EditorForm>
        )}
      </div>
    </details>
  )
}
