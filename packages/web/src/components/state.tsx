import './state.css'
import type { ReactNode } from 'react'
import { Refusal } from '../api/client.ts'

/** While an answer is on its way. */
export function Loading({ what }: { what: string }) {
  return (
    <div className="loading" role="status">
      <span className="hidden-visually">Loading: {what}</span>
      <span className="bone wide" />
      <span className="bone" />
      <span className="bone" />
      <span className="bone short" />
    </div>
  )
}

/** What could not be shown, and what to do. */
export function Failure({ error }: { error: Error }) {
  const next = error instanceof Refusal ? error.next : 'Load the page again.'
  return (
    <div className="notice failure" role="alert">
      <h2>{error.message}</h2>
      <p>{next}</p>
      {error instanceof Refusal ? (
        <p className="small">
          <a href={`/docs/errors#${error.code}`}>About {error.code}</a>
        </p>
      ) : null}
    </div>
  )
}

/** A page of which nothing is known yet, or nothing can be. */
export function PageState({ what, error }: { what: string; error: Error | null }) {
  return (
    <>
      <h1 className="hidden-visually">{what}</h1>
      {error === null ? <Loading what={what} /> : <Failure error={error} />}
    </>
  )
}

/** Where there is nothing yet. */
export function Empty({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="notice">
      <h2>{title}</h2>
      {children}
    </div>
  )
}
