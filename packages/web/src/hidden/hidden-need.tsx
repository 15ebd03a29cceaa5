import { Link } from 'react-router'
import { useAnswer } from '../api/use-answer.ts'

/** So many are named; the list has the others. */
const NAMED = 5

/** Files about whose hidden data somebody has to decide. */
export function HiddenNeed() {
  const { data } = useAnswer('listHidden', { limit: NAMED })
  if (data === undefined || data.undecided === 0) return null
  return (
    <div className="card need">
      <h3>
        Hidden data <span className="muted numbers">{data.undecided}</span>
      </h3>
      <p className="muted small">Perhaps not meant to be sent: release it, or keep it hidden.</p>
      <ul>
        {data.items.map(({ id, name, undecided }) => (
          <li key={id}>
            <Link to={`/hidden/${id.slice(0, 10)}`}>{name}</Link>
            <span className="muted small">{undecided} to decide</span>
          </li>
        ))}
        {data.undecided > NAMED ? (
          <li>
            <Link to="/hidden">and {data.undecided - NAMED} more</Link>
          </li>
        ) : null}
      </ul>
    </div>
  )
}
