import './hidden-page.css'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { tell } from '../api/client.ts'
import type { HiddenSheet } from '../api/generated.ts'
import { useAnswer } from '../api/use-answer.ts'
import { Empty, PageState } from '../components/state.tsx'
import { sayDone } from '../components/toasts.tsx'
import { useTitle } from '../components/use-title.ts'
import { personName } from '../corrections/person.ts'
import { PieceList } from '../hidden/piece-list.tsx'
import { Verdict } from '../hidden/verdict.tsx'
import { useKeys } from '../keys/use-keys.ts'

/** What is hidden in a document, for somebody to decide about. */
export function HiddenDocumentPage() {
  const { id = '' } = useParams()
  const { data, error } = useAnswer('getHidden', { id })
  useTitle(data === undefined ? 'Hidden data' : `Hidden in ${data.name}`)
  return data === undefined ? <PageState what="Hidden data" error={error} /> : <Hidden key={id} sheet={data} />
}

type Numbers = readonly number[]

function Hidden({ sheet }: { sheet: HiddenSheet }) {
  const queries = useQueryClient()
  const [chosen, setChosen] = useState<Numbers>(() =>
    sheet.pieces.filter(({ decision }) => decision === null).map(({ number }) => number),
  )
  const decide = async (order: { release?: Numbers; keep?: Numbers; reopen?: Numbers; note?: string }) => {
    const by = personName() === '' ? {} : { by: personName() }
    await tell('decideHidden', { id: sheet.id }, { release: [], keep: [], reopen: [], ...order, ...by })
    await queries.invalidateQueries()
  }
  const settle = async (verdict: 'release' | 'keep', note: string) => {
    const before = sheet.pieces.filter(({ number }) => chosen.includes(number))
    await decide({ [verdict]: chosen, ...(note.trim() !== '' && { note: note.trim() }) })
    const as = (decision: string | null) =>
      before.filter((each) => each.decision === decision).map((each) => each.number)
    const words = chosen.length === 1 ? 'One piece' : `${chosen.length} pieces`
    setChosen([])
    sayDone(`${words} ${verdict === 'release' ? 'released' : 'kept hidden'}.`, () =>
      decide({ release: as('show'), keep: as('keep-hidden'), reopen: as(null) }),
    )
  }
  useKeys([
    {
      keys: 'a',
      does: 'Choose all pieces, or none',
      run: () => setChosen(chosen.length > 0 ? [] : sheet.pieces.map(({ number }) => number)),
    },
  ])
  return (
    <>
      <header className="page-head">
        <p className="small">
          <Link to="/hidden">Hidden data</Link>
        </p>
        <h1>{sheet.name}</h1>
        <p className="muted hidden-care">
          The words are not shown before you decide. What you release becomes a page behind the others of{' '}
          <Link to={`/d/${sheet.id.slice(0, 10)}`}>the document</Link>, where it can be read and found; no account rests
          on it. What you keep hidden stays out of sight.
        </p>
      </header>
      {sheet.pieces.length === 0 ? (
        <Empty title="Nothing hidden was found">
          <p>Neither in it nor behind it.</p>
        </Empty>
      ) : (
        <div className="hidden-pieces">
          <PieceList pieces={sheet.pieces} chosen={chosen} onChoose={setChosen} />
          <Verdict person={sheet.person} count={chosen.length} onVerdict={settle} />
        </div>
      )}
      {sheet.inside.length === 0 ? null : (
        <section>
          <h2>In files inside it</h2>
          <ul>
            {sheet.inside.map(({ id, name, pieces }) => (
              <li key={`${id} ${name}`}>
                {id === null ? name : <Link to={`/hidden/${id.slice(0, 10)}`}>{name}</Link>}{' '}
                <span className="muted small">({pieces})</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
