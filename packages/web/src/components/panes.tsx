import './panes.css'
import { type KeyboardEvent, type PointerEvent, useState } from 'react'

/** What is shown where there is room for one: the letters, or the account of them. */
export type Pane = 'letters' | 'account'

const SETTING = 'case-split'
const [USUAL, NARROWEST, WIDEST, STEP] = [52, 25, 75, 2]

/** How much of the width the letters take, in per cent; kept for the next time. */
export function useSplit(): [split: number, put: (split: number) => void] {
  const [split, setSplit] = useState(() => within(Number(localStorage.getItem(SETTING) ?? USUAL)))
  const put = (next: number) => {
    localStorage.setItem(SETTING, String(within(next)))
    setSplit(within(next))
  }
  return [split, put]
}

function within(split: number): number {
  return Number.isFinite(split) ? Math.min(WIDEST, Math.max(NARROWEST, Math.round(split))) : USUAL
}

interface PaneSplitterProps {
  readonly split: number
  readonly onSplit: (split: number) => void
}

/** Between two panes: drawn with the pointer, or moved with the arrows; a double click puts it back. */
export function PaneSplitter({ split, onSplit }: PaneSplitterProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowLeft: split - STEP, ArrowRight: split + STEP, Home: NARROWEST, End: WIDEST, Enter: USUAL }[
      event.key
    ]
    if (to === undefined) return
    event.preventDefault()
    onSplit(to)
  }
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    const { left, width } = event.currentTarget.parentElement!.getBoundingClientRect()
    onSplit(((event.clientX - left) / width) * 100)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule that can be moved is no hr
    <div
      className="splitter no-print"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label="Width of the letters"
      aria-valuenow={split}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
      onDoubleClick={() => onSplit(USUAL)}
    />
  )
}

const NAMES: readonly (readonly [pane: Pane, words: string])[] = [
  ['account', 'Questions'],
  ['letters', 'Letters'],
]

/** Where there is no room for both panes. */
export function PaneTabs({ pane, onPane }: { pane: Pane; onPane: (pane: Pane) => void }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a choice of panes is no set of form fields
    <div className="pane-tabs no-print" role="group" aria-label="What is shown">
      {NAMES.map(([each, words]) => (
        <button key={each} type="button" aria-pressed={pane === each} onClick={() => onPane(each)}>
          {words}
        </button>
      ))}
    </div>
  )
}
