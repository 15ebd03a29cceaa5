import { useEffect, useRef, useState } from 'react'
import type { Page } from '../api/generated.ts'
import { type Passage, rowToChoose } from './passages.ts'

interface TextLayerProps {
  readonly page: Page
  readonly passages: readonly Passage[]
  readonly chosen: string | null
  readonly onChoose: (row: string) => void
}

/** Words are only made where somebody can see them. */
const NEAR = '300px'

/** The words of a page where they stand on its picture: they are not seen, and can be marked and copied. */
export function TextLayer({ page, passages, chosen, onChoose }: TextLayerProps) {
  const layer = useRef<SVGSVGElement>(null)
  const [isSeen, setSeen] = useState(false)
  useEffect(() => {
    if (layer.current === null) return
    const observer = new IntersectionObserver(
      (entries) => setSeen(entries.some(({ isIntersecting }) => isIntersecting)),
      { rootMargin: NEAR },
    )
    observer.observe(layer.current)
    return () => observer.disconnect()
  }, [])
  if (page.layout === null) return null
  const { width, height, words } = page.layout
  const covering = (start: number, end: number) => passages.filter(({ cite }) => cite.start < end && cite.end > start)
  return (
    <svg ref={layer} className="text-layer" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden>
      {(isSeen ? words : []).map(([start, end, x0, y0, x1, y1]) => {
        const row = rowToChoose(covering(start, end), chosen)
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: the frame of the passage is the button
          <text
            key={start}
            data-from={start}
            x={x0 * width}
            y={y0 * height + (y1 - y0) * height * BASELINE}
            fontSize={(y1 - y0) * height}
            textLength={(x1 - x0) * width}
            lengthAdjust="spacingAndGlyphs"
            className={row === null ? undefined : 'covered'}
            onClick={() => {
              if (row !== null && (window.getSelection()?.isCollapsed ?? true)) onChoose(row)
            }}
          >
            {page.text.slice(start, end)}
          </text>
        )
      })}
    </svg>
  )
}

/** Where letters stand in their line, from its top. */
const BASELINE = 0.8
