import { useEffect, useRef, useState } from 'react'
import { CopyButton } from '../components/copy-button.tsx'
import type { MarkedWords } from '../evidence/marked-words.ts'

interface MarkedBarProps {
  readonly marked: MarkedWords
  readonly citation: string
  readonly address: string
  readonly isWriting: boolean
  readonly onWrite: (isWriting: boolean) => void
  /** @throws Refusal */
  readonly onNote: (note: string) => Promise<void>
}

/** What can be done with words that are marked. */
export function MarkedBar({ marked, citation, address, isWriting, onWrite, onNote }: MarkedBarProps) {
  const [note, setNote] = useState('')
  const [failure, setFailure] = useState<string | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (isWriting) field.current?.focus()
  }, [isWriting])
  const save = async () => {
    try {
      await onNote(note)
      setNote('')
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error))
    }
  }
  return (
    <section className="marked-bar no-print" aria-label="The marked words">
      <blockquote>“{marked.words.replace(/\s+/g, ' ')}”</blockquote>
      {isWriting ? (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void save()
          }}
        >
          <textarea
            ref={field}
            aria-label="Note"
            placeholder="A note on these words"
            value={note}
            onChange={({ target }) => setNote(target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') onWrite(false)
              if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
                event.preventDefault()
                void save()
              }
            }}
          />
          <button type="submit" className="button strong" disabled={note.trim() === ''}>
            Keep
          </button>
        </form>
      ) : (
        <div className="row-acts">
          <CopyButton text={citation} label="Copy citation" />
          <CopyButton text={address} label="Copy link" />
          <button type="button" className="button small" onClick={() => onWrite(true)}>
            Note <kbd>m</kbd>
          </button>
        </div>
      )}
      {failure === null ? null : (
        <p className="editor-failure" role="alert">
          {failure}
        </p>
      )}
    </section>
  )
}
