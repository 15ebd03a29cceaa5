import { type CaseLine, plainDate } from '@disclosed/core/views'
import { Link } from 'react-router'
import { OutcomeCounts, StateMark } from '../components/marks.tsx'

/** The cases of one authority, the newest first. */
export function AuthorityCases({ cases }: { cases: readonly CaseLine[] }) {
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">Case</th>
          <th scope="col">Received</th>
          <th scope="col">State</th>
          <th scope="col">Questions</th>
        </tr>
      </thead>
      <tbody>
        {cases.map(({ key, name, references, received, state, outcomes }) => (
          <tr key={key}>
            <td>
              <Link to={`/cases/${key}`}>{references[0] ?? name}</Link>
            </td>
            <td>{received === null ? '' : plainDate(received)}</td>
            <td>
              <StateMark state={state} />
            </td>
            <td>
              <OutcomeCounts outcomes={outcomes} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
