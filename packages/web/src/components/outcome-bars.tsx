import './outcome-bars.css'
import { OUTCOME_MARKS, type Overview } from '@disclosed/core/views'
import { Link } from 'react-router'

const SHOWN = 12

/** For each authority a bar of its questions; each piece leads to the cases behind it. */
export function OutcomeBars({ authorities }: Pick<Overview, 'authorities'>) {
  const shown = authorities.filter(({ outcomes }) => outcomes.length > 0).slice(0, SHOWN)
  const used = [...new Set(shown.flatMap(({ outcomes }) => outcomes.map(([outcome]) => outcome)))]
  return (
    <>
      <ul className="outcome-bars">
        {shown.map(({ authority, outcomes, cases }) => (
          <li key={authority}>
            <span>
              <Link to={authority === null ? '/cases' : `/cases?authority=${encodeURIComponent(authority)}`}>
                {authority ?? 'Authority not known'}
              </Link>{' '}
              <span className="muted small">
                {cases} {cases === 1 ? 'case' : 'cases'}
              </span>
            </span>
            <span className="pieces">
              {outcomes.map(([outcome, count]) => {
                const { symbol, word, tone } = OUTCOME_MARKS[outcome]
                const query = new URLSearchParams({ outcome, ...(authority !== null && { authority }) })
                return (
                  <Link
                    key={outcome}
                    className={`piece ${tone}`}
                    style={{ flexGrow: count }}
                    to={`/cases?${query}`}
                    title={`${count} ${word}`}
                    aria-label={`${authority ?? 'Authority not known'}: ${count} ${word}`}
                  >
                    {symbol} {count}
                  </Link>
                )
              })}
            </span>
          </li>
        ))}
      </ul>
      <p className="muted small bar-legend" aria-hidden="true">
        {used.map((outcome) => (
          <span key={outcome}>
            {OUTCOME_MARKS[outcome].symbol} {OUTCOME_MARKS[outcome].word}
          </span>
        ))}
      </p>
    </>
  )
}
