import './health-page.css'
import type { Health } from '../api/generated.ts'
import { useAnswer } from '../api/use-answer.ts'
import { Failure, Loading } from '../components/state.tsx'
import { useTitle } from '../components/use-title.ts'

type Level = Health['checks'][number]['level']

const SIGNS: Readonly<Record<Level, { sign: string; word: string; tone: string }>> = {
  ok: { sign: '✓', word: 'in order', tone: 'good' },
  warning: { sign: '!', word: 'to be looked at', tone: 'mixed' },
  problem: { sign: '✗', word: 'wrong', tone: 'bad' },
  'not-run': { sign: '–', word: 'not looked at', tone: 'quiet' },
}

/** What `disclosed doctor` says. */
export function HealthPage() {
  useTitle('Health')
  const { data, error, isFetching, refetch } = useAnswer('getHealth', {})
  const wrong = data?.checks.filter(({ level }) => level === 'problem').length ?? 0
  return (
    <>
      <header className="page-head">
        <h1>Health</h1>
        {data === undefined ? null : (
          <p className="muted">
            {wrong === 0 ? 'Nothing is wrong' : `${wrong} of ${data.checks.length} checks found something wrong`} ·
            Disclosed {data.version}
          </p>
        )}
        <p className="no-print">
          <button type="button" className="button" disabled={isFetching} onClick={() => void refetch()}>
            {isFetching ? 'Looking …' : 'Look again'}
          </button>
        </p>
      </header>
      {error ? <Failure error={error} /> : null}
      {data === undefined && !error ? <Loading what="the checks" /> : null}
      <ul className="checks">
        {data?.checks.map(({ name, level, message, next }) => (
          <li key={name} className={`card ${SIGNS[level].tone}`}>
            <span className="mark">
              <span className="sign" aria-hidden="true">
                {SIGNS[level].sign}
              </span>
              {SIGNS[level].word}
            </span>
            <div>
              <h2>{name}</h2>
              <p className="muted">{message}</p>
              {next === null || level === 'ok' ? null : <p>{next}</p>}
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
