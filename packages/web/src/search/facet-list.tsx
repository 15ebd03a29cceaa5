import { Link } from 'react-router'
import type { SearchResult } from '../api/generated.ts'
import { LawName } from '../components/law-name.tsx'
import { FACET_WORDS, facetValueWords } from './facet-words.ts'
import { hasField, toggleField } from './query-parts.ts'

interface FacetListProps {
  readonly facets: SearchResult['facets']
  readonly typed: string
  /** The address of the same page with another query. */
  readonly hrefOf: (typed: string) => string
}

const SHOWN = 6

/** What is known of the matches, each value a link that narrows to it or takes it away. */
export function FacetList({ facets, typed, hrefOf }: FacetListProps) {
  return facets.map(({ field, values }) => (
    <section key={field} className="facet">
      <h2>{FACET_WORDS[field] ?? field}</h2>
      <FacetValues {...{ field, values: values.slice(0, SHOWN), typed, hrefOf }} />
      {values.length > SHOWN ? (
        <details>
          <summary>{values.length - SHOWN} more</summary>
          <FacetValues {...{ field, values: values.slice(SHOWN), typed, hrefOf }} />
        </details>
      ) : null}
    </section>
  ))
}

type FacetValuesProps = SearchResult['facets'][number] & Omit<FacetListProps, 'facets'>

function FacetValues({ field, values, typed, hrefOf }: FacetValuesProps) {
  return (
    <ul>
      {values.map(({ value, count }) => {
        const isChosen = hasField(typed, field, value)
        return (
          <li key={value}>
            <Link
              to={hrefOf(toggleField(typed, field, value))}
              className={isChosen ? 'facet-value chosen-value' : 'facet-value'}
              preventScrollReset
            >
              <span>
                {isChosen ? (
                  <>
                    <span aria-hidden="true">× </span>
                    <span className="hidden-visually">Take away: </span>
                  </>
                ) : null}
                {field === 'law' ? <LawName id={value} /> : facetValueWords(field, value)}
              </span>
              <span className="numbers">{count.toLocaleString('en-GB')}</span>
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
