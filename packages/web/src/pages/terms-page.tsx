import '../terms/terms.css'
import { Link, useParams, useSearchParams } from 'react-router'
import { addressOf } from '../api/client.ts'
import type { TermRun } from '../api/generated.ts'
import { useAnswer } from '../api/use-answer.ts'
import { Empty, PageState } from '../components/state.tsx'
import { useTitle } from '../components/use-title.ts'
import { TermForm } from '../terms/term-form.tsx'
import { TermPlaces } from '../terms/term-places.tsx'

/** A list of terms to look for. */
export function TermsPage() {
  useTitle('A list of terms')
  return (
    <>
      <header className="page-head">
        <h1>A list of terms</h1>
        <p className="muted">
          Every place of every name on a list, with its document and page. For a few words,{' '}
          <Link to="/search">search</Link>.
        </p>
      </header>
      <TermForm />
    </>
  )
}

/** What was found of a list. */
export function TermRunPage() {
  const { run = '' } = useParams()
  const { data, error } = useAnswer('getTermRun', { run })
  useTitle(data === undefined ? 'A list of terms' : `${data.file} – terms`)
  if (data !== undefined) return <RunView run={data} />
  return (
    <>
      <PageState what="What was found of the list" error={error} />
      <p>
        <Link to="/terms">Look for a list</Link>
      </p>
    </>
  )
}

function RunView({ run: { id, file, tally } }: { run: TermRun }) {
  const [query, setQuery] = useSearchParams()
  const term = query.get('term')
  const number = (value: number) => value.toLocaleString('en-GB')
  return (
    <>
      <header className="page-head">
        <h1>{file}</h1>
        <p className="muted">
          {number(tally.found.length)} of {number(tally.terms)} terms found: {number(tally.places)} places in{' '}
          {number(tally.documents)} documents, of {number(tally.pages)} pages.
          {tally.empty > 0 ? ` ${tally.empty} without a letter or a digit.` : ''}
        </p>
        <p className="row-acts no-print">
          <a className="button small" href={addressOf('saveTermPlaces', { run: id })} download>
            Save as CSV
          </a>
          <a className="button small" href={addressOf('saveTermWorkbook', { run: id })} download>
            Save as Excel
          </a>
          <Link className="button plain small" to="/terms">
            Another list
          </Link>
        </p>
      </header>
      {tally.places === 0 ? (
        <Empty title="None of them stands in these letters">
          <p>Add other names of the same things in a column called aliases, parted by semicolons.</p>
        </Empty>
      ) : (
        <div className="term-parts">
          <nav aria-label="Terms found" className="term-list">
            <button
              type="button"
              className="term"
              aria-pressed={term === null}
              onClick={() => setQuery({}, { replace: true })}
            >
              <span>All terms</span>
              <span className="numbers">{number(tally.places)}</span>
            </button>
            {tally.found.map((each) => (
              <button
                key={each.term}
                type="button"
                className="term"
                aria-pressed={term === each.term}
                onClick={() => setQuery({ term: each.term }, { replace: true })}
                title={`${each.places} places in ${each.documents} documents`}
              >
                <span>{each.term}</span>
                <span className="numbers">{number(each.places)}</span>
              </button>
            ))}
          </nav>
          <TermPlaces run={id} term={term} />
        </div>
      )}
    </>
  )
}
