import type { PassageUser, ReuseAccount, SharedPassage, WeighingLetter } from '@disclosed/core/views'
import { shownPath } from './commands/ls-command.ts'
import { counted } from './counted.ts'
import { block, indented } from './marked-lines.ts'
import { safeLine, safeName } from './safe-text.ts'
import { paint, type Terminal } from './terminal.ts'

/** Of many passages and users the first are shown. */
const PASSAGES = 20
const USERS = 8
const QUOTE_LINES = 3

/** Text used again, for people: the passages with their users, and what of each weighing was written for its case. Ends in a line feed. */
export function reuseText(account: ReuseAccount, terminal: Terminal, full: boolean): string {
  const { passages, weighings, findings } = account
  const shown = full ? passages : passages.slice(0, PASSAGES)
  const lines = [
    ...terminal.layout.wrap(summary(account), terminal.columns),
    ...shown.flatMap((passage) => passageLines(passage, terminal, full)),
    ...moreLines(passages.length - shown.length, terminal),
    ...block(
      'Written for the case, of the words that weigh the public interest',
      weighings.flatMap((weighing) => weighingLines(weighing, terminal)),
      terminal,
    ),
    ...block(
      counted(findings.length, 'finding'),
      findings.flatMap(({ case: name, finding }) =>
        indented('! ', `${safeName(shownPath(name))}: ${finding.message}`, terminal),
      ),
      terminal,
    ),
  ]
  return `${lines.join('\n')}\n`
}

function summary({ letters, cases, words, shared, passages }: ReuseAccount): string {
  if (letters === 0) return 'No letter of an authority was found.'
  const share = words === 0 ? 0 : Math.round((100 * shared) / words)
  return `${counted(letters, 'letter')} of ${counted(cases, 'case')}: ${counted(passages.length, 'passage')} used in several; ${thousands(shared)} of ${thousands(words)} words of the authorities' own (${share} %) stand in letters of several cases.`
}

function passageLines({ number, words, verbatim, uses }: SharedPassage, terminal: Terminal, full: boolean): string[] {
  const { layout, columns } = terminal
  const head = `${number}  ${words} words in ${counted(uses.length, 'case')}, ${verbatim ? 'word for word' : 'nearly the same'}`
  const quote = safeLine(uses[0]!.cite.quote)
  const width = columns - INDENT.length
  const lines = full ? layout.wrap(quote, width) : layout.wrapShort(quote, width, QUOTE_LINES)
  const users = full ? uses : uses.slice(0, USERS)
  return [
    '',
    paint(terminal, 'strong', head),
    ...lines.map((line) => INDENT + line),
    ...users.flatMap((user) => indented(INDENT, userLine(user), terminal, 'faint')),
    ...(users.length < uses.length
      ? [paint(terminal, 'faint', `${INDENT}and ${uses.length - users.length} more`)]
      : []),
  ]
}

const INDENT = '   '

function userLine({ case: name, authority, date, cite }: PassageUser): string {
  const file = cite.file === undefined || cite.file === name ? '' : ` ${safeName(cite.file)}`
  return `${date ?? 'no date'}  ${authority ?? 'authority not named'}, ${safeName(shownPath(name))}${file} page ${cite.page}`
}

function moreLines(left: number, terminal: Terminal): string[] {
  return left > 0 ? ['', paint(terminal, 'faint', `and ${counted(left, 'passage')} more: --full, --csv or --json`)] : []
}

function weighingLines({ words, own, date, authority, case: name }: WeighingLetter, terminal: Terminal): string[] {
  const share = `${Math.round((100 * own) / words)} %`.padStart(6)
  const count = `${thousands(own)} of ${thousands(words)}`.padStart(14)
  const letter = `${date ?? 'no date'} ${authority ?? 'authority not named'}, ${safeName(shownPath(name))}`
  return indented(`${share}${count}  `, letter, terminal)
}

function thousands(number: number): string {
  return number.toLocaleString('en-GB')
}
