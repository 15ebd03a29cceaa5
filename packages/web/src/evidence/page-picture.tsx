import { useState } from 'react'
import { addressOf } from '../api/client.ts'
import type { Page } from '../api/generated.ts'
import { boxesOf } from './boxes.ts'
import type { Passage } from './passages.ts'

interface PagePictureProps {
  readonly document: string
  readonly page: Page
  readonly passages: readonly Passage[]
  readonly chosen: string | null
  readonly onChoose: (row: string) => void
  /** 1 for as wide as there is room. */
  readonly zoom?: number
}

const WIDTH = 1200

/** A page as it looks, with frames around the words on which the account rests. */
export function PagePicture({ document, page, passages, chosen, onChoose, zoom = 1 }: PagePictureProps) {
  const [hasFailed, setFailed] = useState(false)
  const { width, height } = page.layout ?? { width: 3, height: 4 }
  const percent = (share: number) => `${share * 100}%`
  const address = addressOf('getPicture', { id: document, page: page.number, width: zoom > 1 ? WIDTH * 2 : WIDTH })
  if (hasFailed) return <p className="muted">This page cannot be drawn; its text is shown below.</p>
  return (
    <div className="page-picture" style={{ aspectRatio: `${width} / ${height}`, width: percent(zoom) }}>
      <img src={address} alt={`Page ${page.number} as it looks`} loading="lazy" onError={() => setFailed(true)} />
      {passages.flatMap((passage) =>
        boxesOf(page, passage.cite).map(([x0, y0, x1, y1], at) => (
          <button
            type="button"
            key={`${passage.id} ${x0} ${y0}`}
            className={passage.row === chosen ? `frame lit ${passage.kind}` : 'frame'}
            style={{ left: percent(x0), top: percent(y0), width: percent(x1 - x0), height: percent(y1 - y0) }}
            data-passages={at === 0 ? passage.id : ''}
            tabIndex={at === 0 ? 0 : -1}
            aria-label={`${passage.words}: ${passage.cite.quote}`}
            aria-pressed={passage.row === chosen}
            onClick={() => onChoose(passage.row)}
          />
        )),
      )}
    </div>
  )
}
