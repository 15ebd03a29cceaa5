import './step-form.css'
import { isCalendarDate } from '@disclosed/core/model'
import { plainDate } from '@disclosed/core/views'
import { useState } from 'react'
import { useAnswer } from '../api/use-answer.ts'

interface StepFormProps {
  readonly law: string
  /** As `--event` takes them: `clarificationReceived=2025-03-10`, `extensionNotified=2025-03-10,days=10`. */
  readonly events: readonly string[]
  readonly onChange: (events: readonly string[]) => void
}

const LENGTHS = [
  ['', 'as the law says'],
  ['days', 'days'],
  ['working-days', 'working days'],
  ['weeks', 'weeks'],
  ['months', 'months'],
] as const

/** The steps that move a clock: a clarification, a fee, an extension, a transfer. */
export function StepForm({ law, events, onChange }: StepFormProps) {
  const known = useAnswer('listLawEvents', { law })
  const [type, setType] = useState('')
  const [date, setDate] = useState('')
  const [count, setCount] = useState('')
  const [unit, setUnit] = useState('')
  const items = known.data?.items ?? []
  const step = items.includes(type) ? type : (items[0] ?? '')
  const isExtension = /extension|unusual/i.test(step)
  const add = () => {
    const length = isExtension && unit !== '' && Number(count) > 0 ? `,${unit}=${Number(count)}` : ''
    onChange([...events, `${step}=${date}${length}`])
    setDate('')
  }
  if (items.length === 0) return null
  return (
    <details className="step-form card" open={events.length > 0 || undefined}>
      <summary>
        Steps that move the clock
        {events.length === 0 ? <span className="muted small"> clarification, fee, extension, transfer …</span> : null}
      </summary>
      {events.length === 0 ? null : (
        <ul className="steps">
          {events.map((event, at) => (
            <li key={event}>
              <span>{stepWords(event)}</span>
              <button
                type="button"
                className="button plain small"
                onClick={() => onChange(events.filter((_, other) => other !== at))}
              >
                Take away<span className="hidden-visually">: {stepWords(event)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="step-fields no-print">
        <label className="field">
          <span>Step</span>
          <select value={step} onChange={({ target }) => setType(target.value)}>
            {items.map((each) => (
              <option key={each} value={each}>
                {eventWords(each)}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span>Its day</span>
          <input type="date" value={date} onChange={({ target }) => setDate(target.value)} />
        </label>
        {isExtension ? (
          <>
            <label className="field">
              <span>Extended by</span>
              <input
                type="number"
                min="1"
                max="9999"
                value={count}
                disabled={unit === ''}
                onChange={({ target }) => setCount(target.value)}
              />
            </label>
            <label className="field">
              <span>Unit</span>
              <select value={unit} onChange={({ target }) => setUnit(target.value)}>
                {LENGTHS.map(([value, words]) => (
                  <option key={value} value={value}>
                    {words}
                  </option>
                ))}
              </select>
            </label>
          </>
        ) : null}
        <button type="button" className="button" disabled={!isCalendarDate(date)} onClick={add}>
          Add this step
        </button>
      </div>
    </details>
  )
}

/** `extensionNotified` → `extension notified` */
function eventWords(type: string): string {
  return type.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll('-', ' ')
}

function stepWords(event: string): string {
  const [first = '', ...more] = event.split(',')
  const [type = '', day = ''] = first.split('=')
  const days = day.split('..').map((each) => (isCalendarDate(each) ? plainDate(each) : each))
  const lengths = more.map((each) => each.split('=').reverse().join(' ').replaceAll('-', ' '))
  return [`${eventWords(type)}, ${days.join(' to ')}`, ...lengths].join(', ')
}
