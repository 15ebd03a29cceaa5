import type { CaseLine } from '@disclosed/core/views'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, type KeyboardEvent, useEffect, useRef } from 'react'
import { Link } from 'react-router'
import type { CaseColumn } from './case-columns.tsx'
import type { Choosing } from './use-choice.ts'

interface CaseRowsProps {
  readonly lines: readonly CaseLine[]
  readonly total: number
  readonly columns: readonly CaseColumn[]
  readonly choosing: Choosing
  /** More is wanted. */
  readonly onEnd: () => void
}

const ROW_HEIGHT = 76
const AHEAD = 12

/** Only the rows that can be seen are made, however many there are. Arrows go from one to the next, with Shift they choose them. */
export function CaseRows({ lines, total, columns, choosing, onEnd }: CaseRowsProps) {
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
    if (Number.isNaN(at)) return
    if (event.key === 'Escape') choosing.none()
    if (step === undefined || at + step < 0 || at + step >= lines.length) return
    event.preventDefault()
    if (event.shiftKey) {
      choosing.reach(lines[at]!.key)
      choosing.reach(lines[at + step]!.key)
    }
    rows.scrollToIndex(at + step, { align: 'auto' })
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-index="${at + step}"] a`)?.focus({ preventScroll: true }),
    )
  }
  const widths = { '--columns': columns.map(({ width }) => width).join(' ') } as CSSProperties
  return (
    <div style={widths}>
      <p className="case-columns muted small" aria-hidden="true">
        <span>Authority</span>
        {columns.map(({ id, words }) => (
          <span key={id}>{words}</span>
        ))}
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
            <CaseRow line={lines[index]!} columns={columns} choosing={choosing} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function CaseRow({ line, columns, choosing }: { line: CaseLine } & Pick<CaseRowsProps, 'columns' | 'choosing'>) {
  const { key, name, authority, references } = line
  return (
    <>
      <label className="case-choice no-print">
        <input
          type="checkbox"
          checked={choosing.keys.has(key)}
          aria-label={`Choose ${authority ?? name}`}
          onClick={({ shiftKey }) => (shiftKey ? choosing.reach(key) : choosing.toggle(key))}
          onChange={() => {}}
        />
      </label>
      <Link className="case-row" to={`/cases/${key}`}>
        <span className="who">
          <span className="name">{authority ?? name}</span>
          <span className="muted small">{references[0] ?? name}</span>
        </span>
        {columns.map(({ id, isUsual, show }) => (
          <span key={id} className={`numbers${isUsual ? '' : ' extra'}`}>
            {show(line)}
          </span>
        ))}
      </Link>
    </>
  )
}
