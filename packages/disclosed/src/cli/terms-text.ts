import type { TermTally } from '../pipeline/compare/find-terms.ts'
import { counted } from './counted.ts'
import { indented } from './marked-lines.ts'
import { paint, type Terminal } from './terminal.ts'

/** Of many terms the most frequent are shown. */
const SHOWN = 40

/** What was found of a list of terms, for people. Ends in a line feed. */
export function termsText({ terms, found, places, documents, pages, empty }: TermTally, terminal: Terminal): string {
  const shown = found.slice(0, SHOWN)
  const summary = `${found.length} of ${counted(terms, 'term')} found: ${counted(places, 'place')} in ${counted(documents, 'document')}, of ${counted(pages, 'page')}.`
  const lines = [
    ...terminal.layout.wrap(summary, terminal.columns),
    ...(empty === 0
      ? []
      : terminal.layout.wrap(`${counted(empty, 'term')} without a letter or a digit.`, terminal.columns)),
    ...(shown.length === 0 ? [] : ['', paint(terminal, 'faint', '  places  documents  term')]),
    ...shown.flatMap(({ term, places: count, documents: files }) =>
      indented(`${String(count).padStart(8)}${String(files).padStart(11)}  `, term, terminal),
    ),
    ...(found.length > 0 ? ['', paint(terminal, 'faint', more(found.length - shown.length))] : []),
  ]
  return `${lines.join('\n')}\n`
}

function more(left: number): string {
  const where = 'every place with its page and words: --csv or --json'
  return left > 0 ? `and ${counted(left, 'term')} more; ${where}` : where
}
