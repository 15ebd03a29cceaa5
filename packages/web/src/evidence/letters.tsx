import './evidence.css'
import { useState } from 'react'
import { Link } from 'react-router'
import type { CaseFile } from '../api/generated.ts'
import { useDeciding } from '../corrections/use-deciding.ts'
import { isDrawn, PageView, type ShownDocument } from './page-view.tsx'
import type { Passage } from './passages.ts'

interface LettersProps {
  readonly caseKey: string
  readonly documents: CaseFile['documents']
  readonly passages: readonly Passage[]
  readonly chosen: string | null
  readonly onChoose: (row: string) => void
  readonly target: { readonly id: string } | null
}

/** The correspondence as it looked, one document after the other. */
export function Letters({ caseKey, documents, ...rest }: LettersProps) {
  const decide = useDeciding(caseKey)
  return (
    <div className="letters">
      {documents.map((document) => (
        <Letter
          key={document.id}
          document={document}
          onSplit={
            documents.length < 2
              ? null
              : () =>
                  void decide(
                    { split: { key: caseKey, documents: [document.id] } },
                    `${document.name} is a case of its own.`,
                  )
          }
          {...rest}
        />
      ))}
    </div>
  )
}

interface LetterProps extends Omit<LettersProps, 'documents' | 'caseKey'> {
  readonly document: ShownDocument
  /** Null where it is the only one. */
  readonly onSplit: (() => void) | null
}

function Letter({ document, passages, onSplit, ...rest }: LetterProps) {
  const [asText, setAsText] = useState(false)
  const { id, name, format, reasons } = document
  const numbers = document.only ?? Array.from({ length: document.pages }, (_, at) => at + 1)
  const pages = numbers.length
  return (
    <article className="letter" aria-label={name}>
      <header>
        <div>
          <h3>
            <Link to={`/d/${id.slice(0, 10)}`}>{name}</Link>
          </h3>
          <p className="muted small">
            {[format, `${pages} ${pages === 1 ? 'page' : 'pages'}`, ...reasons].filter(Boolean).join(' · ')}
          </p>
        </div>
        <div className="letter-acts no-print">
          {onSplit === null ? null : (
            <button type="button" className="button plain small" onClick={onSplit}>
              Split off
            </button>
          )}
          {isDrawn(format) ? (
            <button
              type="button"
              className="button plain small"
              aria-pressed={asText}
              onClick={() => setAsText(!asText)}
            >
              As text
            </button>
          ) : null}
        </div>
      </header>
      {numbers.map((number) => (
        <PageView
          key={number}
          {...rest}
          document={document}
          number={number}
          asText={asText}
          passages={passages.filter((passage) => passage.document === id && passage.cite.page === number)}
        />
      ))}
    </article>
  )
}
