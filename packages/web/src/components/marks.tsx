import './marks.css'
import type { Outcome } from '@disclosed/core/model'
import { CASE_STATE_MARKS, type CaseState, OUTCOME_MARKS, type Tone } from '@disclosed/core/views'

/** A sign and its word, in the colour of how it weighs. */
function Mark({ symbol, word, tone }: { symbol: string; word: string; tone: Tone }) {
  return (
    <span className={`mark ${tone}`}>
      <span className="sign" aria-hidden="true">
        {symbol}
      </span>
      {word}
    </span>
  )
}

export function OutcomeMark({ outcome }: { outcome: Outcome }) {
  return <Mark {...OUTCOME_MARKS[outcome]} />
}

export function StateMark({ state }: { state: CaseState }) {
  return <Mark {...CASE_STATE_MARKS[state]} />
}

/** How the questions of a case came out: a sign and a number for each outcome. */
export function OutcomeCounts({ outcomes }: { outcomes: readonly (readonly [Outcome, number])[] }) {
  if (outcomes.length === 0) return <span className="muted">no questions found</span>
  return (
    <span className="counts">
      {outcomes.map(([outcome, count]) => {
        const { symbol, word, tone } = OUTCOME_MARKS[outcome]
        return (
          <span key={outcome} className={`count ${tone}`} title={`${count} ${word}`}>
            <span aria-hidden="true">
              {symbol} {count}
            </span>
            <span className="hidden-visually">
              {count} {word},{' '}
            </span>
          </span>
        )
      })}
    </span>
  )
}
