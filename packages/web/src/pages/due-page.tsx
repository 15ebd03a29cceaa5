import './due-page.css'
import { isCalendarDate } from '@disclosed/core/model'
import {
  type DueAccount,
  daysWithReason,
  dueRuleWords,
  plainDate,
  proofSentence,
  weekdayDate,
} from '@disclosed/core/views'
import { Link, useSearchParams } from 'react-router'
import { useAnswer } from '../api/use-answer.ts'
import { ClockTable } from '../components/clock-table.tsx'
import { CopyButton } from '../components/copy-button.tsx'
import { DayStrip } from '../components/day-strip.tsx'
import { Empty, Failure, Loading } from '../components/state.tsx'
import { StepForm } from '../components/step-form.tsx'
import { useTitle } from '../components/use-title.ts'

/** When something is due under a law, with the reason for each day; the question stands in the address. */
export function DuePage() {
  useTitle('Due dates')
  const [query, setQuery] = useSearchParams()
  const laws = useAnswer('listLaws', {})
  const settings = useAnswer('listSettings', {})
  const usual = settings.data?.items.find(({ name }) => name === 'law')?.value
  const law = query.get('law') ?? usual ?? ''
  const received = query.get('received') ?? ''
  const question = query.get('question') ?? 'response'
  const isAsked = law !== '' && isCalendarDate(received)
  const events = query.getAll('event')
  const { data, error } = useAnswer(
    'getDue',
    { law, received, question, event: events },
    { enabled: isAsked, keep: true },
  )
  const set = (name: string, value: string) => {
    const next = new URLSearchParams(query)
    next.set('law', law)
    next.set(name, value)
    if (name === 'law') for (const each of ['question', 'event']) next.delete(each)
    setQuery(next, { replace: true })
  }
  const setEvents = (values: readonly string[]) => {
    const next = new URLSearchParams(query)
    next.delete('event')
    for (const value of values) next.append('event', value)
    setQuery(next, { replace: true })
  }
  const questions = [...new Set(data?.clocks.map((clock) => clock.question) ?? [question])]
  return (
    <>
      <header className="page-head">
        <h1>Due dates</h1>
        <p className="muted">When the answer is due, day by day, and every other clock of the law.</p>
      </header>
      <div className="due-form card">
        <label className="field">
          <span>Law</span>
          <select value={law} onChange={({ target }) => set('law', target.value)}>
            <option value="">Choose a law</option>
            {laws.data?.items.map(({ id, title, jurisdiction }) => (
              <option key={id} value={id}>
                {title} ({jurisdiction.join(', ')})
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span>Day of receipt</span>
          <input type="date" value={received} onChange={({ target }) => set('received', target.value)} />
          <output className="small muted">
            {isCalendarDate(received) ? weekdayDate(received) : 'Day, month and year'}
          </output>
        </label>
        <label className="field">
          <span>Time limit</span>
          <select value={question} onChange={({ target }) => set('question', target.value)}>
            {questions.map((each) => (
              <option key={each} value={each}>
                {each.replaceAll('-', ' ')}
              </option>
            ))}
          </select>
        </label>
      </div>
      {isAsked ? <StepForm law={law} events={events} onChange={setEvents} /> : null}
      {laws.error ? <Failure error={laws.error} /> : null}
      {error ? <Failure error={error} /> : null}
      {isAsked && data === undefined && !error ? <Loading what="the due date" /> : null}
      {!isAsked ? (
        <Empty title="Choose a law and the day on which the authority received the request">
          <p>Every day of the period is then shown with the reason why it counts or does not.</p>
        </Empty>
      ) : null}
      {isAsked && data !== undefined && !error ? <Account account={data} /> : null}
    </>
  )
}

function Account({ account }: { account: DueAccount }) {
  const { due, reason, doubts, alternatives, clocks } = account
  const told = daysWithReason(account)
  return (
    <div className="due-account">
      <section aria-labelledby="due" className="card due-answer">
        <h2 id="due">{due === null ? 'No date can be given' : weekdayDate(due)}</h2>
        <p>{due === null ? reason : `is the last day: ${dueRuleWords(account)}`}</p>
        {due === null ? null : <DayStrip key={`${account.received} ${account.question}`} account={account} />}
        {told.length === 0 ? null : (
          <ul className="small due-reasons">
            {told.map((day) => (
              <li key={day.date}>{proofSentence(day, account)}</li>
            ))}
          </ul>
        )}
        {alternatives.map(({ due: other, basis }) => (
          <p key={`${other} ${basis}`} className="small">
            <strong>{plainDate(other)}</strong> can be argued as well: {basis}
          </p>
        ))}
        {doubts.map((doubt) => (
          <p key={doubt} className="small doubt">
            ? {doubt}
          </p>
        ))}
        <p className="due-acts no-print">
          <Link to={`/laws/${account.law.id}`}>{account.law.title}</Link>
          <CopyButton text={window.location.href} label="Copy link" />
        </p>
      </section>
      <section aria-labelledby="clocks">
        <h2 id="clocks">Every clock of this law</h2>
        <ClockTable clocks={clocks} />
      </section>
    </div>
  )
}
