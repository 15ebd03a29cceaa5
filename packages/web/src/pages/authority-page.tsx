import '../authorities/authorities.css'
import { OUTCOME_MARKS } from '@disclosed/core/views'
import { Link, useParams } from 'react-router'
import type { AuthorityFile } from '../api/generated.ts'
import { useAnswer } from '../api/use-answer.ts'
import { AuthorityCases } from '../authorities/authority-cases.tsx'
import { ShareCell } from '../authorities/share-cell.tsx'
import { PageState } from '../components/state.tsx'
import { useTitle } from '../components/use-title.ts'

/** How one authority dealt with its requests. */
export function AuthorityPage() {
  const { authority = '' } = useParams()
  const { data, error } = useAnswer('getAuthority', { authority })
  useTitle(data?.account.authority ?? 'Authority')
  return data === undefined ? <PageState what="The authority" error={error} /> : <AccountView file={data} />
}

function AccountView({ file: { account, cases } }: { file: AuthorityFile }) {
  const { authority, variants, requests, replied, medianDays, overdue, outcomes, grounds, reviews, isSmall } = account
  const others = variants.filter((name) => name !== authority)
  return (
    <>
      <header className="page-head">
        <h1>{authority}</h1>
        {others.length === 0 ? null : <p className="muted small">Also written {others.join(', ')}</p>}
      </header>
      <div className="authority-parts">
        <section className="card" aria-label="In numbers">
          <h2>In numbers</h2>
          <dl className="facts">
            <dt>Requests</dt>
            <dd className="numbers">{requests}</dd>
            <dt>Replied</dt>
            <dd className="numbers">{replied}</dd>
            <dt>Median days</dt>
            <dd className="numbers">{medianDays ?? '–'}</dd>
            <dt>Overdue</dt>
            <dd className="numbers">{overdue}</dd>
            <dt>Late</dt>
            <dd>
              <ShareCell share={account.late} />
            </dd>
            <dt>Answered</dt>
            <dd>
              <ShareCell share={account.answered} />
            </dd>
            <dt>Withheld</dt>
            <dd>
              <ShareCell share={account.withheld} />
            </dd>
            <dt>Ignored</dt>
            <dd>
              <ShareCell share={account.ignored} />
            </dd>
            {reviews.map(([result, count]) => (
              <div key={result} className="review">
                <dt>Reviews {result}</dt>
                <dd className="numbers">{count}</dd>
              </div>
            ))}
          </dl>
          {isSmall ? (
            <p className="muted small">Few requests: the shares say little. The line is the interval of 95 %.</p>
          ) : null}
        </section>
        <section className="card" aria-label="How questions came out">
          <h2>How questions came out</h2>
          <ul className="account-bars">
            {outcomes.map(([outcome, count]) => (
              <li key={outcome}>
                <Link to={`/cases?${new URLSearchParams({ authority, outcome })}`}>
                  {OUTCOME_MARKS[outcome].symbol} {OUTCOME_MARKS[outcome].word}
                </Link>
                <Bar count={count} most={outcomes[0]![1]} tone={OUTCOME_MARKS[outcome].tone} />
                <span className="numbers">{count}</span>
              </li>
            ))}
          </ul>
        </section>
        <section className="card" aria-label="Grounds">
          <h2>Grounds</h2>
          {grounds.length === 0 ? <p className="muted">None relied on.</p> : null}
          <ul className="account-bars">
            {grounds.map(({ ground, law, requests: count }) => (
              <li key={`${law} ${ground}`}>
                <Link to={`/search?${new URLSearchParams({ q: groundQuery(ground, authority) })}`} title={law}>
                  § {ground}
                </Link>
                <Bar count={count} most={grounds[0]!.requests} tone="quiet" />
                <span className="numbers">{count}</span>
              </li>
            ))}
          </ul>
        </section>
      </div>
      <section className="authority-cases" aria-label="Cases">
        <h2>Cases</h2>
        <AuthorityCases cases={cases} />
      </section>
    </>
  )
}

function Bar({ count, most, tone }: { count: number; most: number; tone: string }) {
  return (
    <span className={`account-bar ${tone}`} aria-hidden="true">
      <span style={{ width: `${(100 * count) / most}%` }} />
    </span>
  )
}

/** A ground as it is shown says how it was used, too: `43(2) withheld`. */
function groundQuery(ground: string, authority: string): string {
  return `ground:"${ground.split(' ', 1)[0]}" authority:"${authority.replaceAll('"', '')}"`
}
