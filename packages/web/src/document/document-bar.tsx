import type { ReactNode } from 'react'
import { addressOf } from '../api/client.ts'
import type { Document } from '../api/generated.ts'
import type { Turn } from '../evidence/page-picture.tsx'
import { isDrawn } from '../evidence/page-view.tsx'

/** How a page is looked at. */
export interface Look {
  readonly asText: boolean
  /** Undefined: as wide as there is room. */
  readonly zoom: number | undefined
  readonly turn: Turn
}

export const FIRST_LOOK: Look = { asText: false, zoom: undefined, turn: 0 }
const [SMALLEST, LARGEST, STEP, WHOLE_TURN] = [0.25, 4, 1.25, 360]

/** Larger (1) or smaller (-1). */
export function zoomed({ zoom = 1, ...look }: Look, by: 1 | -1): Look {
  const next = Math.min(LARGEST, Math.max(SMALLEST, by === 1 ? zoom * STEP : zoom / STEP))
  return { ...look, zoom: Math.abs(next - 1) < 0.1 ? 1 : next }
}

export function turned(look: Look): Look {
  return { ...look, turn: ((look.turn + 90) % WHOLE_TURN) as Turn }
}

interface DocumentBarProps {
  readonly document: Document
  readonly page: number
  readonly onPage: (page: number) => void
  readonly look: Look
  readonly onLook: (look: Look) => void
  /** What is looked for. */
  readonly children: ReactNode
}

/** Which page is shown and how. */
export function DocumentBar({ document, page, onPage, look, onLook, children }: DocumentBarProps) {
  const canBeDrawn = isDrawn(document.format)
  return (
    <div className="document-bar no-print">
      <div className="bar-group">
        <button
          type="button"
          className="button"
          aria-label="Page before"
          disabled={page <= 1}
          onClick={() => onPage(page - 1)}
        >
          ←
        </button>
        <label className="numbers">
          <span className="hidden-visually">Page</span>
          <input
            type="number"
            min={1}
            max={document.pages}
            value={page}
            onChange={({ target }) => onPage(Number(target.value))}
          />{' '}
          of {document.pages}
        </label>
        <button
          type="button"
          className="button"
          aria-label="Next page"
          disabled={page >= document.pages}
          onClick={() => onPage(page + 1)}
        >
          →
        </button>
      </div>
      {children}
      <div className="bar-group">
        <button type="button" className="button" aria-label="Smaller" onClick={() => onLook(zoomed(look, -1))}>
          −
        </button>
        <button
          type="button"
          className="button numbers"
          title={look.zoom === undefined ? 'Show at 100 %' : 'Fit the width'}
          onClick={() => onLook({ ...look, zoom: look.zoom === undefined ? 1 : undefined })}
        >
          {look.zoom === undefined ? 'Width' : `${Math.round(look.zoom * 100)} %`}
        </button>
        <button type="button" className="button" aria-label="Larger" onClick={() => onLook(zoomed(look, 1))}>
          +
        </button>
      </div>
      {canBeDrawn ? (
        <div className="bar-group">
          <button type="button" className="button" aria-label="Turn" onClick={() => onLook(turned(look))}>
            ↻
          </button>
          <button
            type="button"
            className="button"
            aria-pressed={look.asText}
            onClick={() => onLook({ ...look, asText: !look.asText })}
          >
            As text
          </button>
        </div>
      ) : null}
      <a className="button plain small" href={addressOf('getOriginal', { id: document.id })} download>
        Save the original
      </a>
    </div>
  )
}
