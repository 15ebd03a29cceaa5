import './thumbnails.css'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import { addressOf } from '../api/client.ts'

interface ThumbnailsProps {
  readonly document: string
  readonly pages: number
  /** Pages have a look of their own. */
  readonly isDrawn: boolean
  readonly page: number
  /** Pages on which something was found or noted, with how often. */
  readonly marked: ReadonlyMap<number, number>
  readonly onPage: (page: number) => void
}

const [DRAWN_HEIGHT, PLAIN_HEIGHT, WIDTH] = [176, 44, 160]

/** All pages of a document, small; only those that can be seen are drawn. */
export function Thumbnails({ document, pages, isDrawn, page, marked, onPage }: ThumbnailsProps) {
  const rail = useRef<HTMLDivElement>(null)
  const rows = useVirtualizer({
    count: pages,
    getScrollElement: () => rail.current,
    estimateSize: () => (isDrawn ? DRAWN_HEIGHT : PLAIN_HEIGHT),
    overscan: 3,
  })
  useEffect(() => rows.scrollToIndex(page - 1, { align: 'auto' }), [page, rows])
  return (
    <nav className="thumbnails no-print" ref={rail} aria-label="Pages">
      <ul style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start, size }) => (
          <li key={index} style={{ transform: `translateY(${start}px)`, height: size }}>
            <button
              type="button"
              className={isDrawn ? 'thumbnail drawn' : 'thumbnail'}
              aria-current={index + 1 === page ? 'page' : undefined}
              onClick={() => onPage(index + 1)}
            >
              {isDrawn ? (
                <img
                  src={addressOf('getPicture', { id: document, page: index + 1, width: WIDTH })}
                  alt=""
                  loading="lazy"
                />
              ) : null}
              <span>
                <span className="hidden-visually">Page </span>
                {index + 1}
                {marked.has(index + 1) ? (
                  <span className="thumbnail-hits">
                    {marked.get(index + 1)}
                    <span className="hidden-visually"> marked</span>
                  </span>
                ) : null}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
