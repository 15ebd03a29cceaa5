import { useEffect, useMemo, useRef } from 'react'
import { Link } from 'react-router'
import type { SearchHit } from '../api/generated.ts'
import { useAnswer } from '../api/use-answer.ts'
import { PageView } from '../evidence/page-view.tsx'
import type { Passage } from '../evidence/passages.ts'
import '../evidence/evidence.css'
import { addressOfHit, wordsOf } from './hit-place.ts'

const ROW = 'found'

/** The page of a hit, with what was looked for marked on it. */
export function HitPreview({ hit }: { hit: SearchHit }) {
  const passages = useMemo(
    () =>
      wordsOf(hit).map(
        ({ start, end }, at): Passage => ({
          id: `found${at}`,
          kind: 'cited',
          row: ROW,
          document: hit.document,
          cite: { page: hit.page, start, end, quote: '' },
          words: 'Found',
        }),
      ),
    [hit],
  )
  const frame = useRef<HTMLElement>(null)
  const { data: page } = useAnswer('getPage', { id: hit.document, page: hit.page })
  useEffect(() => {
    if (page === undefined || passages.length === 0) return
    // The list beside must not move: only the frame scrolls.
    const words = frame.current?.querySelector('[data-passages~="found0"]')?.getBoundingClientRect()
    const own = frame.current?.getBoundingClientRect()
    if (words !== undefined && own !== undefined) frame.current!.scrollTop += words.top - own.top - own.height / 3
  }, [page, passages])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="hit-preview" aria-label="The page of the chosen hit" ref={frame} tabIndex={0}>
      <p className="hit-preview-head small">
        <Link to={addressOfHit(hit)}>{hit.name}</Link>
        <span className="muted">page {hit.page}</span>
      </p>
      <PageView
        document={{ id: hit.document, format: hit.format }}
        number={hit.page}
        passages={passages}
        chosen={ROW}
        onChoose={() => {}}
        target={null}
        asText={false}
      />
    </section>
  )
}
