import '../authorities/authorities.css'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { Link, useSearchParams } from 'react-router'
import { addressOf, ask } from '../api/client.ts'
import { ShareCell } from '../authorities/share-cell.tsx'
import { FirstRun } from '../components/first-run.tsx'
import { OutcomeCounts } from '../components/marks.tsx'
import { MoreButton } from '../components/more-button.tsx'
import { SearchField } from '../components/search-field.tsx'
import { Empty, PageState } from '../components/state.tsx'
import { useTitle } from '../components/use-title.ts'
import { useKeys } from '../keys/use-keys.ts'

const SORTS = ['-requests', 'authority', '-late', '-days', '-withheld', '-ignored'] as const
const SORT_WORDS: Readonly<Record<(typeof SORTS)[number], string>> = {
  '-requests': 'Most requests first',
  authority: 'By name',
  '-late': 'Most surely late first',
  '-days': 'Slowest first',
  '-withheld': 'Most withheld first',
  '-ignored': 'Most ignored first',
}
const PAGE = 100

/** How authorities dealt with their requests; institutions, never persons. */
export function AuthoritiesPage() {
  useTitle('Authorities')
  const [query, setQuery] = useSearchParams()
  const field = useRef<HTMLInputElement>(null)
  const q = query.get('q') ?? ''
  const sort = SORTS.find((each) => each === query.get('sort')) ?? '-requests'
  const list = useInfiniteQuery({
    queryKey: ['listAuthorities', q, sort],
    queryFn: ({ pageParam, signal }) => ask('listAuthorities', { q, sort, limit: PAGE, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: (before) => before,
  })
  useKeys([{ keys: '/', does: 'Search in the authorities', run: () => field.current?.focus() }])
  const set = (name: string, value: string) => {
    const next = new URLSearchParams(query)
    if (value === '') next.delete(name)
    else next.set(name, value)
    setQuery(next, { replace: true })
  }
  const first = list.data?.pages[0]
  if (first === undefined) return <PageState what="Authorities" error={list.error} />
  const accounts = list.data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <>
      <header className="page-head">
        <h1>Authorities</h1>
      </header>
      {first.total === 0 && q === '' ? (
        <FirstRun />
      ) : (
        <>
          {/* biome-ignore lint/a11y/useSemanticElements: the element `search` is not known to all readers yet */}
          <div className="filters no-print" role="search" aria-label="Authorities">
            <SearchField field={field} placeholder="Name" value={q} onSearch={(words) => set('q', words)} />
            <a className="button" href={addressOf('saveAuthorities', {})} download>
              Save as CSV
            </a>
            <label className="field">
              <span>Order</span>
              <select value={sort} onChange={({ target }) => set('sort', target.value)}>
                {SORTS.map((each) => (
                  <option key={each} value={each}>
                    {SORT_WORDS[each]}
                  </option>
                ))}
              </select>
            </label>
          </div>
          <p className="muted small" role="status">
            {first.total} {first.total === 1 ? 'authority' : 'authorities'}
            {first.unnamed > 0 ? `; ${first.unnamed} cases name none` : ''}
          </p>
          {accounts.length === 0 ? (
            <Empty title="No authority fits">
              <p>Look for fewer words of its name.</p>
            </Empty>
          ) : (
            <ul className="authorities">
              {accounts.map(({ authority, requests, medianDays, late, withheld, ignored, outcomes }) => (
                <li key={authority} className="card">
                  <h2>
                    <Link to={`/authorities/${encodeURIComponent(authority)}`}>{authority}</Link>
                  </h2>
                  <p className="muted small">
                    {requests} {requests === 1 ? 'request' : 'requests'}
                    {medianDays === null ? '' : `, median ${medianDays} days`}
                  </p>
                  <OutcomeCounts outcomes={outcomes} />
                  <dl>
                    <dt>late</dt>
                    <dd>
                      <ShareCell share={late} />
                    </dd>
                    <dt>withheld</dt>
                    <dd>
                      <ShareCell share={withheld} />
                    </dd>
                    <dt>ignored</dt>
                    <dd>
                      <ShareCell share={ignored} />
                    </dd>
                  </dl>
                </li>
              ))}
            </ul>
          )}
          <MoreButton list={list} />
        </>
      )}
    </>
  )
}
