import {
  absoluteWord,
  actorWord,
  type CalendarSheet,
  effectWords,
  eventWords,
  type GroundLine,
  inForceWords,
  isGround,
  type LawSheet,
  type LimitSheet,
  lawDoubts,
  limitWords,
  plainDate,
  stageWords,
  tallyWords,
  testName,
} from '@disclosed/core/views'
import { headLines } from './head-lines.ts'
import { block, indented, mark, sourceLines } from './marked-lines.ts'
import { requirementLines } from './requirement-lines.ts'
import { safeLine } from './safe-text.ts'
import { paint, type Terminal } from './terminal.ts'

/** A law for people: its clocks, what a refusal must say, its grounds, what is unsure, its sources. `full`: with all limbs and notes. */
export function lawText(law: LawSheet, terminal: Terminal, full: boolean): string {
  const lines = [
    paint(terminal, 'strong', safeLine(law.title)),
    ...headLines(headRows(law), terminal),
    ...block('Clocks', clockLines(law, terminal, full), terminal),
    ...block('What moves them', full ? moveLines(law, terminal) : [], terminal),
    ...block(
      'What a refusal must say',
      law.notice.flatMap((each) => requirementLines(each, terminal, full)),
      terminal,
    ),
    ...block(
      'What can be done about it',
      law.remedies.flatMap((remedy) => indented('  ', remedy, terminal)),
      terminal,
    ),
    ...block('Grounds', groundLines(law, terminal, full), terminal),
    ...block('More', full ? factLines(law, terminal) : [], terminal),
    ...block('Unsure', doubtLines(law, terminal, full), terminal),
    ...block('Sources', sourceLines(law.sources, terminal), terminal),
  ]
  return `${lines.join('\n')}\n`
}

function headRows(law: LawSheet): [string, string][] {
  const { citation, inForce, regulator, calendar } = law
  const site = regulator.site === null ? '' : ` (${regulator.site})`
  const rows: [string, string | null][] = [
    ['Id', `${law.id}, ${law.shortTitle}`],
    ['Citation', citation],
    ['Where', law.jurisdiction.join(', ')],
    ['In force', inForceWords(inForce) || null],
    ['Regulator', [`${regulator.name}${site}`, ...regulator.notes].join('. ')],
    ['Calendar', calendar === null ? null : calendarWords(calendar)],
    ...law.counting.map((each): [string, string] => [
      each.id === 'receipt' ? 'Receipt' : 'Days',
      `${each.provision}: ${each.rule}${mark(each.sure)}`,
    ]),
    ['Gathered', `${plainDate(law.reviewed)}; ${tallyWords(law.tally)}, the others are marked ?`],
  ]
  return rows.filter((row): row is [string, string] => row[1] !== null)
}

function calendarWords({ title, from, until, sure }: CalendarSheet): string {
  return `${title}, known from ${from} to ${until}${mark(sure)}`
}

const STAGE_WIDTH = 16

function clockLines(law: LawSheet, terminal: Terminal, full: boolean): string[] {
  return law.clocks.flatMap(({ stage, limits, missing }) => [
    ...limits.flatMap((limit, at) => limitLines(limit, at === 0 ? stageWords(stage) : '', terminal, full)),
    ...missing.flatMap(({ rule, provision, sure }, at) => [
      ...indented(stageColumn(at === 0 ? stageWords(stage) : ''), `none: ${rule}${mark(sure)}`, terminal),
      ...(provision === null ? [] : indented(' '.repeat(STAGE_WIDTH), provision, terminal, 'faint')),
    ]),
  ])
}

function limitLines(limit: LimitSheet, stage: string, terminal: Terminal, full: boolean): string[] {
  const { actor, action, provision, basis, who, notes, sure } = limit
  const below = ' '.repeat(STAGE_WIDTH)
  return [
    ...indented(stageColumn(stage), `${limitWords(limit)} · ${actorWord(actor)}: ${action}`, terminal),
    ...indented(below, [provision, basis, ...(who === null ? [] : [who])].join(' · ') + mark(sure), terminal, 'faint'),
    ...(full ? notes.flatMap((note) => indented(`${below}- `, note, terminal, 'faint')) : []),
  ]
}

function stageColumn(words: string): string {
  return words.padEnd(STAGE_WIDTH)
}

function moveLines(law: LawSheet, terminal: Terminal): string[] {
  return law.moves.flatMap(({ effect, begins, ends, provision, notes, sure }) => [
    ...indented(
      '  ',
      `${[...begins, ...ends].map(eventWords).join(', ')}: ${effectWords(effect)} · ${provision}${mark(sure)}`,
      terminal,
    ),
    ...notes.flatMap((note) => indented('    ', note, terminal, 'faint')),
  ])
}

function groundLines(law: LawSheet, terminal: Terminal, full: boolean): string[] {
  const grounds = law.grounds.flatMap((section) => {
    const own: Shown[] = isGround(section) ? [{ ground: section, words: section.title }] : []
    const limbs = section.limbs
      .filter(isGround)
      .map((limb): Shown => ({ ground: limb, words: limb.gist ?? limb.title }))
    return full || own.length === 0 ? [...own, ...limbs] : own
  })
  const width = Math.max(0, ...grounds.map(({ ground }) => ground.provision.length)) + 2
  return grounds.flatMap(({ ground, words }) =>
    indented(`  ${ground.provision.padEnd(width)}`, `${words}${kindWordsOf(ground)}${mark(ground.sure)}`, terminal),
  )
}

interface Shown {
  readonly ground: GroundLine
  readonly words: string
}

function kindWordsOf({ absolute, test }: GroundLine): string {
  const words = [...(absolute === null ? [] : [absoluteWord(absolute)]), ...(test === null ? [] : [testName(test)])]
  return words.length === 0 ? '' : ` (${words.join(', ')})`
}

function factLines(law: LawSheet, terminal: Terminal): string[] {
  return [
    ...law.facts.flatMap(({ provision, rule, notes, sure }) => [
      ...indented('  ', `${provision === null ? '' : `${provision}: `}${rule}${mark(sure)}`, terminal),
      ...notes.flatMap((note) => indented('  - ', note, terminal, 'faint')),
    ]),
    ...law.remarks.flatMap((remark) => indented('  ', remark, terminal)),
  ]
}

/** What was not seen, and why facts are unsure; `full`: also those without a reason. */
function doubtLines(law: LawSheet, terminal: Terminal, full: boolean): string[] {
  const legend = 'What is marked ? was not seen in a source, or not in full: check it before you rely on it.'
  const doubts = lawDoubts(law)
  return [
    ...(doubts.length === 0 ? [] : indented('  ', legend, terminal)),
    ...law.notSeen.flatMap((words) => indented('  ', `not seen: ${words}`, terminal)),
    ...doubts
      .filter(({ explained }) => explained || full)
      .flatMap(({ words, about }) => indented('  ', `${about.join(', ')}: ${words}`, terminal)),
  ]
}
