import './clock-table.css'
import { amountWords, type ClockAnswer, weekdayDate } from '@disclosed/core/views'

/** The time limits of a law, with the dates that they give for a request. */
export function ClockTable({ clocks }: { clocks: readonly ClockAnswer[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="clock-table" tabIndex={0} aria-label="Clocks">
      <table>
        <thead>
          <tr>
            <th scope="col">Who does what</th>
            <th scope="col">Within</th>
            <th scope="col">Due</th>
            <th scope="col">Provision</th>
          </tr>
        </thead>
        <tbody>
          {clocks.map((clock) => (
            <tr key={clock.id}>
              <th scope="row">
                <span className="muted">{clock.actor}:</span> {clock.action}
                {clock.who === null ? null : <span className="muted small"> ({clock.who})</span>}
              </th>
              <td>
                {clock.amount === null ? <span className="muted">no number in the law</span> : amountWords(clock)}
                {clock.from === null ? null : <span className="muted small"> from {clock.from}</span>}
              </td>
              <td className="numbers">
                {clock.due === null ? <span className="muted small">{clock.reason}</span> : weekdayDate(clock.due)}
              </td>
              <td>
                {clock.provision}
                {clock.verified ? null : <span className="muted small"> ? not verified</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
