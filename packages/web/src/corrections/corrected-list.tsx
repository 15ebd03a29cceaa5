import './editor-form.css'
import type { CorrectedField } from '@disclosed/core/model'
import { correctedWords, plainDate } from '@disclosed/core/views'
import { sayFailed } from '../components/toasts.tsx'

interface CorrectedListProps {
  readonly corrected: readonly CorrectedField[]
  readonly onUndo: (ids: readonly number[]) => Promise<void>
}

/** What people put right, with what was read before, and the way back. */
export function CorrectedList({ corrected, onUndo }: CorrectedListProps) {
  if (corrected.length === 0) return null
  return (
    <ul className="corrected">
      {atOnce(corrected).map((fields) => {
        const { id, by, at, note } = fields[0]!
        return (
          <li key={id}>
            <p>
              <span className="by-person">✎ {by}</span>{' '}
              <span className="muted numbers">{plainDate(at.slice(0, 10))}</span>
              {note === null ? '' : ` “${note}”`}
            </p>
            {fields.map((field) => (
              <p key={field.id} className="muted">
                {correctedWords(field)}
              </p>
            ))}
            <button
              type="button"
              className="link no-print"
              onClick={() =>
                void onUndo(fields.map((each) => each.id)).catch((error: Error) => sayFailed(error.message))
              }
            >
              Take back
            </button>
          </li>
        )
      })}
    </ul>
  )
}

/** What was put right together. */
function atOnce(corrected: readonly CorrectedField[]): CorrectedField[][] {
  return [...Map.groupBy(corrected, ({ by, at, note }) => JSON.stringify([by, at, note])).values()]
}
