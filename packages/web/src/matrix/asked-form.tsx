import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { tell } from '../api/client.ts'
import type { CampaignMatrix } from '../api/generated.ts'
import { Failure } from '../components/state.tsx'

/** Keeps a campaign by a name, with the authorities that were asked: those that never wrote are rows as well. */
export function AskedForm({ matrix }: { matrix: CampaignMatrix }) {
  const queries = useQueryClient()
  const [name, setName] = useState(matrix.name ?? '')
  const [asked, setAsked] = useState(matrix.asked.join('\n'))
  const again = () => queries.invalidateQueries({ predicate: ({ queryKey }) => SHOWN_BY.has(String(queryKey[0])) })
  const keep = useMutation({
    mutationFn: () => tell('keepCampaign', { name: name.trim() }, { campaign: matrix.key, asked: linesOf(asked) }),
    onSuccess: again,
  })
  const forget = useMutation({
    mutationFn: (kept: string) => tell('forgetCampaign', { name: kept }, {}),
    onSuccess: again,
  })
  return (
    <details className="asked no-print">
      <summary className="button small">Who was asked</summary>
      <form
        className="asked-form"
        onSubmit={(event) => {
          event.preventDefault()
          keep.mutate()
        }}
      >
        <label className="field">
          <span>Name of the campaign</span>
          <input
            value={name}
            maxLength={100}
            readOnly={matrix.name !== null}
            onChange={({ target }) => setName(target.value)}
          />
        </label>
        <label className="field">
          <span>Authorities that were asked, one a line</span>
          <textarea rows={6} value={asked} onChange={({ target }) => setAsked(target.value)} />
        </label>
        <p className="row-acts">
          <button type="submit" className="button small" disabled={name.trim() === '' || keep.isPending}>
            Keep
          </button>
          {matrix.name === null ? null : (
            <button type="button" className="button plain small" onClick={() => forget.mutate(matrix.name ?? '')}>
              Forget the name and the list
            </button>
          )}
        </p>
        {keep.error === null ? null : <Failure error={keep.error} />}
        {forget.error === null ? null : <Failure error={forget.error} />}
      </form>
    </details>
  )
}

const SHOWN_BY = new Set(['getMatrix', 'listCampaigns'])

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
