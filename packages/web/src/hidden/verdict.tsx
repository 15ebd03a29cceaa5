import '../corrections/editor-form.css'
import { useState } from 'react'
import { keepPersonName, personName } from '../corrections/person.ts'

interface VerdictProps {
  readonly person: string
  /** So many pieces are chosen. */
  readonly count: number
  /** @throws Refusal */
  readonly onVerdict: (verdict: 'release' | 'keep', note: string) => Promise<void>
}

/** What is to become of the chosen pieces, why, and who says so. */
export function Verdict({ person, count, onVerdict }: VerdictProps) {
  const [note, setNote] = useState('')
  const [name, setName] = useState(personName)
  const [failure, setFailure] = useState<string | null>(null)
  const decide = async (verdict: 'release' | 'keep') => {
    try {
      await onVerdict(verdict, note)
      setNote('')
      setFailure(null)
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error))
    }
  }
  return (
    <section className="hidden-verdict no-print" aria-label="Decide">
      <div className="editor-pair">
        <label className="field">
          <span>Why</span>
          <input value={note} maxLength={2000} onChange={({ target }) => setNote(target.value)} />
        </label>
        <label className="field">
          <span>Who</span>
          <input
            value={name}
            placeholder={person}
            maxLength={200}
            onChange={({ target }) => {
              setName(target.value)
              keepPersonName(target.value)
            }}
          />
        </label>
      </div>
      {failure === null ? null : (
        <p className="editor-failure" role="alert">
          {failure}
        </p>
      )}
      <div className="row-acts">
        <button type="button" className="button strong" disabled={count === 0} onClick={() => void decide('keep')}>
          Keep {count} hidden
        </button>
        <button type="button" className="button" disabled={count === 0} onClick={() => void decide('release')}>
          Release {count}
        </button>
      </div>
    </section>
  )
}
