import './cases-page.css'
import { FINDING_CODES, OUTCOMES } from '@disclosed/core/model'
import { CASE_STATE_MARKS, CASE_STATES, FINDING_NAMES, OUTCOME_MARKS } from '@disclosed/core/views'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { useSearchParams } from 'react-router'
import { ask, type Parameters } from '../api/client.ts'
import type { CaseList } from '../api/generated.ts'
import { ColumnChoice, useColumns } from '../components/case-columns.tsx'
import { CaseRows } from '../components/case-rows.tsx'
import { ChosenCases } from '../components/chosen-cases.tsx'
import { type Choice, FilterChoice } from '../components/filter-choice.tsx'
import { FirstRun } from '../components/first-run.tsx'
import { SearchField } from '../components/search-field.tsx'
import { Empty, Failure, Loading } from '../components/state.tsx'
import { useChoice } from '../components/use-choice.ts'
import { useTitle } from '../components/use-title.ts'
import { useKeys } from '../keys/use-keys.ts'

type Filter = Parameters<'listCases'>
type Facet = keyof CaseList['facets']

const FACETS: readonly { readonly facet: Facet; readonly words: string; readonly nameOf: (value: string) => string }[] =
  [
    { facet: 'state', words: 'State', nameOf: (value) => wordIn(CASE_STATES, CASE_STATE_MARKS, value) },
    { facet: 'outcome', words: 'Outcome', nameOf: (value) => wordIn(OUTCOMES, OUTCOME_MARKS, value) },
    {
      facet: 'finding',
      words: 'Finding',
      nameOf: (value) => FINDING_NAMES[FINDING_CODES.find((code) => code === value) ?? 'late'],
    },
    { facet: 'authority', words: 'Authority', nameOf: (value) => value },
  ]

const SORTS: readonly [value: NonNullable<Filter['sort']>, words: string][] = [
  ['-received', 'Newest first'],
  ['received', 'Oldest first'],
  ['authority', 'By authority'],
  ['-late', 'Latest answers first'],
  ['-unsure', 'Most to check first'],
]

const PAGE = 200

/** All cases; what is chosen stands in the address. */
export function CasesPage() {
  useTitle('Cases')
  const [query, setQuery] = useSearchParams()
  const search = useRef<HTMLInputElement>(null)
  const filter = filterOf(query)
  const list = useInfiniteQuery({
    queryKey: ['listCases', filter],
    queryFn: ({ pageParam, signal }) => ask('listCases', { ...filter, limit: PAGE, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: (before) => before,
  })
  const set = (name: string, values: readonly string[]) => {
    const next = new URLSearchParams(query)
    next.delete(name)
    for (const value of values) if (value !== '') next.append(name, value)
    setQuery(next, { replace: name === 'q' })
  }
  const first = list.data?.pages[0]
  const lines = list.data?.pages.flatMap(({ items }) => items) ?? []
  const [columns, setColumns] = useColumns()
  const choosing = useChoice(lines.map(({ key }) => key))
  useKeys([
    { keys: '/', does: 'Search in the cases', run: () => search.current?.focus() },
    { keys: 'x', does: 'Choose the case of the row; Shift and the arrows choose several', run: () => toggleFocused() },
  ])
  const toggleFocused = () => {
    const row = document.activeElement?.closest<HTMLElement>('.case-rows [data-index]')
    const line = lines[Number(row?.dataset.index ?? -1)]
    if (line !== undefined) choosing.toggle(line.key)
  }
  const isFiltered = query.size > (query.has('sort') ? 1 : 0)
  return (
    <>
      <header className="page-head">
        <h1>Cases</h1>
      </header>
      {first?.total === 0 && !isFiltered ? (
        <FirstRun />
      ) : (
        <>
          {/* biome-ignore lint/a11y/useSemanticElements: the element `search` is not known to all readers yet */}
          <div className="filters no-print" role="search" aria-label="Cases">
            <SearchField
              field={search}
              placeholder="Authority, reference or file"
              value={query.get('q') ?? ''}
              onSearch={(words) => set('q', [words])}
            />
            {FACETS.map(({ facet, words, nameOf }) => (
              <FilterChoice
                key={facet}
                words={words}
                chosen={query.getAll(facet)}
                choices={choicesOf(first, facet, query.getAll(facet), nameOf)}
                onChange={(values) => set(facet, values)}
              />
            ))}
            <ColumnChoice chosen={columns} onChange={setColumns} />
            <label className="field">
              <span>Order</span>
              <select value={query.get('sort') ?? '-received'} onChange={({ target }) => set('sort', [target.value])}>
                {SORTS.map(([value, words]) => (
                  <option key={value} value={value}>
                    {words}
                  </option>
                ))}
              </select>
            </label>
          </div>
          {list.error ? <Failure error={list.error} /> : null}
          {first === undefined && !list.error ? <Loading what="the cases" /> : null}
          {first === undefined ? null : (
            <p className="muted small" role="status">
              {first.total} {first.total === 1 ? 'case' : 'cases'}
              {isFiltered ? ' fit' : ''}
              {isFiltered ? (
                <button type="button" className="button plain small" onClick={() => setQuery({})}>
                  Show all
                </button>
              ) : null}
            </p>
          )}
          {first !== undefined && first.total === 0 ? (
            <Empty title="No case fits">
              <p>Take away a filter, or look for fewer words.</p>
            </Empty>
          ) : null}
          {lines.length > 0 ? (
            <CaseRows
              lines={lines}
              total={first?.total ?? lines.length}
              columns={columns}
              choosing={choosing}
              onEnd={() => void (list.hasNextPage && !list.isFetching && list.fetchNextPage())}
            />
          ) : null}
          <ChosenCases
            lines={lines.filter(({ key }) => choosing.keys.has(key))}
            shown={lines.length}
            onAll={choosing.all}
            onNone={choosing.none}
          />
        </>
      )}
    </>
  )
}

function filterOf(query: URLSearchParams): Filter {
  const several = <Value extends string>(name: string, known: readonly Value[]) => {
    const values = query.getAll(name).filter((value): value is Value => known.some((each) => each === value))
    return values.length === 0 ? undefined : values
  }
  return {
    q: query.get('q') ?? undefined,
    state: several('state', CASE_STATES),
    outcome: several('outcome', OUTCOMES),
    finding: several('finding', FINDING_CODES),
    authority: query.has('authority') ? query.getAll('authority') : undefined,
    sort: SORTS.find(([value]) => value === query.get('sort'))?.[0],
  }
}

function choicesOf(
  list: CaseList | undefined,
  facet: Facet,
  chosen: readonly string[],
  nameOf: (value: string) => string,
): Choice[] {
  const counted = list?.facets[facet] ?? []
  const missing = chosen.filter((value) => !counted.some((each) => each.value === value))
  return [...counted, ...missing.map((value) => ({ value, cases: 0 }))].map(({ value, cases }) => ({
    value,
    words: nameOf(value),
    count: cases,
  }))
}

function wordIn<Name extends string>(
  names: readonly Name[],
  marks: Readonly<Record<Name, { readonly symbol: string; readonly word: string }>>,
  value: string,
): string {
  const name = names.find((each) => each === value)
  return name === undefined ? value : `${marks[name].symbol} ${marks[name].word}`
}
