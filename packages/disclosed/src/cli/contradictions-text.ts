import type { Cite } from '@disclosed/core/model'
import type { ContradictionAccount } from '@disclosed/core/views'
import { shownPath } from './commands/ls-command.ts'
import { counted } from './counted.ts'
import { block, indented } from './marked-lines.ts'
import { safeName } from './safe-text.ts'
import type { Terminal } from './terminal.ts'

type Told = ContradictionAccount['contradictions'][number]['one']
type Dropped = ContradictionAccount['dropped'][number]

const LONGEST = 200

/** Contradictions for people, each with both sides; with `all`, also what was dropped. Ends in a line feed. */
export function contradictionsText(account: ContradictionAccount, terminal: Terminal, all: boolean): string {
  const { contradictions, shownHeld, dropped } = account
  const lines = [
    ...terminal.layout.wrap(summary(account), terminal.columns),
    ...contradictions.flatMap(({ one, two, finding }) => [
      '',
      ...indented('! ', finding.message, terminal, 'strong'),
      ...indented('  ', `asked: ${shortened(one.question)}`, terminal),
      ...sideLines(one, terminal),
      ...sideLines(two, terminal),
    ]),
    ...shownHeld.flatMap(({ answer, document, finding }) => [
      '',
      ...indented('! ', finding.message, terminal, 'strong'),
      ...indented('  ', `asked: ${shortened(answer.question)}`, terminal),
      ...sideLines(answer, terminal),
      ...indented('  ', placeOf(document.cite), terminal, 'faint'),
    ]),
    ...(all
      ? block(
          'Not compared',
          dropped.flatMap((pair) => droppedLines(pair, terminal)),
          terminal,
        )
      : []),
  ]
  return `${lines.join('\n')}\n`
}

function summary({ answers, cases, pairs, fitting, contradictions, shownHeld, dropped }: ContradictionAccount): string {
  const found = contradictions.length + shownHeld.length
  return `${counted(found, 'contradiction')}. ${counted(answers, 'answer')} of ${counted(cases, 'case')}; ${counted(pairs, 'pair')} to like questions of one authority: ${fitting} agree, ${dropped.length} could not be compared (--dropped says why).`
}

function sideLines({ date, answer, case: name, cite }: Told, terminal: Terminal): string[] {
  const where = cite.file === undefined || cite.file === name ? safeName(shownPath(name)) : `${name} ${placeOf(cite)}`
  return [
    ...indented('  ', `${date ?? 'no date'}: ${shortened(answer)}`, terminal),
    ...indented('    ', `${where} page ${cite.page}`, terminal, 'faint'),
  ]
}

function placeOf({ file }: Cite): string {
  return file === undefined ? '' : safeName(shownPath(file))
}

function droppedLines(pair: Dropped, terminal: Terminal): string[] {
  const [one, other] = 'document' in pair ? [pair.answer, pair.document.title] : [pair.one, pair.two.question]
  return [
    ...indented('- ', pair.why, terminal),
    ...indented('    ', shortened(one.question), terminal, 'faint'),
    ...indented('    ', shortened(other), terminal, 'faint'),
  ]
}

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`
}
