import '../reuse/reuse.css'
import { plainDate } from '@disclosed/core/views'
import { Link } from 'react-router'
import { addressOf } from '../api/client.ts'
import type { ToldSide } from '../api/generated.ts'
import { useAnswer } from '../api/use-answer.ts'
import { OutcomeMark } from '../components/marks.tsx'
import { Empty, PageState } from '../components/state.tsx'
import { useTitle } from '../components/use-title.ts'
import { addressInFile } from '../evidence/cite-address.ts'
import { ReuseTabs } from '../reuse/reuse-tabs.tsx'

/** Answers that can't both be true, beside each other. */
export function ContradictionsPage() {
  useTitle('Contradictions')
  const { data, error } = useAnswer('listContradictions', {})
  if (data === undefined) return <PageState what="Contradictions" error={error} />
  const { contradictions, shownHeld, pairs, fitting, dropped } = data
  const found = contradictions.length + shownHeld.length
  return (
    <>
      <header className="page-head">
        <h1>Contradictions</h1>
        <p className="muted">
          {pairs} {pairs === 1 ? 'pair' : 'pairs'} of answers to like questions of one authority: {fitting} say the
          same, {dropped} could not be compared, {contradictions.length} contradict each other.
        </p>
      </header>
      <ReuseTabs />
      {found === 0 ? (
        <Empty title="No answers contradict each other">
          <p>
            Shown are answers of one authority to like questions that cannot both be true, and documents that it says it
            does not hold and that lie in the workspace.
          </p>
        </Empty>
      ) : (
        <>
          <p className="no-print">
            <a className="button small" href={addressOf('saveContradictions', {})} download>
              Save as CSV
            </a>
          </p>
          <div className="passage-cards">
            {contradictions.map(({ message, one, two }) => (
              <article key={`${one.case} ${one.label} ${two.case} ${two.label}`} className="card">
                <p>{message}</p>
                <div className="two-sides">
                  <Side told={one} />
                  <Side told={two} />
                </div>
              </article>
            ))}
            {shownHeld.map(({ message, answer, document: { title, cite } }) => (
              <article key={`${answer.case} ${answer.label} ${title}`} className="card">
                <p>{message}</p>
                <div className="two-sides">
                  <Side told={answer} />
                  <section className="side">
                    <h2>In the workspace</h2>
                    <blockquote>{title}</blockquote>
                    <Place address={addressInFile(cite)} page={cite.page} />
                  </section>
                </div>
              </article>
            ))}
          </div>
        </>
      )}
    </>
  )
}

function Side({ told: { authority, date, question, outcome, answer, cite, case: key, label } }: { told: ToldSide }) {
  return (
    <section className="side">
      <h2>
        {authority}
        {date === null ? null : <span className="muted small"> {plainDate(date)}</span>}
      </h2>
      <p className="small">
        <Link to={`/cases/${key}?q=${encodeURIComponent(label)}`}>{question}</Link>
      </p>
      <OutcomeMark outcome={outcome} />
      <blockquote>{answer}</blockquote>
      <Place address={addressInFile(cite)} page={cite.page} />
    </section>
  )
}

function Place({ address, page }: { address: string | null; page: number }) {
  return <p className="small">{address === null ? `page ${page}` : <Link to={address}>page {page}</Link>}</p>
}
