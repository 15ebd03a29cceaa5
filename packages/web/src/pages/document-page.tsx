import './document-page.css'
import { useMemo, useState } from 'react'
import { Link, useParams, useSearchParams } from 'react-router'
import { addressOf } from '../api/client.ts'
import type { Document } from '../api/generated.ts'
import { useAnswer } from '../api/use-answer.ts'
import { CopyButton } from '../components/copy-button.tsx'
import { PageState } from '../components/state.tsx'
import { useTitle } from '../components/use-title.ts'
import { isDrawn, PageView } from '../evidence/page-view.tsx'
import type { Passage } from '../evidence/passages.ts'
import '../evidence/evidence.css'
import { useKeys } from '../keys/use-keys.ts'

/** A document, page by page. `?p=3&q=120-188` opens the words from 120 to 188 of page 3. */
export function DocumentPage() {
  const { id = '' } = useParams()
  const { data, error } = useAnswer('getDocument', { id })
  useTitle(data?.name ?? 'Document')
  return data === undefined ? (
    <PageState what="The document" error={error} />
  ) : (
    <DocumentView key={id} document={data} />
  )
}

const ZOOMS = [0.75, 1, 1.5, 2] as const
const KIB = 1024

function DocumentView({ document }: { document: Document }) {
  const [query, setQuery] = useSearchParams()
  const [asText, setAsText] = useState(false)
  const [zoom, setZoom] = useState(1)
  const page = pageOf(query.get('p'), document.pages)
  const words = wordsOf(query.get('q'))
  const passage = useMemo(
    () => (words === null ? null : citedPassage(document.id, page, ...words)),
    [document.id, page, words?.[0], words?.[1]],
  )
  const target = useMemo(() => (passage === null ? null : { id: passage.id }), [passage])
  const go = (to: number) => setQuery({ p: String(Math.min(document.pages, Math.max(1, to))) })
  useKeys([
    { keys: 'n', does: 'Next page', run: () => go(page + 1) },
    { keys: 'p', does: 'Page before', run: () => go(page - 1) },
  ])
  const facts = [document.format, `${document.pages} ${document.pages === 1 ? 'page' : 'pages'}`, size(document.bytes)]
  return (
    <>
      <header className="page-head">
        <h1>{document.name}</h1>
        <p className="muted small">{facts.filter(Boolean).join(' · ')}</p>
        {document.inside.map(({ id, name }) => (
          <p key={id} className="small">
            It came inside <Link to={`/d/${id.slice(0, 10)}`}>{name}</Link>
          </p>
        ))}
        {document.reason === null ? null : (
          <p className="notice failure">
            {document.reason.message} {document.reason.next}
          </p>
        )}
        {document.hidden > 0 ? (
          <p className="notice small">
            {document.hidden} pieces were perhaps not meant to be sent. They are not shown; disclosed hidden lists them.
          </p>
        ) : null}
        {document.warnings.map(({ code, message }) => (
          <p key={`${code} ${message}`} className="muted small">
            {message}
          </p>
        ))}
      </header>
      <div className="document-bar no-print">
        <button type="button" className="button" disabled={page <= 1} onClick={() => go(page - 1)}>
          ← Before
        </button>
        <label>
          Page{' '}
          <select value={page} onChange={({ target: { value } }) => go(Number(value))}>
            {Array.from({ length: document.pages }, (_, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: pages are numbers
              <option key={at} value={at + 1}>
                {at + 1}
              </option>
            ))}
          </select>{' '}
          of {document.pages}
        </label>
        <button type="button" className="button" disabled={page >= document.pages} onClick={() => go(page + 1)}>
          Next →
        </button>
        {isDrawn(document.format) ? (
          <>
            <button type="button" className="button" aria-pressed={asText} onClick={() => setAsText(!asText)}>
              As text
            </button>
            <label>
              Size{' '}
              <select value={zoom} onChange={({ target: { value } }) => setZoom(Number(value))}>
                {ZOOMS.map((each) => (
                  <option key={each} value={each}>
                    {each * 100} %
                  </option>
                ))}
              </select>
            </label>
          </>
        ) : null}
        <CopyButton text={window.location.href} label="Copy link" />
        <a className="button plain small" href={addressOf('getOriginal', { id: document.id })} download>
          Save the original
        </a>
      </div>
      {document.pages === 0 ? (
        <p className="muted">It has no pages of its own.</p>
      ) : (
        <PageView
          key={page}
          document={document}
          number={page}
          passages={passage === null ? [] : [passage]}
          chosen={passage === null ? null : passage.row}
          onChoose={() => {}}
          target={target}
          asText={asText}
          zoom={zoom}
        />
      )}
      {document.parts.length === 0 ? null : (
        <section>
          <h2>Inside</h2>
          <ul>
            {document.parts.map(({ id, name }) => (
              <li key={id}>
                <Link to={`/d/${id.slice(0, 10)}`}>{name}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function pageOf(text: string | null, pages: number): number {
  const page = Number(text ?? 1)
  return Number.isInteger(page) && page >= 1 && page <= pages ? page : 1
}

function wordsOf(text: string | null): readonly [start: number, end: number] | null {
  const found = /^(\d{1,9})-(\d{1,9})$/.exec(text ?? '')
  return found === null ? null : [Number(found[1]), Number(found[2])]
}

function citedPassage(document: string, page: number, start: number, end: number): Passage {
  return { id: 'cited', kind: 'cited', row: 'cited', document, cite: { page, start, end, quote: '' }, words: 'Cited' }
}

function size(bytes: number): string {
  return bytes < KIB * KIB ? `${Math.ceil(bytes / KIB)} KiB` : `${(bytes / KIB / KIB).toFixed(1)} MiB`
}
