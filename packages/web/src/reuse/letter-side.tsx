import { plainDate } from '@disclosed/core/views'
import { Link } from 'react-router'
import type { SharedText } from '../api/generated.ts'
import { useAnswer } from '../api/use-answer.ts'
import { Failure, Loading } from '../components/state.tsx'
import { PageView } from '../evidence/page-view.tsx'
import type { Passage } from '../evidence/passages.ts'
import '../evidence/evidence.css'

type Shared = SharedText['items'][number]

interface LetterSideProps {
  readonly caseKey: string
  readonly side: 'one' | 'two'
  readonly shared: readonly Shared[]
  readonly chosen: string | null
  readonly target: { readonly id: string } | null
  readonly onChoose: (row: string) => void
}

/** The name of a passage on one of the two sides. */
export function sideId(side: 'one' | 'two', row: string): string {
  return `${side}-${row}`
}

/** The pages of a case on which shared passages stand, with these marked. */
export function LetterSide({ caseKey, side, shared, chosen, target, onChoose }: LetterSideProps) {
  const { data, error } = useAnswer('getCase', { key: caseKey })
  if (error !== null) return <Failure error={error} />
  if (data === undefined) return <Loading what="the letters" />
  const { line, documents } = data
  const passages = shared.map((each): Passage => {
    const cite = each[side]
    const document = documents.find(({ file }) => file === cite.file) ?? documents[0]
    const row = String(each.number)
    return { id: sideId(side, row), kind: 'cited', row, document: document?.id ?? '', cite, words: 'Shared passage' }
  })
  const pages = new Map(
    passages.map(({ document, cite }) => [`${document} ${cite.page}`, { document, page: cite.page }]),
  )
  const sheets = [...pages.values()].sort(
    (a, b) =>
      documents.findIndex(({ id }) => id === a.document) - documents.findIndex(({ id }) => id === b.document) ||
      a.page - b.page,
  )
  return (
    <div className="letter-side">
      <header>
        <h2>
          <Link to={`/cases/${caseKey}`}>{line.authority ?? line.name}</Link>
        </h2>
        <p className="muted small">
          {[line.references[0], line.answered === null ? null : `answered ${plainDate(line.answered)}`]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </header>
      <section
        className="letter-pages"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
        tabIndex={0}
        aria-label={`${side === 'one' ? 'Left' : 'Right'}: ${line.authority ?? line.name}`}
      >
        {sheets.map(({ document, page }) => (
          <PageView
            key={`${document} ${page}`}
            document={{ id: document, format: documents.find(({ id }) => id === document)?.format ?? null }}
            number={page}
            passages={passages.filter((each) => each.document === document && each.cite.page === page)}
            chosen={chosen}
            onChoose={onChoose}
            target={target}
            asText={false}
          />
        ))}
      </section>
    </div>
  )
}
