import type { Reading } from '@disclosed/core/model'
import { useState } from 'react'
import { useMarkedWords } from '../evidence/marked-words.ts'
import { EditorForm } from './editor-form.tsx'
import { placeOf } from './question-form.ts'
import type { Correcting } from './use-correcting.ts'

interface AddQuestionProps {
  readonly caseKey: string
  readonly reading: Reading
  readonly correcting: Correcting
}

/** A question that was missed: the words that are marked in the letters, or that somebody types as they stand there. */
export function AddQuestion({ caseKey, reading, correcting }: AddQuestionProps) {
  const [isOpen, setOpen] = useState(false)
  const marked = useMarkedWords()
  const [words, setWords] = useState('')
  const [place, setPlace] = useState<ReturnType<typeof placeOf> | null>(null)
  const [label, setLabel] = useState('')
  const open = () => {
    setWords(marked?.words.replace(/\s+/g, ' ').trim() ?? '')
    setPlace(marked === null ? null : placeOf(marked))
    setLabel(String(reading.questions.filter((each) => !each.label.includes('.')).length + 1))
    setOpen(true)
  }
  if (!isOpen)
    return (
      <button type="button" className="button plain small no-print" onClick={open}>
        {marked === null ? 'Add a question' : 'Add the marked words as a question'}
      </button>
    )
  return (
    <div className="editor-form-apart">
      <EditorForm
        caseKey={caseKey}
        label="Add a question"
        save="Add"
        onClose={() => setOpen(false)}
        onSave={(note) =>
          correcting.correct(
            [{ add: label.trim(), place: place ?? { quote: words } }],
            note,
            `Question ${label} added.`,
          )
        }
      >
        <div className="editor-question">
          <label className="field">
            <span>Number</span>
            <input value={label} onChange={({ target }) => setLabel(target.value)} />
          </label>
          <label className="field">
            <span>Its words, as they stand in the letter</span>
            <textarea
              value={words}
              onChange={({ target }) => {
                setWords(target.value)
                setPlace(null)
              }}
            />
          </label>
        </div>
      </EditorForm>
    </div>
  )
}
