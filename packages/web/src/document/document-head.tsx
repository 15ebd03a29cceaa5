import { Link } from 'react-router'
import type { Document } from '../api/generated.ts'

const KIB = 1024

/** What a document is, where it belongs, and what is to be said of it. */
export function DocumentHead({ document }: { document: Document }) {
  const { name, format, pages, bytes, cases, inside, reason, hidden, warnings } = document
  const facts = [format, `${pages} ${pages === 1 ? 'page' : 'pages'}`, size(bytes)]
  return (
    <header className="page-head">
      <h1>{name}</h1>
      <p className="document-cases small">
        <span className="muted">{facts.filter(Boolean).join(' · ')}</span>
        {cases.slice(0, MOST_CASES).map((key) => (
          <Link key={key} to={`/cases/${key}`}>
            {cases.length === 1 ? 'Its case' : `Case ${key}`}
          </Link>
        ))}
        {cases.length > MOST_CASES ? <span className="muted">and {cases.length - MOST_CASES} more</span> : null}
        {inside.map(({ id, name: whole }) => (
          <span key={id}>
            inside <Link to={`/d/${id.slice(0, 10)}`}>{whole}</Link>
          </span>
        ))}
      </p>
      {reason === null ? null : (
        <p className="notice failure">
          {reason.message} {reason.next}
        </p>
      )}
      {hidden > 0 ? (
        <p className="notice small">
          {hidden === 1 ? 'A piece was' : `${hidden} pieces were`} perhaps not meant to be sent, and{' '}
          {hidden === 1 ? 'is' : 'are'} not shown. <Link to={`/hidden/${document.id.slice(0, 10)}`}>Decide</Link>
        </p>
      ) : null}
      {warnings.map(({ code, message }) => (
        <p key={`${code} ${message}`} className="muted small">
          {message}
        </p>
      ))}
    </header>
  )
}

const MOST_CASES = 5

function size(bytes: number): string {
  return bytes < KIB * KIB ? `${Math.ceil(bytes / KIB)} KiB` : `${(bytes / KIB / KIB).toFixed(1)} MiB`
}
