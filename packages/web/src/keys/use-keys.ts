import { useEffect, useRef } from 'react'

export interface Key {
  /** One key, or two one after the other: `g c`. */
  readonly keys: string
  /** What it does, for the help. */
  readonly does: string
  readonly run: () => void
}

/** Those of all that is shown now; the help lists them. */
const shown = new Set<readonly Key[]>()

export function shownKeys(): Key[] {
  return [...shown].flat()
}

const SETTING = 'single-keys'
const SEQUENCE_MS = 1200

/** People who speak to their computer switch single keys off (WCAG 2.1.4). */
export function areKeysOn(): boolean {
  return localStorage.getItem(SETTING) !== 'off'
}

export function switchKeys(on: boolean): void {
  localStorage.setItem(SETTING, on ? 'on' : 'off')
}

/** Single keys, as long as the component is shown and nobody is typing. */
export function useKeys(keys: readonly Key[]): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    let first: { key: string; at: number } | null = null
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event) || !areKeysOn()) return
      const sequence = first !== null && event.timeStamp - first.at < SEQUENCE_MS ? `${first.key} ${event.key}` : null
      const found = latest.current.find((each) => each.keys === sequence || each.keys === event.key)
      first = { key: event.key, at: event.timeStamp }
      if (found === undefined) return
      event.preventDefault()
      first = null
      found.run()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  useEffect(() => {
    shown.add(keys)
    return () => void shown.delete(keys)
  }, [keys])
}

function isTyping({ target }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement &&
    (target.closest('input, select, textarea, [contenteditable], dialog[open]') !== null || target.isContentEditable)
  )
}
