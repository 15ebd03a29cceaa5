import './palette.css'
import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { type Command, fitting, fixedCommands, foundCommands, type PaletteActions } from './commands.ts'

interface PaletteProps extends PaletteActions {
  readonly isOpen: boolean
  readonly onClose: () => void
}

const PAUSE_MS = 100

/** Everything by its words: pages, actions, cases, documents. */
export function Palette({ isOpen, onClose, ...actions }: PaletteProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (isOpen) dialog.current?.showModal()
    else dialog.current?.close()
  }, [isOpen])
  return (
    <dialog ref={dialog} className="palette" aria-label="Commands" onClose={onClose}>
      {isOpen ? <PaletteField onClose={onClose} {...actions} /> : null}
    </dialog>
  )
}

function PaletteField({ onClose, ...actions }: Omit<PaletteProps, 'isOpen'>) {
  const id = useId()
  const navigate = useNavigate()
  const list = useRef<HTMLDivElement>(null)
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const rested = useRested(typed)
  const found = useQuery({
    queryKey: ['palette', rested],
    queryFn: ({ signal }) => foundCommands(rested, signal),
    placeholderData: (before) => before,
  })
  const commands = [...fitting(fixedCommands(actions), typed), ...(typed.trim() === '' ? [] : (found.data ?? []))]
  const chosen = Math.min(at, commands.length - 1)
  useEffect(() => {
    list.current?.querySelector(`[data-at="${chosen}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  const run = ({ act }: Command) => {
    onClose()
    if (typeof act === 'string') void navigate(act)
    else act()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) setAt((chosen + step + commands.length) % Math.max(1, commands.length))
    else if (event.key === 'Enter' && commands[chosen] !== undefined) run(commands[chosen])
    else return
    event.preventDefault()
  }
  return (
    <>
      <input
        className="palette-field"
        type="text"
        role="combobox"
        aria-label="A page, an action, a case or a document"
        aria-expanded="true"
        aria-controls={id}
        aria-activedescendant={commands.length === 0 ? undefined : `${id}-${chosen}`}
        autoComplete="off"
        spellCheck={false}
        placeholder="A page, an action, a case, a document …"
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div ref={list} id={id} className="palette-list" role="listbox" aria-label="Commands">
        {commands.map((command, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, which keeps the focus
          // biome-ignore lint/a11y/useFocusableInteractive: as above
          <div
            key={command.id}
            id={`${id}-${index}`}
            data-at={index}
            role="option"
            aria-selected={index === chosen}
            onClick={() => run(command)}
          >
            <span className="palette-words">{command.words}</span>
            <span className="muted small">{command.more}</span>
            <span className="muted small">{command.group}</span>
          </div>
        ))}
      </div>
      <p className="muted small palette-foot" role="status">
        {commands.length === 0 ? 'Nothing is called so.' : '↑ ↓ choose · Enter goes there · Esc closes'}
      </p>
    </>
  )
}

/** The words when the hand rests. */
function useRested(typed: string): string {
  const [rested, setRested] = useState(typed)
  useEffect(() => {
    const pause = setTimeout(() => setRested(typed), PAUSE_MS)
    return () => clearTimeout(pause)
  }, [typed])
  return rested
}
