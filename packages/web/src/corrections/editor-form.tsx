import './editor-form.css'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { Refusal } from '../api/client.ts'
import { WhyFields } from './why-fields.tsx'

interface EditorFormProps {
  readonly caseKey: string
  readonly label: string
  readonly children?: ReactNode
  /** What is wrong, if something is, is shown and the form stays. */
  readonly onSave: (note: string) => Promise<void>
  readonly onClose: () => void
  readonly save?: string
}

/** Something that is corrected in place: Enter saves, Escape leaves it as it was. */
export function EditorForm({ caseKey, label, children, onSave, onClose, save = 'Save' }: EditorFormProps) {
  const [note, setNote] = useState('')
  const [failure, setFailure] = useState<Error | null>(null)
  const [isBusy, setBusy] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector<HTMLElement>('select, textarea, input')?.focus(), [])
  const submit = async () => {
    if (isBusy) return
    setBusy(true)
    try {
      await onSave(note)
      onClose()
    } catch (error) {
      setFailure(error as Error)
      setBusy(false)
    }
  }
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      onClose()
    }
    // A new line in a field of several takes Shift.
    const isField = (event.target as HTMLElement).matches('input, select, textarea')
    if (event.key === 'Enter' && !event.shiftKey && isField && !event.nativeEvent.isComposing) {
      event.preventDefault()
      void submit()
    }
  }
  return (
    <form
      ref={form}
      className="editor-form"
      aria-label={label}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      {children}
      <WhyFields caseKey={caseKey} note={note} onNote={setNote} />
      {failure === null ? null : (
        <p className="editor-failure" role="alert">
          {failure.message} {failure instanceof Refusal ? failure.next : ''}
        </p>
      )}
      <div className="row-acts">
        <button type="submit" className="button strong" disabled={isBusy}>
          {save} <kbd>Enter</kbd>
        </button>
        <button type="button" className="button plain" onClick={onClose}>
          Cancel <kbd>Esc</kbd>
        </button>
      </div>
    </form>
  )
}
