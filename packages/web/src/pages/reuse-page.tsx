import '../reuse/reuse.css'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { addressOf, ask } from '../api/client.ts'
import { MoreButton } from '../components/more-button.tsx'
import { Empty, PageState } from '../components/state.tsx'
import { useTitle } from '../components/use-title.ts'
import { PassageCard } from '../reuse/passage-card.tsx'
import { ReuseTabs } from '../reuse/reuse-tabs.tsx'

const SORTS = ['-uses', '-words', 'first'] as const
const SORT_WORDS = { '-uses': 'Most used first', '-words': 'Longest first', first: 'First used first' } as const
const PAGE = 30

/** Passages that authorities use again. */
export function ReusePage() {
  useTitle('Text used again')
  const [query, setQuery] = useSearchParams()
  const sort = SORTS.find((each) => each === query.get('sort')) ?? '-uses'
  const only = query.get('case') ?? undefined
  const list = useInfiniteQuery({
    queryKey: ['listReuse', sort, only],
    queryFn: ({ pageParam, signal }) => ask('listReuse', { sort, case: only, limit: PAGE, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: (before) => before,
  })
  const first = list.data?.pages[0]
  if (first === undefined) return <PageState what="Text used again" error={list.error} />
  const passages = list.data?.pages.flatMap(({ items }) => items) ?? []
  const share = first.words === 0 ? 0 : Math.round((100 * first.shared) / first.words)
  return (
    <>
      <header className="page-head">
        <h1>Text used again</h1>
        <p className="muted">
          Of {first.words.toLocaleString('en-GB')} words that authorities wrote in {first.letters} letters, {share} %
          stand in letters of several cases.
        </p>
      </header>
      <ReuseTabs />
      {passages.length === 0 ? (
        <Empty title="No passage stands in letters of several cases">
          <p>Passages that authorities use again show here as soon as letters of two cases have one in common.</p>
        </Empty>
      ) : (
        <>
          <div className="list-head no-print">
            <span className="muted small" role="status">
              {first.total.toLocaleString('en-GB')} passages{only === undefined ? '' : ' of one case'}
            </span>
            <a className="button small" href={addressOf('saveReuse', {})} download>
              Save as CSV
            </a>
            <label className="field">
              <span className="hidden-visually">Order</span>
              <select
                value={sort}
                onChange={({ target }) => {
                  const next = new URLSearchParams(query)
                  next.set('sort', target.value)
                  setQuery(next, { replace: true })
                }}
              >
                {SORTS.map((each) => (
                  <option key={each} value={each}>
                    {SORT_WORDS[each]}
                  </option>
                ))}
              </select>
            </label>
          </div>
          <div className="passage-cards">
            {passages.map((passage) => (
              <PassageCard key={passage.number} passage={passage} />
            ))}
          </div>
          <MoreButton list={list} />
        </>
      )}
    </>
  )
}
