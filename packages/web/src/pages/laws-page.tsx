import './laws-page.css'
import { plainDate } from '@disclosed/core/views'
import { useRef } from 'react'
import { Link, useSearchParams } from 'react-router'
import { useAnswer } from '../api/use-answer.ts'
import { SearchField } from '../components/search-field.tsx'
import { Failure, Loading } from '../components/state.tsx'
import { useTitle } from '../components/use-title.ts'
import { useKeys } from '../keys/use-keys.ts'

/** All laws. */
export function LawsPage() {
  useTitle('Laws')
  const { data, error } = useAnswer('listLaws', {})
  const [query, setQuery] = useSearchParams()
  const search = useRef<HTMLInputElement>(null)
  useKeys([{ keys: '/', does: 'Search in the laws', run: () => search.current?.focus() }])
  const words = (query.get('q') ?? '').toLowerCase().split(/\s+/)
  const fitting = data?.items.filter(({ id, title, shortTitle, jurisdiction }) =>
    words.every((word) => [id, title, shortTitle, ...jurisdiction].join(' ').toLowerCase().includes(word)),
  )
  return (
    <>
      <header className="page-head">
        <h1>Laws</h1>
        <p className="muted">Their clocks, their grounds, what a refusal must say, and what of it is unsure.</p>
      </header>
      <div className="law-search">
        <SearchField
          field={search}
          placeholder="Title, short title or country"
          value={query.get('q') ?? ''}
          onSearch={(words) => setQuery(words === '' ? {} : { q: words }, { replace: true })}
        />
      </div>
      {error ? <Failure error={error} /> : null}
      {data === undefined && !error ? <Loading what="the laws" /> : null}
      {fitting?.length === 0 ? <p className="muted">No law has these words.</p> : null}
      <ul className="laws">
        {fitting?.map(({ id, title, shortTitle, jurisdiction, inForce, tally }) => (
          <li key={id} className="card">
            <h2>
              <Link to={`/laws/${id}`}>{title}</Link>
            </h2>
            <p className="muted small">
              {[shortTitle, jurisdiction.join(', '), inForce.from === null ? null : `since ${plainDate(inForce.from)}`]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <p className="small">
              {tally.certain} of {tally.facts} facts certain
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
