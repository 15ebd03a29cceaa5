import './file-choice.css'
import { type ChangeEvent, useId, useRef } from 'react'
import { chosenFiles } from './dropped-files.ts'
import { sendFiles } from './send-files.ts'

/** Two buttons, for files and for a folder; what is dropped comes in elsewhere. */
export function FileChoice() {
  return (
    <p className="file-choice no-print">
      <Choice label="Choose files" />
      <Choice label="Choose a folder" folder />
    </p>
  )
}

function Choice({ label, folder = false }: { label: string; folder?: boolean }) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const take = ({ target }: ChangeEvent<HTMLInputElement>) => {
    void sendFiles(chosenFiles(target.files))
    // The same files may be chosen again.
    target.value = ''
  }
  return (
    <>
      <label className="hidden-visually" htmlFor={id}>
        {label}
      </label>
      <input
        ref={field}
        id={id}
        className="hidden-visually"
        type="file"
        multiple
        tabIndex={-1}
        onChange={take}
        {...(folder && { webkitdirectory: '' })}
      />
      <button type="button" className={`button${folder ? '' : ' strong'}`} onClick={() => field.current?.click()}>
        {label}
      </button>
    </>
  )
}
