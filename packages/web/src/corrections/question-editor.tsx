import { OUTCOMES, type Outcome, type Question } from '@disclosed/core/model'
import { OUTCOME_MARKS } from '@disclosed/core/views'
import { useState } from 'react'
import { useMarkedWords } from '../evidence/marked-words.ts'
import { EditorForm } from './editor-form.tsx'
import { formOf, ordersOf, type QuestionForm } from './question-form.ts'
import type { Correcting } from './use-correcting.ts'

interface QuestionEditorProps {
  readonly caseKey: string
  readonly question: Question
  readonly correcting: Correcting
  readonly onClose: () => void
}

const USES = { withheld: 'to withhold', ncnd: 'to neither confirm nor deny', refused: 'to refuse' } as const

/** A question with all that can be put right about it. */
export function QuestionEditor({ caseKey, question, correcting, onClose }: QuestionEditorProps) {
  const [form, setForm] = useState(() => formOf(question))
  const change = (changed: Partial<QuestionForm>) => setForm((before) => ({ ...before, ...changed }))
  const marked = useMarkedWords()
  const save = async (note: string) => {
    const orders = ordersOf(question, form)
    if (orders.length > 0) await correcting.correct(orders, note, `Question ${question.label} corrected.`)
  }
  return (
    <EditorForm caseKey={caseKey} label={`Correct question ${question.label}`} onSave={save} onClose={onClose}>
      {form.outcome === null ? null : (
        <label className="field">
          <span>Outcome</span>
          <select value={form.outcome} onChange={({ target }) => change({ outcome: target.value as Outcome })}>
            {OUTCOMES.map((outcome) => (
              <option key={outcome} value={outcome}>
                {OUTCOME_MARKS[outcome].word} {OUTCOME_MARKS[outcome].symbol}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className="field">
        <span>Answer, in the words of the letter</span>
        <textarea
          value={form.answer}
          placeholder="none"
          onChange={({ target }) => change({ answer: target.value, place: null })}
        />
      </label>
      {marked === null ? (
        <p className="muted small">Words that you mark in the letters can be taken from there.</p>
      ) : (
        <button
          type="button"
          className="button small"
          onClick={() => change({ answer: marked.words.replace(/\s+/g, ' '), place: marked })}
        >
          Take the marked words, p. {marked.page}
        </button>
      )}
      <fieldset>
        <legend>Grounds</legend>
        <div className="chips">
          {question.grounds.map(({ provision }) => {
            const isRemoved = form.removed.includes(provision)
            return (
              <button
                key={provision}
                type="button"
                className="button small chip"
                aria-pressed={isRemoved}
                aria-label={`Remove § ${provision}`}
                onClick={() =>
                  change({
                    removed: isRemoved
                      ? form.removed.filter((each) => each !== provision)
                      : [...form.removed, provision],
                  })
                }
              >
                § {provision} ✕
              </button>
            )
          })}
        </div>
        <div className="editor-pair">
          <label className="field">
            <span>Add a ground</span>
            <input
              value={form.added}
              placeholder="s.40(2)"
              onChange={({ target }) => change({ added: target.value })}
            />
          </label>
          <label className="field">
            <span>Relied on</span>
            <select value={form.use} onChange={({ target }) => change({ use: target.value as QuestionForm['use'] })}>
              {Object.entries(USES).map(([use, words]) => (
                <option key={use} value={use}>
                  {words}
                </option>
              ))}
            </select>
          </label>
        </div>
      </fieldset>
      <div className="editor-question">
        <label className="field">
          <span>Number</span>
          <input value={form.label} onChange={({ target }) => change({ label: target.value })} />
        </label>
        <label className="field">
          <span>Question</span>
          <textarea value={form.text} onChange={({ target }) => change({ text: target.value })} />
        </label>
      </div>
    </EditorForm>
  )
}
