import type { QueryProblem } from '@disclosed/core/views'
import { Link } from 'react-router'

interface QueryProblemProps {
  readonly typed: string
  readonly problem: QueryProblem
  readonly hrefOf: (typed: string) => string
}

/** What is wrong with a query: where, why, and what was perhaps meant. */
export function QueryProblemNote({ typed, problem: { at, message, suggestion }, hrefOf }: QueryProblemProps) {
  return (
    <div className="query-problem" role="status">
      <p>
        <code>
          {typed.slice(0, at)}
          <mark>{typed.slice(at) === '' ? '␣' : typed.slice(at)}</mark>
        </code>
      </p>
      <p>
        {message}
        {suggestion === null ? null : (
          <>
            {' '}
            Perhaps: <Link to={hrefOf(suggestion)}>{suggestion}</Link>
          </>
        )}
      </p>
    </div>
  )
}
