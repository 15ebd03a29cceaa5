import './merge-cases.css'
import { plainDate } from '@disclosed/core/views'
import { useState } from 'react'
import { Link } from 'react-router'
import type { CaseFile } from '../api/generated.ts'
import { useAnswer } from '../api/use-answer.ts'
import { useDeciding } from './use-deciding.ts'

const MOST = 6

/** Other cases that may be the same correspondence, and any other, to be put together with this one. */
export function MergeCases({ file }: { file: CaseFile }) {
  const { key } = file.line
  const decide = useDeciding(key)
  const [query, setQuery] = useState('')
  const { data } = useAnswer('listCases', { q: query, limit: MOST }, { enabled: query.trim() !== '', keep: true })
  const found = query.trim() === '' ? [] : (data?.items ?? []).filter((line) => line.key !== key)
  const merge = async (other: string, name: string) => {
    if (await decide({ merge: [key, other] }, `Put together with ${name}.`)) setQuery('')
  }
  return (
    <div className="merge-cases">
      {file.possible.map(({ key: other, name, reason }) => (
        <p key={other} className="merge-row">
          <span>
            Perhaps one with <Link to={`/cases/${other}`}>{name}</Link> <span className="muted small">{reason}</span>
          </span>
          <button type="button" className="button small no-print" onClick={() => void merge(other, name)}>
            Put together
          </button>
        </p>
      ))}
      <details className="no-print">
        <summary>Put together with another case</summary>
        <label className="field">
          <span>Which</span>
          <input
            type="search"
            value={query}
            placeholder="authority, reference or file"
            onChange={({ target }) => setQuery(target.value)}
          />
        </label>
        <ul>
          {found.map((line) => (
            <li key={line.key} className="merge-row">
              <span>
                {line.authority ?? line.name}{' '}
                <span className="muted small">
                  {[line.references[0], line.received === null ? null : plainDate(line.received)]
                    .filter(Boolean)
                    .join(', ')}
                </span>
              </span>
              <button
                type="button"
                className="button small"
                onClick={() => void merge(line.key, line.authority ?? line.name)}
              >
                Put together
              </button>
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}
