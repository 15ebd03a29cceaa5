import './day-strip.css'
import { type CalendarDate, dateOfDay, dayNumber, weekday } from '@disclosed/core/model'
import { type DueAccount, plainDate, proofSentence, weekdayDate } from '@disclosed/core/views'
import { useRef, useState } from 'react'

interface Day {
  readonly date: CalendarDate
  readonly kind: 'received' | 'counted' | 'skipped' | 'due' | 'after' | 'answered'
  /** Its number in the count. */
  readonly number: number | null
  readonly words: string
}

/** Days after the due date that are shown one by one. */
const MOST_AFTER = 70
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const LETTERS = ['S', 'M', 'T', 'W', 'T', 'F', 'S']

interface DayStripProps {
  readonly account: DueAccount
  readonly answered?: CalendarDate | null
}

/** A time limit day by day: what each day counts for, and why not. */
export function DayStrip({ account, answered = null }: DayStripProps) {
  const days = stripDays(account, answered)
  const [chosen, setChosen] = useState(() =>
    Math.max(
      0,
      days.findIndex(({ date }) => date === account.due),
    ),
  )
  const list = useRef<HTMLDivElement>(null)
  const choose = (at: number) => {
    const next = Math.min(days.length - 1, Math.max(0, at))
    setChosen(next)
    list.current?.querySelectorAll<HTMLElement>('button')[next]?.focus()
  }
  const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 7, ArrowUp: -7 }
  const day = days[chosen]
  if (day === undefined) return null
  return (
    <div className="strip">
      {/* biome-ignore lint/a11y/useSemanticElements: a group of days is no set of form fields */}
      <div
        className="days"
        role="group"
        aria-label="The time limit, day by day"
        ref={list}
        onKeyDown={(event) => {
          const step = steps[event.key]
          if (step === undefined && event.key !== 'Home' && event.key !== 'End') return
          event.preventDefault()
          if (step !== undefined) choose(chosen + step)
          else choose(event.key === 'Home' ? 0 : days.length - 1)
        }}
      >
        {days.map((each, at) => (
          <div key={each.date} className="day-cell">
            <span className="month" aria-hidden="true">
              {at === 0 || each.date.endsWith('-01') ? MONTHS[Number(each.date.slice(5, 7)) - 1] : ''}
            </span>
            <button
              type="button"
              className={`day ${each.kind}`}
              tabIndex={at === chosen ? 0 : -1}
              aria-pressed={at === chosen}
              onClick={() => setChosen(at)}
              onPointerEnter={() => setChosen(at)}
            >
              <span className="hidden-visually">{each.words}</span>
              <span className="letter" aria-hidden="true">
                {LETTERS[weekday(each.date)]}
              </span>
              <span className="date" aria-hidden="true">
                {Number(each.date.slice(8))}
              </span>
              <span className="number" aria-hidden="true">
                {each.number ?? SIGNS[each.kind]}
              </span>
            </button>
          </div>
        ))}
      </div>
      <p className="day-words" aria-live="polite">
        {day.words}
      </p>
    </div>
  )
}

const SIGNS: Readonly<Record<Day['kind'], string>> = {
  received: '▸',
  counted: '',
  skipped: '–',
  due: '',
  after: '·',
  answered: '✓',
}

function stripDays(account: DueAccount, answered: CalendarDate | null): Day[] {
  let count = 0
  const period = account.proof.map((proof, at): Day => {
    if (proof.counted) count++
    const kind = proof.date === account.due ? 'due' : at === 0 ? 'received' : proof.counted ? 'counted' : 'skipped'
    const told = proofSentence(proof, account)
    const ends = proof.date === account.due ? `${told}. Due on this day` : told
    const isAnswer = proof.date === answered
    return {
      date: proof.date,
      kind: isAnswer ? 'answered' : kind,
      number: proof.counted && !isAnswer ? count : null,
      words: isAnswer ? `${ends}. Answered on this day` : ends,
    }
  })
  return [...period, ...daysAfter(account.due, answered)]
}

/** From the due date to an answer that came late. */
function daysAfter(due: CalendarDate | null, answered: CalendarDate | null): Day[] {
  if (due === null || answered === null || answered <= due) return []
  const late = dayNumber(answered) - dayNumber(due)
  if (late > MOST_AFTER) return [answerDay(answered, due, late)]
  return Array.from({ length: late }, (_, at): Day => {
    const date = dateOfDay(dayNumber(due) + at + 1)
    if (date === answered) return answerDay(answered, due, late)
    return { date, kind: 'after', number: null, words: `${weekdayDate(date)}: after the due date, ${plainDate(due)}` }
  })
}

function answerDay(answered: CalendarDate, due: CalendarDate, late: number): Day {
  const words = `${weekdayDate(answered)}: answered, ${late} calendar ${late === 1 ? 'day' : 'days'} after ${plainDate(due)}`
  return { date: answered, kind: 'answered', number: null, words }
}
