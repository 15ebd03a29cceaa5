import './toasts.css'
import { useEffect, useSyncExternalStore } from 'react'

interface Toast {
  readonly id: number
  readonly words: string
  readonly isFailure: boolean
  readonly undo: (() => Promise<unknown>) | null
}

const SHOWN_MS = 9000

let toasts: readonly Toast[] = []
/** What can be taken back with Ctrl-Z, the latest last; longer than it is shown. */
const done: Toast[] = []
const listeners = new Set<() => void>()
let last = 0

function show(toast: Toast): void {
  put([...toasts.slice(-2), toast])
  setTimeout(() => hide(toast), SHOWN_MS)
}

function hide(toast: Toast): void {
  put(toasts.filter((each) => each !== toast))
}

function put(now: readonly Toast[]): void {
  toasts = now
  for (const listener of listeners) listener()
}

/** Says what was done, and lets it be taken back. */
export function sayDone(words: string, undo: (() => Promise<unknown>) | null): void {
  const toast = { id: ++last, words, isFailure: false, undo }
  if (undo !== null) done.push(toast)
  show(toast)
}

export function sayFailed(words: string): void {
  show({ id: ++last, words, isFailure: true, undo: null })
}

async function takeBack(toast: Toast): Promise<void> {
  const at = done.indexOf(toast)
  if (at < 0) return
  done.splice(at, 1)
  hide(toast)
  try {
    await toast.undo?.()
    show({ id: ++last, words: `Taken back: ${toast.words}`, isFailure: false, undo: null })
  } catch (error) {
    sayFailed(error instanceof Error ? error.message : String(error))
  }
}

/** What was done just now; Ctrl-Z takes the last of it back. */
export function Toasts() {
  const shown = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => toasts,
  )
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key === 'z'
      const isTyping = event.target instanceof HTMLElement && event.target.closest('input, textarea, select') !== null
      const toast = done.at(-1)
      if (!isUndo || isTyping || toast === undefined) return
      event.preventDefault()
      void takeBack(toast)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return (
    <div className="toasts" role="status">
      {shown.map((toast) => (
        <div key={toast.id} className={toast.isFailure ? 'toast failure' : 'toast'}>
          <span>{toast.words}</span>
          {toast.undo === null ? null : (
            <button type="button" className="button small" onClick={() => void takeBack(toast)}>
              Undo <kbd>Ctrl Z</kbd>
            </button>
          )}
        </div>
      ))}
    </div>
  )
}
