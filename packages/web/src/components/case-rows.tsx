import { type CaseLine, plainDate } from '@disclosed/core/views'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { Link } from 'react-router'
import { OutcomeCounts, StateMark } from './marks.tsx'

interface CaseRowsProps {
  readonly lines: readonly CaseLine[]
  readonly total: number
  /** More is wanted. */
  readonly onEnd: () => void
}

const ROW_HEIGHT = 76
const AHEAD = 12

/** Only the rows that can be seen are made, however many there are. Arrows go from one to the next. */
export function CaseRows({ lines, total, onEnd }: CaseRowsProps) {
  const list = useRef<HTMLUListElement>(null)
  const rows = useWindowVirtualizer({
    count: lines.length,
    estimateSize: () => ROW_HEIGHT,
    overscan: AHEAD,
    scrollMargin: list.current?.offsetTop ?? 0,
  })
  const shown = rows.getVirtualItems()
  const last = shown.at(-1)?.index ?? 0
  useEffect(() => {
    if (last >= lines.length - AHEAD) onEnd()
  })
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const at = Number((event.target as HTMLElement).closest<HTMLElement>('[data-index]')?.dataset.index)
    if (step === undefined || Number.isNaN(at) || at + step < 0 || at + step >= lines.length) return
    event.preventDefault()
    rows.scrollToIndex(at + step, { align: 'auto' })
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-index="${at + step}"] a`)?.focus({ preventScroll: true }),
    )
  }
  return (
    <>
      <p className="case-columns muted small" aria-hidden="true">
        <span>Authority</span>
        <span>Received</span>
        <span>State</span>
        <span>Questions</span>
      </p>
      <ul ref={list} className="case-rows" style={{ height: rows.getTotalSize() }} onKeyDown={onKeyDown}>
        {shown.map(({ index, key, start }) => (
          <li
            key={key}
            ref={rows.measureElement}
            data-index={index}
            aria-setsize={total}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start - rows.options.scrollMargin}px)` }}
          >
            <CaseRow line={lines[index]!} />
          </li>
        ))}
      </ul>
    </>
  )
}

function CaseRow({ line }: { line: CaseLine }) {
  const { key, name, authority, references, received, due, state, outcomes, unsure, findings } = line
  return (
    <Link className="case-row" to={`/cases/${key}`}>
      <span className="who">
        <span className="name">{authority ?? name}</span>
        <span className="muted small">{references[0] ?? name}</span>
      </span>
      <span className="numbers">
        {received === null ? <span className="muted">not known</span> : plainDate(received)}
      </span>
      <span>
        <StateMark state={state} />
        {due === null ? null : <span className="muted small due-word">due {plainDate(due)}</span>}
      </span>
      <span className="came-out">
        <OutcomeCounts outcomes={outcomes} />
        <span className="muted small">
          {[
            unsure > 0 ? `${unsure} to check` : null,
            findings.length > 0 ? `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}` : null,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
    </Link>
  )
}
