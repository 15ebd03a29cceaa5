import './overview-page.css'
import { NEED_KINDS, NEED_WORDS, type Overview, plainDate } from '@disclosed/core/views'
import { Link } from 'react-router'
import { useAnswer } from '../api/use-answer.ts'
import { FirstRun } from '../components/first-run.tsx'
import { LatenessPlot } from '../components/lateness-plot.tsx'
import { StateMark } from '../components/marks.tsx'
import { OutcomeBars } from '../components/outcome-bars.tsx'
import { Failure, Loading } from '../components/state.tsx'
import { useTitle } from '../components/use-title.ts'
import { HiddenNeed } from '../hidden/hidden-need.tsx'

/** What needs somebody now, and what all letters together show. */
export function OverviewPage() {
  useTitle('Overview')
  const { data, error } = useAnswer('getOverview', {})
  return (
    <>
      <header className="page-head">
        <h1>Overview</h1>
        {data === undefined || data.cases === 0 ? null : (
          <p className="muted">
            {data.cases} {data.cases === 1 ? 'case' : 'cases'}, {data.questions}{' '}
            {data.questions === 1 ? 'question' : 'questions'}
          </p>
        )}
      </header>
      {error ? <Failure error={error} /> : null}
      {data === undefined && !error ? <Loading what="the overview" /> : null}
      {data?.cases === 0 ? <FirstRun /> : null}
      {data !== undefined && data.cases > 0 ? <Pictures overview={data} /> : null}
    </>
  )
}

/** Of each kind so many are named; the list has the others. */
const NAMED = 5

function Pictures({ overview }: { overview: Overview }) {
  const { needs, states, authorities, lateness } = overview
  return (
    <div className="overview">
      <section className="needs" aria-labelledby="needs">
        <h2 id="needs">What needs you</h2>
        {needs.length === 0 ? <p className="muted">Nothing at present.</p> : null}
        {NEED_KINDS.map((kind) => {
          const own = needs.filter(({ why }) => why === kind)
          return own.length === 0 ? null : (
            <div key={kind} className="card need">
              <h3>
                {NEED_WORDS[kind].title} <span className="muted numbers">{own.length}</span>
              </h3>
              <p className="muted small">{NEED_WORDS[kind].next}</p>
              <ul>
                {own.slice(0, NAMED).map(({ line }) => (
                  <li key={line.key}>
                    <Link to={`/cases/${line.key}`}>{line.authority ?? line.name}</Link>
                    <span className="muted small">
                      {[line.references[0], line.due === null ? null : `due ${plainDate(line.due)}`]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                  </li>
                ))}
                {own.length > NAMED ? (
                  <li>
                    <Link to="/cases">and {own.length - NAMED} more</Link>
                  </li>
                ) : null}
              </ul>
            </div>
          )
        })}
        <HiddenNeed />
      </section>
      <div className="pictures">
        <section aria-labelledby="states" className="card">
          <h2 id="states">Where requests stand</h2>
          <ul className="state-list">
            {states.map(([state, count]) => (
              <li key={state}>
                <Link to={`/cases?state=${state}`}>
                  <StateMark state={state} />
                </Link>
                <Bar share={count / overview.cases} />
                <span className="numbers">{count}</span>
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="outcomes" className="card">
          <h2 id="outcomes">How questions came out, by authority</h2>
          <OutcomeBars authorities={authorities} />
        </section>
        {lateness.length === 0 ? null : (
          <section aria-labelledby="lateness" className="card">
            <h2 id="lateness">How late answers came</h2>
            <LatenessPlot lateness={lateness} />
          </section>
        )}
      </div>
    </div>
  )
}

function Bar({ share }: { share: number }) {
  return (
    <span className="bar" aria-hidden="true">
      <span style={{ width: `${share * 100}%` }} />
    </span>
  )
}
