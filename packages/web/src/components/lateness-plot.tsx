import './lateness-plot.css'
import { dayNumber } from '@disclosed/core/model'
import { type Overview, plainDate } from '@disclosed/core/views'
import { Link } from 'react-router'

/** Each answer by the day it came and how many days late it was; a dot leads to its case. */
export function LatenessPlot({ lateness }: Pick<Overview, 'lateness'>) {
  const days = lateness.map(({ answered }) => dayNumber(answered))
  const [first, last] = [Math.min(...days), Math.max(...days)]
  const latest = Math.max(5, ...lateness.map(({ daysLate }) => daysLate))
  const left = (day: number) => (last === first ? 50 : 4 + (92 * (day - first)) / (last - first))
  return (
    <figure className="lateness">
      <div className="plot">
        <span className="axis top">{latest} days late</span>
        <span className="axis bottom">in time</span>
        {lateness.map(({ key, authority, answered, daysLate }, at) => {
          const words = `${authority ?? 'Authority not known'}, ${plainDate(answered)}: ${daysLate === 0 ? 'in time' : `${daysLate} ${daysLate === 1 ? 'day' : 'days'} late`}`
          return (
            <Link
              key={key}
              className={daysLate === 0 ? 'dot in-time' : 'dot'}
              style={{ left: `${left(days[at]!)}%`, bottom: `${8 + (80 * daysLate) / latest}%` }}
              to={`/cases/${key}`}
              title={words}
              aria-label={words}
            />
          )
        })}
      </div>
      <figcaption className="muted small">
        <span>{plainDate(lateness[0]!.answered)}</span>
        <span>{plainDate(lateness.at(-1)!.answered)}</span>
      </figcaption>
    </figure>
  )
}
