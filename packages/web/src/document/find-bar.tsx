import { type RefObject, useEffect, useState } from 'react'

interface FindBarProps {
  readonly words: string
  readonly total: number | null
  readonly chosen: number | null
  readonly field: RefObject<HTMLInputElement | null>
  readonly onWords: (words: string) => void
  readonly onStep: (by: 1 | -1) => void
}

const PAUSE_MS = 200

/** Looks for words in the document: Enter goes to the next place, Shift and Enter to the one before. */
export function FindBar({ words, total, chosen, field, onWords, onStep }: FindBarProps) {
  const [typed, setTyped] = useState(words)
  useEffect(() => {
    if (typed.trim() === words) return
    const pause = setTimeout(() => onWords(typed.trim()), PAUSE_MS)
    return () => clearTimeout(pause)
  })
  return (
    <div className="find-bar">
      <input
        ref={field}
        type="search"
        aria-label="Find in this document"
        placeholder="Find in this document"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault()
            onStep(event.shiftKey ? -1 : 1)
          }
          if (event.key === 'Escape') field.current?.blur()
        }}
      />
      {total === null ? null : (
        <>
          <span className="muted small numbers" role="status">
            {total === 0 ? 'not found' : `${chosen === null ? '' : `${chosen + 1} of `}${total}`}
          </span>
          <button type="button" className="button plain small" aria-label="Place before" onClick={() => onStep(-1)}>
            ↑
          </button>
          <button type="button" className="button plain small" aria-label="Next place" onClick={() => onStep(1)}>
            ↓
          </button>
        </>
      )}
    </div>
  )
}
