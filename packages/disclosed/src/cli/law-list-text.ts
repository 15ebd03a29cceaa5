import { inForceWords, type LawLine, tallyWords } from '@disclosed/core/views'
import { safeLine } from './safe-text.ts'
import { paint, type Terminal } from './terminal.ts'

/** The laws, one below the other: id and title, then where, since when and how sure. */
export function lawListText(laws: readonly LawLine[], terminal: Terminal): string {
  const width = Math.max(...laws.map((law) => law.id.length)) + 2
  const lines = laws.flatMap((law) => {
    const facts = [law.jurisdiction.join(', '), inForceWords(law.inForce), tallyWords(law.tally)]
    const title = terminal.layout.wrap(safeLine(law.title), terminal.columns - width)
    const rest = terminal.layout.wrap(
      safeLine(facts.filter((fact) => fact !== '').join(' · ')),
      terminal.columns - width,
    )
    return [
      ...title.map((line, at) => paint(terminal, 'strong', (at === 0 ? law.id : '').padEnd(width)) + line),
      ...rest.map((line) => ' '.repeat(width) + paint(terminal, 'faint', line)),
    ]
  })
  return `${[...lines, '', 'disclosed laws show ID tells the rest.'].join('\n')}\n`
}
