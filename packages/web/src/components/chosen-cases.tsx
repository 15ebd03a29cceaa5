import './chosen-cases.css'
import { CASE_STATE_MARKS, type CaseLine, OUTCOME_MARKS } from '@disclosed/core/views'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { tell } from '../api/client.ts'
import { CopyButton } from './copy-button.tsx'
import { csvText } from './csv-text.ts'
import { sayDone, sayFailed } from './toasts.tsx'

interface ChosenCasesProps {
  readonly lines: readonly CaseLine[]
  /** So many are shown and could be chosen. */
  readonly shown: number
  readonly onAll: () => void
  readonly onNone: () => void
}

/** So many are read anew at once. */
const MOST = 500

/** What can be done with the cases that are chosen. */
export function ChosenCases({ lines, shown, onAll, onNone }: ChosenCasesProps) {
  const queries = useQueryClient()
  const again = useMutation({
    mutationFn: () => tell('reanalyse', {}, { keys: lines.slice(0, MOST).map(({ key }) => key) }),
    onSuccess: ({ read, changes }) => {
      sayDone(`${counted(read, 'case')} read anew; ${counted(changes.length, 'question')} came out otherwise.`, null)
      void queries.invalidateQueries()
    },
    onError: (error) => sayFailed(error.message),
  })
  if (lines.length === 0) return null
  return (
    <section className="chosen-cases no-print" aria-label="Chosen cases">
      <span role="status">{counted(lines.length, 'case')} chosen</span>
      {lines.length < shown ? (
        <button type="button" className="button plain small" onClick={onAll}>
          Choose all {shown} shown
        </button>
      ) : null}
      <CopyButton text={casesCsv(lines)} label="Copy as CSV" />
      <button
        type="button"
        className="button plain small"
        disabled={again.isPending || lines.length > MOST}
        onClick={() => again.mutate()}
      >
        {again.isPending ? 'Reading …' : 'Read anew'}
      </button>
      <button type="button" className="button plain small" onClick={onNone}>
        Choose none
      </button>
    </section>
  )
}

const COLUMNS = [
  'key',
  'authority',
  'reference',
  'law',
  'received',
  'due',
  'answered',
  'days late',
  'state',
  'questions',
  'to check',
  'findings',
  'documents',
  'pages',
]

function casesCsv(lines: readonly CaseLine[]): string {
  return csvText(
    COLUMNS,
    lines.map((line) => [
      line.key,
      line.authority ?? line.name,
      line.references.join('; '),
      line.law,
      line.received,
      line.due,
      line.answered,
      line.daysLate,
      CASE_STATE_MARKS[line.state].word,
      line.outcomes.map(([outcome, count]) => `${count} ${OUTCOME_MARKS[outcome].word}`).join('; '),
      line.unsure,
      line.findings.join('; '),
      line.documents,
      line.pages,
    ]),
  )
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}
