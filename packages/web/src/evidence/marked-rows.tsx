import '../document/notes-list.css'
import { citation, FINDING_NAMES } from '@disclosed/core/views'
import type { CaseFile } from '../api/generated.ts'
import { CopyButton } from '../components/copy-button.tsx'
import { addressOfWords } from '../document/use-citing.ts'
import { useMarkedWords } from './marked-words.ts'
import type { Passage } from './passages.ts'

interface MarkedRowsProps {
  readonly file: CaseFile
  readonly passages: readonly Passage[]
  readonly onShow: (row: string) => void
}

/** What rests on the words that somebody has marked in the letters, and how they are cited. */
export function MarkedRows({ file, passages, onShow }: MarkedRowsProps) {
  const marked = useMarkedWords()
  if (marked === null) return null
  const { document, page, start, end, words } = marked
  const name = file.documents.find(({ id }) => id === document)?.file
  const resting = passages.filter(
    (each) => each.document === document && each.cite.page === page && each.cite.start < end && each.cite.end > start,
  )
  const rows = [...new Set(resting.map(({ row }) => row))]
  const label = rows.find((row) => !row.startsWith('finding:'))?.replace(/^\d+:/, '') ?? null
  const cite = { page, start, end, quote: words, ...(name !== undefined && { file: name }) }
  return (
    <section className="marked-bar no-print" aria-label="The marked words">
      <blockquote>“{words.replace(/\s+/g, ' ')}”</blockquote>
      <div className="row-acts">
        {rows.map((row) => (
          <button key={row} type="button" className="button small" onClick={() => onShow(row)}>
            {rowWords(row, file)}
          </button>
        ))}
        <CopyButton text={citation(file.reading, cite, label)} label="Copy citation" />
        <CopyButton text={addressOfWords(document, { page, span: { start, end } })} label="Copy link" />
      </div>
    </section>
  )
}

/** `Question 4.a`, or what a finding is called. */
function rowWords(row: string, { reading }: CaseFile): string {
  const [kind = '', rest = ''] = row.split(/:(.*)/s)
  const finding = kind === 'finding' ? reading.findings[Number(rest)] : undefined
  return finding === undefined ? `Question ${rest}` : FINDING_NAMES[finding.code]
}
