import { FINDING_CODES } from '@disclosed/core/model'
import { FINDING_NAMES } from '@disclosed/core/views'
import { Link } from 'react-router'
import type { SearchHit } from '../api/generated.ts'
import { addressOfHit, keyOfHit } from './hit-place.ts'
import { MarkedLine } from './marked-line.tsx'

interface HitListProps {
  readonly hits: readonly SearchHit[]
  /** Which one is shown beside. */
  readonly chosen: string | null
  readonly onChoose: (key: string) => void
}

/** What was found; moving to a hit shows its page beside, opening it opens its words. */
export function HitList({ hits, chosen, onChoose }: HitListProps) {
  return (
    <ol className="hits">
      {hits.map((hit) => {
        const key = keyOfHit(hit)
        return (
          <li key={key} className={key === chosen ? 'hit shown' : 'hit'}>
            <Link to={addressOfHit(hit)} className="hit-link" data-hit={key} onFocus={() => onChoose(key)}>
              <span className="hit-head">
                <span className="hit-who">{hit.authority ?? hit.name}</span>
                <span className="muted small">{placeWords(hit)}</span>
              </span>
              <span className="hit-line">
                <MarkedLine {...hit} />
              </span>
            </Link>
            {hit.case === null ? null : (
              <Link className="hit-case small" to={caseAddress(hit)}>
                Case<span className="hidden-visually"> of {hit.name}</span>
              </Link>
            )}
          </li>
        )
      })}
    </ol>
  )
}

function placeWords({ kind, label, name, page, authority }: SearchHit): string {
  const finding = kind === 'finding' ? FINDING_CODES.find((code) => code === label) : undefined
  const asked = kind === 'question' || kind === 'answer' ? `${kind} ${label?.split(':')[1] ?? ''}` : null
  const what = finding === undefined ? asked : FINDING_NAMES[finding].toLowerCase()
  return [what, authority === null ? null : name, `p. ${page}`].filter((part) => part !== null).join(' · ')
}

function caseAddress(hit: SearchHit): string {
  const row = hit.kind === 'question' || hit.kind === 'answer' ? `?q=${encodeURIComponent(hit.label ?? '')}` : ''
  return `/cases/${hit.case}${row}`
}
