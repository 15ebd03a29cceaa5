import { plainDate } from '@disclosed/core/views'
import { Link } from 'react-router'
import type { ReuseList } from '../api/generated.ts'

type Passage = ReuseList['items'][number]

const SHOWN = 5

/** A passage with the authorities that used it, one below the other as time went. */
export function PassageCard({ passage: { words, verbatim, cite, uses } }: { passage: Passage }) {
  const first = uses[0]!
  const authorities = new Set(uses.map(({ authority }) => authority)).size
  return (
    <article className="card passage-card">
      <div>
        <blockquote>{cite.quote}</blockquote>
        <p className="muted small">
          {words} words in {uses.length} cases of {authorities} {authorities === 1 ? 'authority' : 'authorities'},{' '}
          {verbatim ? 'word for word' : 'with small changes'}
        </p>
      </div>
      <div>
        <Uses uses={uses.slice(0, SHOWN)} first={first.case} />
        {uses.length > SHOWN ? (
          <details>
            <summary className="small">{uses.length - SHOWN} more</summary>
            <Uses uses={uses.slice(SHOWN)} first={first.case} />
          </details>
        ) : null}
      </div>
    </article>
  )
}

function Uses({ uses, first }: { uses: Passage['uses']; first: string }) {
  return (
    <ol className="uses">
      {uses.map(({ case: key, authority, date }) => (
        <li key={key}>
          <span className="muted small use-date">{date === null ? 'no date' : plainDate(date)}</span>
          <Link to={`/cases/${key}`}>{authority ?? 'Authority not known'}</Link>
          {key === first ? (
            <span className="muted small">first</span>
          ) : (
            <Link className="small" to={`/reuse/compare?one=${first}&two=${key}`}>
              side by side<span className="hidden-visually"> with the first</span>
            </Link>
          )}
        </li>
      ))}
    </ol>
  )
}
