import './laws-page.css'
import {
  absoluteWord,
  amountWords,
  isGround,
  kindWords,
  type LawSheet,
  plainDate,
  type SectionSheet,
  type SureSheet,
  sureWords,
} from '@disclosed/core/views'
import { Link, useParams } from 'react-router'
import { useAnswer } from '../api/use-answer.ts'
import { PageState } from '../components/state.tsx'
import { useTitle } from '../components/use-title.ts'

/** A law as its pack has it. */
export function LawPage() {
  const { law = '' } = useParams()
  const { data, error } = useAnswer('getLaw', { law })
  useTitle(data?.title ?? 'Law')
  return data === undefined ? <PageState what="The law" error={error} /> : <Sheet sheet={data} />
}

function Sheet({ sheet }: { sheet: LawSheet }) {
  const { id, title, citation, jurisdiction, reviewed, regulator, clocks, notice, grounds, tally } = sheet
  return (
    <>
      <header className="page-head">
        <p className="small">
          <Link to="/laws">Laws</Link>
        </p>
        <h1>{title}</h1>
        <p className="muted">{[citation, jurisdiction.join(', '), regulator.name].filter(Boolean).join(' · ')}</p>
        <p className="small muted">
          {tally.certain} of {tally.facts} facts certain; gathered on {plainDate(reviewed)}
        </p>
        <p className="no-print">
          <Link className="button" to={`/due?law=${id}`}>
            Count a due date
          </Link>
        </p>
      </header>
      <div className="law-parts">
        <section aria-labelledby="clocks">
          <h2 id="clocks">Clocks</h2>
          <ul className="law-list">
            {clocks.flatMap(({ limits }) =>
              limits.map((limit) => (
                <li key={limit.id}>
                  <span className="provision">{limit.provision}</span>
                  <span>
                    <strong>{limit.amount === null ? 'no number in the law' : amountWords(limit)}</strong>
                    {limit.from === null ? '' : ` from ${limit.from}`} <span className="muted">{limit.actor}:</span>{' '}
                    {limit.action}
                    {limit.who === null ? null : <span className="muted small"> ({limit.who})</span>}
                    <Sure sure={limit.sure} />
                  </span>
                </li>
              )),
            )}
          </ul>
        </section>
        {notice.length === 0 ? null : (
          <section aria-labelledby="notice">
            <h2 id="notice">What a refusal must say</h2>
            <ul className="law-list">
              {notice.map(({ id: each, provision, requirement, sure }) => (
                <li key={each}>
                  <span className="provision">{provision}</span>
                  <span>
                    {requirement}
                    <Sure sure={sure} />
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section aria-labelledby="grounds">
          <h2 id="grounds">Grounds</h2>
          <ul className="law-list">
            {grounds.filter(isGround).map((section) => (
              <Ground key={section.provision} section={section} />
            ))}
          </ul>
        </section>
      </div>
    </>
  )
}

function Ground({ section }: { section: SectionSheet }) {
  const { provision, title, gist, kind, absolute, sure, limbs } = section
  return (
    <li>
      <span className="provision">{provision}</span>
      <span>
        <strong>{title}</strong>{' '}
        <span className="muted small">
          {[kindWords(kind), absolute === null ? null : absoluteWord(absolute)].filter(Boolean).join(', ')}
        </span>
        {gist === null ? null : <span className="small"> {gist}</span>}
        <Sure sure={sure} />
        {limbs.length === 0 ? null : (
          <span className="small muted"> Limbs: {limbs.map((limb) => limb.provision).join(', ')}</span>
        )}
      </span>
    </li>
  )
}

function Sure({ sure }: { sure: SureSheet }) {
  return sure.certain ? null : <span className="not-sure small"> ? {sureWords(sure)}</span>
}
