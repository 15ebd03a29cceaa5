import { useEffect, useRef, useState } from 'react'
import type { CaseFile } from '../api/generated.ts'
import { useAnswer } from '../api/use-answer.ts'
import { Failure, Loading } from '../components/state.tsx'
import { markedWords } from './marked-words.ts'
import { PagePicture, type Turn } from './page-picture.tsx'
import { PageText } from './page-text.tsx'
import type { Passage } from './passages.ts'

export type ShownDocument = CaseFile['documents'][number]

interface PageViewProps {
  readonly document: Pick<ShownDocument, 'id' | 'format'>
  readonly number: number
  readonly passages: readonly Passage[]
  readonly chosen: string | null
  readonly onChoose: (row: string) => void
  /** The passage to be brought into view; a new object asks anew. */
  readonly target: { readonly id: string } | null
  readonly asText: boolean
  /** Of its size on paper; without it as wide as there is room. */
  readonly zoom?: number | undefined
  readonly turn?: Turn
}

const TABLES = ['csv', 'xlsx', 'xls', 'xlsb', 'ods']
const DRAWN = ['pdf', 'image']
/** Pages are loaded before one gets to them. */
const AHEAD = '900px'

/** Pages of this format have a look of their own. */
export function isDrawn(format: string | null): boolean {
  return format !== null && DRAWN.includes(format)
}

/** A page of a document, loaded when it comes near. */
export function PageView(props: PageViewProps) {
  const { document, number, passages, chosen, onChoose, target, asText, zoom, turn = 0 } = props
  const section = useRef<HTMLDivElement>(null)
  const isNear = useIsNear(section)
  const isTarget = target !== null && passages.some(({ id }) => id === target.id)
  const { data: page, error } = useAnswer('getPage', { id: document.id, page: number }, { enabled: isNear || isTarget })
  useEffect(() => {
    if (!isTarget || page === undefined) return
    const words = section.current?.querySelector(`[data-passages~="${target.id}"]`)
    const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    ;(words ?? section.current)?.scrollIntoView({ block: 'center', behavior: isCalm ? 'auto' : 'smooth' })
  }, [target, isTarget, page])
  const isTable = document.format !== null && TABLES.includes(document.format)
  const showsPicture = page !== undefined && isDrawn(document.format) && !asText
  return (
    // biome-ignore lint/a11y/useSemanticElements: hundreds of pages are no landmarks, and no set of form fields
    <div
      className="page-view"
      role="group"
      // What may be wider than its place must be reached by the keyboard.
      tabIndex={isTable || zoom !== undefined ? 0 : undefined}
      ref={section}
      aria-label={`Page ${number}`}
      data-document={document.id}
      data-page={number}
      onCopy={(event) => {
        const marked = page === undefined ? null : markedWords(window.getSelection())
        if (marked === null || page === undefined) return
        event.preventDefault()
        event.clipboardData.setData('text/plain', page.text.slice(marked.start, marked.end))
      }}
    >
      {error ? <Failure error={error} /> : null}
      {page === undefined && !error ? <Loading what={`page ${number}`} /> : null}
      {page !== undefined && showsPicture ? (
        <PagePicture {...{ page, passages, chosen, onChoose }} document={document.id} zoom={zoom} turn={turn} />
      ) : null}
      {page !== undefined && !showsPicture ? (
        <PageText {...{ passages, chosen, onChoose }} text={page.text} zoom={zoom} isTable={isTable} />
      ) : null}
    </div>
  )
}

function useIsNear(element: { readonly current: HTMLElement | null }): boolean {
  const [isNear, setNear] = useState(false)
  useEffect(() => {
    if (element.current === null) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return
        setNear(true)
        observer.disconnect()
      },
      { rootMargin: AHEAD },
    )
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element])
  return isNear
}
