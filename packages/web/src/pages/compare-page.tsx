import '../reuse/reuse.css'
import { useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { useAnswer } from '../api/use-answer.ts'
import { Empty, PageState } from '../components/state.tsx'
import { useTitle } from '../components/use-title.ts'
import { useKeys } from '../keys/use-keys.ts'
import { LetterSide, sideId } from '../reuse/letter-side.tsx'

/** The letters of two cases beside each other, with what they have in common. */
export function ComparePage() {
  useTitle('Two letters side by side')
  const [query, setQuery] = useSearchParams()
  const [one, two] = [query.get('one') ?? '', query.get('two') ?? '']
  const { data, error } = useAnswer('getSharedText', { one, two }, { enabled: one !== '' && two !== '' })
  const [target, setTarget] = useState<Readonly<Record<'one' | 'two', { readonly id: string } | null>>>({
    one: null,
    two: null,
  })
  const chosen = query.get('p')
  const items = data?.items ?? []
  const choose = (row: string, from: 'one' | 'two' | null) => {
    const next = new URLSearchParams(query)
    next.set('p', row)
    setQuery(next, { replace: true })
    setTarget({
      one: from === 'one' ? null : { id: sideId('one', row) },
      two: from === 'two' ? null : { id: sideId('two', row) },
    })
  }
  const step = (by: 1 | -1) => {
    const at = items.findIndex(({ number }) => String(number) === chosen)
    const next = items[Math.min(items.length - 1, Math.max(0, at + by))]
    if (next !== undefined) choose(String(next.number), null)
  }
  useKeys([
    { keys: 'j', does: 'Next shared passage', run: () => step(1) },
    { keys: 'k', does: 'Shared passage before', run: () => step(-1) },
  ])
  if (one === '' || two === '')
    return (
      <Empty title="Two letters side by side">
        <p>
          <Link to="/reuse">Text used again</Link> leads here.
        </p>
      </Empty>
    )
  if (data === undefined) return <PageState what="Two letters side by side" error={error} />
  return (
    <>
      <header className="page-head">
        <h1>Two letters side by side</h1>
        <p className="row-acts no-print">
          <span className="muted">
            {items.length} shared {items.length === 1 ? 'passage' : 'passages'}
          </span>
          <button type="button" className="button small" onClick={() => step(-1)}>
            ← Before
          </button>
          <button type="button" className="button small" onClick={() => step(1)}>
            Next →
          </button>
        </p>
      </header>
      {items.length === 0 ? (
        <Empty title="They have no passage in common">
          <p>
            <Link to="/reuse">Text used again</Link> lists what letters share.
          </p>
        </Empty>
      ) : null}
      <div className="two-letters">
        {(['one', 'two'] as const).map((side) => (
          <LetterSide
            key={side}
            side={side}
            caseKey={side === 'one' ? one : two}
            shared={items}
            chosen={chosen}
            target={target[side]}
            onChoose={(row) => choose(row, side)}
          />
        ))}
      </div>
    </>
  )
}
