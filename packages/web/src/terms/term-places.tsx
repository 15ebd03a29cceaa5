import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { ask } from '../api/client.ts'
import type { TermPlaces as TermPlaceList } from '../api/generated.ts'
import { CopyButton } from '../components/copy-button.tsx'
import { csvText } from '../components/csv-text.ts'
import { MoreButton } from '../components/more-button.tsx'
import { Failure, Loading } from '../components/state.tsx'

type TermPlace = TermPlaceList['items'][number]

const PAGE = 200
const COLUMNS = ['term', 'document', 'page', 'start', 'end', 'quote']

/** Where the terms of a list stand, each a link to its words. */
export function TermPlaces({ run, term }: { run: string; term: string | null }) {
  const list = useInfiniteQuery({
    queryKey: ['listTermPlaces', run, term],
    queryFn: ({ pageParam, signal }) =>
      ask('listTermPlaces', { run, term: term ?? undefined, limit: PAGE, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: (before) => before,
  })
  if (list.error !== null) return <Failure error={list.error} />
  if (list.data === undefined) return <Loading what="the places" />
  const places = list.data.pages.flatMap(({ items }) => items)
  const total = list.data.pages[0]?.total ?? 0
  return (
    <div className="term-places">
      <div className="pane-head">
        <h2>{term === null ? 'All places' : `Places of ${term}`}</h2>
        <span className="muted small">
          {places.length < total ? `${places.length.toLocaleString('en-GB')} of ` : ''}
          {total.toLocaleString('en-GB')}
        </span>
        <CopyButton
          text={csvText(
            COLUMNS,
            places.map(({ term: name, document, page, start, end, quote }) => [
              name,
              document,
              page,
              start,
              end,
              quote,
            ]),
          )}
          label="Copy as CSV"
        />
      </div>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Words</th>
            {term === null ? <th scope="col">Term</th> : null}
            <th scope="col">Document</th>
            <th scope="col" className="right">
              Page
            </th>
          </tr>
        </thead>
        <tbody>
          {places.map((place) => (
            <tr key={`${place.document} ${place.page} ${place.start} ${place.term}`}>
              <td>
                <Link to={addressOf(place)}>{place.quote}</Link>
              </td>
              {term === null ? <td>{place.term}</td> : null}
              <td className="muted">{place.document.replace(/^[0-9a-f]+\//, '')}</td>
              <td className="right numbers">{place.page}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <MoreButton list={list} />
    </div>
  )
}

function addressOf({ document, page, start, end }: TermPlace): string {
  return `/d/${document.split('/', 1)[0]}?p=${page}&q=${start}-${end}`
}
