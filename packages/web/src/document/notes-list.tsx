import './notes-list.css'
import { plainDate } from '@disclosed/core/views'
import type { NoteList } from '../api/generated.ts'

interface NotesListProps {
  readonly notes: NoteList['items']
  readonly chosen: string | null
  readonly onShow: (note: NoteList['items'][number]) => void
  readonly onRemove: (id: number) => void
}

/** Notes, each beside the words that it is about. */
export function NotesList({ notes, chosen, onShow, onRemove }: NotesListProps) {
  return (
    <aside className="notes" aria-label="Notes">
      <h2>Notes</h2>
      <ul>
        {notes.map((note) => (
          <li key={note.id} className="note-card" data-chosen={chosen === `note:${note.id}` || undefined}>
            <button type="button" className="note-words" onClick={() => onShow(note)}>
              <span className="numbers muted">p. {note.page}</span> “{note.quote.replace(/\s+/g, ' ')}”
            </button>
            <p className="note-text">{note.note}</p>
            <p className="muted small">
              {note.by}, {plainDate(note.at.slice(0, 10))}{' '}
              <button type="button" className="link no-print" onClick={() => onRemove(note.id)}>
                Remove
              </button>
            </p>
          </li>
        ))}
      </ul>
    </aside>
  )
}
