import '../search/search.css'
import { parseQuery, printQuery, RECORD_KINDS, type RecordKind } from '@disclosed/core/views'
import { useInfiniteQuery } from '@tanstack/react-query'
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { ask } from '../api/client.ts'
import type { SearchResult } from '../api/generated.ts'
import { MoreButton } from '../components/more-button.tsx'
import { SearchField } from '../components/search-field.tsx'
import { Empty, Failure, Loading } from '../components/state.tsx'
import { useTitle } from '../components/use-title.ts'
import { useKeys } from '../keys/use-keys.ts'
import { FacetList } from '../search/facet-list.tsx'
import { HitList } from '../search/hit-list.tsx'
import { keyOfHit } from '../search/hit-place.ts'
import { HitPreview } from '../search/hit-preview.tsx'
import { asItStands, kindOf, withKind } from '../search/query-parts.ts'
import { QueryProblemNote } from '../search/query-problem.tsx'
import { SavedSearches } from '../search/saved-searches.tsx'
import { SearchHints } from '../search/search-hints.tsx'
import { COLUMN, useMedia, WIDE } from '../search/use-media.ts'

const SORTS = ['best', 'latest', 'earliest', 'newest', 'oldest'] as const
const SORT_WORDS = {
  best: 'Best first',
  latest: 'Latest letter first',
  earliest: 'Earliest letter first',
  newest: 'Newest added first',
  oldest: 'Oldest added first',
} as const
const KIND_WORDS: Readonly<Record<RecordKind, string>> = {
  page: 'Pages',
  question: 'Questions',
  answer: 'Answers',
  finding: 'Findings',
}
const PAGE = 50

/** Finds as one types; what is asked stands in the address. */
export function SearchPage() {
  const [address, setAddress] = useSearchParams()
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  const isWide = useMedia(WIDE)
  const hasColumn = useMedia(COLUMN)
  const typed = address.get('q') ?? ''
  const isExact = address.get('exact') === '1'
  const sort = SORTS.find((each) => each === address.get('sort')) ?? 'best'
  const { query, problem } = typed.trim() === '' ? { query: null, problem: null } : parseQuery(typed)
  const asked = query === null ? null : printQuery(isExact ? asItStands(query) : query)
  useTitle(typed === '' ? 'Search' : `${typed} – search`)
  const found = useInfiniteQuery({
    queryKey: ['search', asked, sort],
    queryFn: ({ pageParam, signal }) =>
      ask(
        'search',
        { q: asked!, sort, limit: PAGE, cursor: pageParam, facets: pageParam === undefined ? 'true' : 'false' },
        signal,
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    enabled: asked !== null,
    placeholderData: (before) => before,
  })
  const set = (name: string, value: string | null) => {
    const next = new URLSearchParams(address)
    if (value === null || value === '') next.delete(name)
    else next.set(name, value)
    setAddress(next, { replace: true })
  }
  const hrefOf = (words: string) => {
    const next = new URLSearchParams(address)
    if (words === '') next.delete('q')
    else next.set('q', words)
    return `/search?${next}`
  }
  const first = typed.trim() === '' ? undefined : found.data?.pages[0]
  const hits = first === undefined ? [] : (found.data?.pages.flatMap((page) => page.hits) ?? [])
  const shown = hits.find((hit) => keyOfHit(hit) === chosen) ?? hits[0]
  const goTo = (step: 1 | -1) => {
    const links = [...(list.current?.querySelectorAll<HTMLElement>('[data-hit]') ?? [])]
    const at = links.indexOf(document.activeElement as HTMLElement)
    if (at === 0 && step === -1) field.current?.focus()
    else links[Math.max(0, at + step)]?.focus()
  }
  useKeys([
    { keys: '/', does: 'Search', run: () => field.current?.focus() },
    { keys: 'x', does: 'Words as they stand, or in all forms', run: () => set('exact', isExact ? null : '1') },
    { keys: 'j', does: 'Next hit', run: () => goTo(1) },
    { keys: 'k', does: 'Hit before', run: () => goTo(-1) },
  ])
  const onArrows = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    if (event.target instanceof HTMLSelectElement) return
    if (event.target === field.current && event.key === 'ArrowUp') return
    event.preventDefault()
    goTo(event.key === 'ArrowDown' ? 1 : -1)
  }
  return (
    <>
      <header className="page-head">
        <h1>Search</h1>
      </header>
      {/* biome-ignore lint/a11y/useSemanticElements: the element `search` is not known to all readers yet */}
      <div role="search" aria-label="Everything" className="search-bar no-print" onKeyDown={onArrows}>
        <SearchField
          field={field}
          value={typed}
          placeholder="Words, &quot;a phrase&quot;, outcome:refused …"
          onSearch={(words) => set('q', words)}
        />
        <button
          type="button"
          className="button"
          aria-pressed={isExact}
          title="Words as they stand, without their other forms (x)"
          onClick={() => set('exact', isExact ? null : '1')}
        >
          Exact words
        </button>
        <label className="field">
          <span>Order</span>
          <select value={sort} onChange={({ target }) => set('sort', target.value === 'best' ? null : target.value)}>
            {SORTS.map((each) => (
              <option key={each} value={each}>
                {SORT_WORDS[each]}
              </option>
            ))}
          </select>
        </label>
      </div>
      {problem === null ? null : <QueryProblemNote {...{ typed, problem, hrefOf }} />}
      {found.error === null ? null : <Failure error={found.error} />}
      {typed.trim() === '' ? <SearchHints hrefOf={hrefOf} /> : null}
      {first === undefined && asked !== null && found.error === null ? <Loading what="what is found" /> : null}
      <div className={found.isPlaceholderData ? 'search-parts waiting' : 'search-parts'}>
        {first === undefined ? null : (
          <>
            <Narrow isOpen={hasColumn}>
              <FacetList facets={first.facets} typed={typed} hrefOf={hrefOf} />
              <SavedSearches query={asked} hrefOf={hrefOf} />
            </Narrow>
            {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrows only move between its links */}
            <div className="found" ref={list} onKeyDown={onArrows}>
              <Kinds typed={typed} hrefOf={hrefOf} />
              <Summary result={first} kind={kindOf(typed)} isExact={isExact} />
              {first.unknown.map(({ field: name, value, near }) => (
                <p key={`${name} ${value}`} className="small">
                  Nothing has the {name} “{value}”
                  {near === null ? (
                    '.'
                  ) : (
                    <>
                      ; there is <Link to={hrefOf(`${name}:"${near}"`)}>{near}</Link>.
                    </>
                  )}
                </p>
              ))}
              {hits.length === 0 ? <NothingFound /> : null}
              <HitList hits={hits} chosen={shown === undefined ? null : keyOfHit(shown)} onChoose={setChosen} />
              <MoreButton list={found} />
            </div>
            {isWide && shown !== undefined ? <HitPreview key={`${shown.document} ${shown.page}`} hit={shown} /> : null}
          </>
        )}
      </div>
    </>
  )
}

/** What is known of the matches; where there is no room beside them, behind a click. */
function Narrow({ isOpen, children }: { isOpen: boolean; children: ReactNode }) {
  return (
    <aside className="no-print" aria-label="Narrow">
      {isOpen ? (
        <div className="facets">{children}</div>
      ) : (
        <details className="narrow">
          <summary className="button">Narrow, or save this search</summary>
          <div className="facets">{children}</div>
        </details>
      )}
    </aside>
  )
}

function Kinds({ typed, hrefOf }: { typed: string; hrefOf: (typed: string) => string }) {
  return (
    <nav aria-label="What is looked through">
      <ul className="kinds">
        {RECORD_KINDS.map((kind) => (
          <li key={kind}>
            <Link to={hrefOf(withKind(typed, kind))} aria-current={kindOf(typed) === kind ? 'true' : undefined}>
              {KIND_WORDS[kind]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Summary({ result, kind, isExact }: { result: SearchResult; kind: RecordKind; isExact: boolean }) {
  const { total, among } = result
  const one = { page: 'page', question: 'question', answer: 'answer', finding: 'finding' }[kind]
  const number = (value: number) => value.toLocaleString('en-GB')
  return (
    <p className="muted small found-summary" role="status">
      {total.about ? 'About ' : ''}
      {number(total.count)} {total.count === 1 ? one : `${one}s`}
      {isExact ? ', words as they stand' : ''}
      {among === null ? '' : `. Ranked and counted among the newest ${number(among)}; more of them follow.`}
    </p>
  )
}

function NothingFound() {
  return (
    <Empty title="Nothing is found">
      <p>Take away a word or a filter, or look for its beginning: disclos*</p>
      <p className="muted small">With typing errors: harowgate~</p>
    </Empty>
  )
}
