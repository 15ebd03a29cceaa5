import { type CSSProperties, useState } from 'react'
import { addressOf } from '../api/client.ts'
import type { Page } from '../api/generated.ts'
import { boxesOf } from './boxes.ts'
import type { Passage } from './passages.ts'
import { TextLayer } from './text-layer.tsx'

interface PagePictureProps {
  readonly document: string
  readonly page: Page
  readonly passages: readonly Passage[]
  readonly chosen: string | null
  readonly onChoose: (row: string) => void
  /** Of its size on paper; without it as wide as there is room. */
  readonly zoom?: number | undefined
  /** Turned clockwise by so many degrees. */
  readonly turn?: Turn
}

export type Turn = 0 | 90 | 180 | 270

const WIDTH = 1200
/** Points of paper as pixels of a screen. */
const PIXELS = 96 / 72

/** A page as it looks, with frames around the words on which the account rests. */
export function PagePicture({ document, page, passages, chosen, onChoose, zoom, turn = 0 }: PagePictureProps) {
  const [hasFailed, setFailed] = useState(false)
  const { width, height } = page.layout ?? { width: 3, height: 4 }
  const percent = (share: number) => `${share * 100}%`
  const isLarge = zoom !== undefined && zoom > 1
  const address = addressOf('getPicture', { id: document, page: page.number, width: isLarge ? WIDTH * 2 : WIDTH })
  const isLying = turn === 90 || turn === 270
  const [across, down] = isLying ? [height, width] : [width, height]
  if (hasFailed) return <p className="muted">This page cannot be drawn; its text is shown below.</p>
  const wide = zoom === undefined ? '100%' : `${across * PIXELS * zoom}px`
  const outer = { aspectRatio: `${across} / ${down}`, '--wide': wide } as CSSProperties
  const inner = isLying ? { width: percent(width / height), height: percent(height / width) } : {}
  return (
    <div className="page-picture" style={outer}>
      <div className="page-turned" style={{ ...inner, rotate: `${turn}deg` }}>
        <img src={address} alt={`Page ${page.number} as it looks`} loading="lazy" onError={() => setFailed(true)} />
        {passages.flatMap((passage) =>
          boxesOf(page, passage.cite).map(([x0, y0, x1, y1], at) => (
            <button
              type="button"
              key={`${passage.id} ${x0} ${y0}`}
              className={frameClass(passage, chosen)}
              style={{ left: percent(x0), top: percent(y0), width: percent(x1 - x0), height: percent(y1 - y0) }}
              data-passages={at === 0 ? passage.id : ''}
              tabIndex={at === 0 ? 0 : -1}
              aria-label={`${passage.words}: ${passage.cite.quote}`}
              aria-pressed={passage.row === chosen}
              onClick={() => onChoose(passage.row)}
            />
          )),
        )}
        <TextLayer {...{ page, passages, chosen, onChoose }} />
      </div>
    </div>
  )
}

/** What was looked for, and notes, are seen before they are chosen. */
function frameClass({ row, kind }: Passage, chosen: string | null): string {
  if (row === chosen) return `frame lit ${kind}`
  return kind === 'sought' || kind === 'note' ? `frame ${kind}` : 'frame'
}
