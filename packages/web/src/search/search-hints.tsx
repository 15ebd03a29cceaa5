import { Link } from 'react-router'
import { SavedSearches } from './saved-searches.tsx'

const EXAMPLES: readonly (readonly [query: string, does: string])[] = [
  ['"public interest"', 'these words, one behind the other'],
  ['cost near/5 limit', 'with at most five words between them'],
  ['kind:answer outcome:refused', 'answers that refuse'],
  ['has:public-interest-test-missing', 'letters with this finding'],
  ['ground:40', 'what rests on section 40, with all below it'],
  ['late:>0', 'letters that came late'],
]

/** Before anything is typed: what one can look for, and what was kept. */
export function SearchHints({ hrefOf }: { hrefOf: (typed: string) => string }) {
  return (
    <div className="search-hints">
      <section className="card">
        <h2>To begin with</h2>
        <ul className="examples">
          {EXAMPLES.map(([query, does]) => (
            <li key={query}>
              <Link to={hrefOf(query)}>
                <code>{query}</code>
              </Link>
              <span className="muted small">{does}</span>
            </li>
          ))}
        </ul>
      </section>
      <section className="card">
        <SavedSearches query={null} hrefOf={hrefOf} />
        <h2>A whole list</h2>
        <p>
          Suppliers, systems, contracts: <Link to="/terms">look for every place of a list of terms</Link>.
        </p>
      </section>
    </div>
  )
}
