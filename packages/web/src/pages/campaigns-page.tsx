import '../matrix/matrix.css'
import { Link } from 'react-router'
import { useAnswer } from '../api/use-answer.ts'
import { Empty, PageState } from '../components/state.tsx'
import { useTitle } from '../components/use-title.ts'

const SHOWN = 4

/** The same questions, sent to many authorities. */
export function CampaignsPage() {
  useTitle('Campaigns')
  const { data, error } = useAnswer('listCampaigns', {})
  if (data === undefined) return <PageState what="Campaigns" error={error} />
  return (
    <>
      <header className="page-head">
        <h1>Campaigns</h1>
        {data.items.length === 0 ? null : (
          <p className="muted">The same questions, sent to several authorities: their answers side by side.</p>
        )}
      </header>
      {data.items.length === 0 ? (
        <Empty title="No campaign is among these cases">
          <p>
            When one list of questions went to several authorities, their answers stand here side by side, with figures
            of what can be compared.
          </p>
        </Empty>
      ) : (
        <ul className="campaigns">
          {data.items.map(({ key, name, questions, cases, replied, authorities }) => (
            <li key={key} className="card">
              <h2>
                <Link to={`/campaigns/${key}`}>{name === null ? questions[0] : `${name}: ${questions[0]}`}</Link>
              </h2>
              {questions.length > 1 ? (
                <ol className="small" start={2}>
                  {questions.slice(1, SHOWN).map((question, at) => (
                    <li key={question}>
                      <span className="numbers muted">{at + 2}</span> {question}
                    </li>
                  ))}
                  {questions.length > SHOWN ? <li className="muted">and {questions.length - SHOWN} more</li> : null}
                </ol>
              ) : null}
              <p className="muted small">
                {cases} {cases === 1 ? 'case' : 'cases'}, {replied} replied: {authorities.slice(0, SHOWN).join(', ')}
                {authorities.length > SHOWN ? ` and ${authorities.length - SHOWN} more` : ''}
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
