import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import { tell } from '../api/client.ts'
import { useAnswer } from '../api/use-answer.ts'
import { Failure } from '../components/state.tsx'

interface SavedSearchesProps {
  /** What is looked for now; null where there is nothing to keep. */
  readonly query: string | null
  readonly hrefOf: (typed: string) => string
}

/** Searches that were kept by name, and a way to keep this one. */
export function SavedSearches({ query, hrefOf }: SavedSearchesProps) {
  const queries = useQueryClient()
  const { data } = useAnswer('listSearches', {})
  const again = () => queries.invalidateQueries({ queryKey: ['listSearches'] })
  const forget = useMutation({ mutationFn: (name: string) => tell('forgetSearch', { name }, {}), onSuccess: again })
  const items = data?.items ?? []
  return (
    <section className="facet saved">
      <h2>Saved</h2>
      {items.length === 0 && query === null ? <p className="muted small">No search is saved yet.</p> : null}
      <ul>
        {items.map(({ name, query: kept }) => (
          <li key={name} className="saved-search">
            <Link to={hrefOf(kept)} className="facet-value" title={kept}>
              {name}
            </Link>
            <button
              type="button"
              className="button plain small forget"
              aria-label={`Forget ${name}`}
              onClick={() => forget.mutate(name)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      {query === null ? null : <SaveForm query={query} onSaved={again} />}
      {forget.error === null ? null : <Failure error={forget.error} />}
    </section>
  )
}

function SaveForm({ query, onSaved }: { query: string; onSaved: () => Promise<void> }) {
  const [name, setName] = useState<string | null>(null)
  const save = useMutation({
    mutationFn: (as: string) => tell('saveSearch', { name: as }, { query }),
    onSuccess: async () => {
      setName(null)
      await onSaved()
    },
  })
  if (name === null)
    return (
      <button type="button" className="button plain small" onClick={() => setName('')}>
        Save this search
      </button>
    )
  return (
    <form
      className="save-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() !== '') save.mutate(name.trim())
      }}
    >
      <label className="field">
        <span>Name</span>
        <input
          // biome-ignore lint/a11y/noAutofocus: it appears because somebody asked for it
          autoFocus
          value={name}
          maxLength={100}
          onChange={({ target }) => setName(target.value)}
          onKeyDown={({ key }) => key === 'Escape' && setName(null)}
        />
      </label>
      <button type="submit" className="button small" disabled={name.trim() === '' || save.isPending}>
        Save
      </button>
      {save.error === null ? null : <Failure error={save.error} />}
    </form>
  )
}
