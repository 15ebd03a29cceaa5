import './filter-choice.css'
import { type CaseLine, plainDate } from '@disclosed/core/views'
import { type ReactNode, useState } from 'react'
import { LawName } from './law-name.tsx'
import { OutcomeCounts, StateMark } from './marks.tsx'

/** A column of the list of cases; the authority always stands first. */
export interface CaseColumn {
  readonly id: string
  readonly words: string
  readonly width: string
  /** Shown until somebody chooses otherwise. */
  readonly isUsual: boolean
  readonly show: (line: CaseLine) => ReactNode
}

const day = (date: string | null) => (date === null ? <span className="muted">not known</span> : plainDate(date))

export const CASE_COLUMNS: readonly CaseColumn[] = [
  { id: 'received', words: 'Received', width: '7.5rem', isUsual: true, show: ({ received }) => day(received) },
  { id: 'state', words: 'State', width: '11rem', isUsual: true, show: (line) => <State line={line} /> },
  {
    id: 'questions',
    words: 'Questions',
    width: 'minmax(0, 1.4fr)',
    isUsual: true,
    show: (line) => <Questions line={line} />,
  },
  { id: 'answered', words: 'Answered', width: '7.5rem', isUsual: false, show: ({ answered }) => day(answered) },
  { id: 'late', words: 'Days late', width: '5.5rem', isUsual: false, show: ({ daysLate }) => daysLate ?? '–' },
  {
    id: 'law',
    words: 'Law',
    width: '12rem',
    isUsual: false,
    show: ({ law }) => (law === null ? '–' : <LawName id={law} />),
  },
  { id: 'pages', words: 'Pages', width: '4rem', isUsual: false, show: ({ pages }) => pages },
]

function State({ line: { state, due } }: { line: CaseLine }) {
  return (
    <>
      <StateMark state={state} />
      {due === null ? null : <span className="muted small due-word">due {plainDate(due)}</span>}
    </>
  )
}

function Questions({ line: { outcomes, unsure, findings } }: { line: CaseLine }) {
  const more = [
    unsure > 0 ? `${unsure} to check` : null,
    findings.length > 0 ? `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}` : null,
  ]
  return (
    <span className="came-out">
      <OutcomeCounts outcomes={outcomes} />
      <span className="muted small">{more.filter(Boolean).join(' · ')}</span>
    </span>
  )
}

const SETTING = 'case-columns'

/** Those that somebody chose in this browser. */
export function useColumns(): readonly [readonly CaseColumn[], (ids: readonly string[]) => void] {
  const [ids, setIds] = useState(() => localStorage.getItem(SETTING)?.split(',') ?? null)
  const columns = CASE_COLUMNS.filter(({ id, isUsual }) => ids?.includes(id) ?? isUsual)
  const choose = (chosen: readonly string[]) => {
    localStorage.setItem(SETTING, chosen.join(','))
    setIds([...chosen])
  }
  return [columns, choose]
}

interface ColumnChoiceProps {
  readonly chosen: readonly CaseColumn[]
  readonly onChange: (ids: readonly string[]) => void
}

export function ColumnChoice({ chosen, onChange }: ColumnChoiceProps) {
  const ids = chosen.map(({ id }) => id)
  return (
    <details className="choice" name="filter">
      <summary>Columns</summary>
      <fieldset>
        <legend className="hidden-visually">Columns</legend>
        {CASE_COLUMNS.map(({ id, words }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={ids.includes(id)}
              onChange={({ target }) => onChange(target.checked ? [...ids, id] : ids.filter((each) => each !== id))}
            />
            <span>{words}</span>
          </label>
        ))}
      </fieldset>
    </details>
  )
}
