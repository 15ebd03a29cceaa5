import { NavLink } from 'react-router'

/** What letters say together: the same, or the opposite. */
export function ReuseTabs() {
  return (
    <nav aria-label="Across letters" className="across no-print">
      <ul className="kinds">
        <li>
          <NavLink to="/reuse" end>
            Text used again
          </NavLink>
        </li>
        <li>
          <NavLink to="/contradictions">Contradictions</NavLink>
        </li>
      </ul>
    </nav>
  )
}
