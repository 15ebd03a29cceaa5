import './key-help.css'
import { useEffect, useRef, useState } from 'react'
import { areKeysOn, shownKeys, switchKeys } from './use-keys.ts'

/** All keys of what is shown, and the switch that turns them off. */
export function KeyHelp({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [areOn, setOn] = useState(areKeysOn)
  useEffect(() => {
    if (isOpen) dialog.current?.showModal()
    else dialog.current?.close()
  }, [isOpen])
  return (
    <dialog ref={dialog} className="key-help" aria-labelledby="key-help" onClose={onClose}>
      <h2 id="key-help">Keys</h2>
      <dl>
        {(isOpen ? shownKeys() : []).map(({ keys, does }) => (
          <div key={keys}>
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label>
        <input
          type="checkbox"
          checked={areOn}
          onChange={({ target }) => {
            switchKeys(target.checked)
            setOn(target.checked)
          }}
        />{' '}
        Single keys do this. Without them, Tab, Enter and the arrows still reach everything.
      </label>
      <button type="button" className="button" onClick={onClose}>
        Close
      </button>
    </dialog>
  )
}
