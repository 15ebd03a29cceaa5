import {
  absoluteWord,
  type GroundLine,
  type GroundSheet,
  inForceWords,
  isGround,
  kindWords,
  sureWords,
  testWords,
} from '@disclosed/core/views'
import { headLines } from './head-lines.ts'
import { block, indented, mark, sourceLines } from './marked-lines.ts'
import { requirementLines } from './requirement-lines.ts'
import { safeLine } from './safe-text.ts'
import { paint, type Terminal } from './terminal.ts'

/** A ground for people: what it is, what a letter that relies on it must say, its limbs, its sources. */
export function groundText(ground: GroundSheet, terminal: Terminal): string {
  const title = `${ground.law.shortTitle} ${ground.provision}: ${ground.title}`
  const lines = [
    ...terminal.layout.wrap(safeLine(title), terminal.columns).map((line) => paint(terminal, 'strong', line)),
    ...headLines(headRows(ground), terminal),
    ...block(
      'What a letter should say',
      [...ground.letterShould, ...harmWords(ground)].flatMap((words) => indented('  ', words, terminal)),
      terminal,
    ),
    ...block(
      'What the notice must say',
      ground.notice.flatMap((each) => requirementLines(each, terminal, true)),
      terminal,
    ),
    ...block(
      'Limbs',
      ground.limbs.flatMap((limb) => limbLines(limb, terminal)),
      terminal,
    ),
    ...block('Sources', sourceLines(ground.sources, terminal), terminal),
  ]
  return `${lines.join('\n')}\n`
}

function headRows(ground: GroundSheet): [string, string][] {
  const { asked, gist, kind, absolute, publicInterest, test, ncnd, redirectsTo, notWith, notes } = ground
  const force = inForceWords(ground)
  const rows: [string, string | null][] = [
    ['Asked', asked === null ? null : `${asked} has no entry of its own; this is ${ground.provision}`],
    ['Law', ground.law.title],
    ['Meaning', gist],
    ['Kind', kindWords(kind)],
    ['Absolute', absolute === null ? null : absoluteWord(absolute)],
    ['Balance', publicInterest === null ? null : BALANCE[publicInterest]],
    ['Test', test === null ? null : testWords(test)],
    ['Deny', ncnd.length === 0 ? null : `${ncnd.join(', ')} lets the authority neither confirm nor deny`],
    ['Instead', redirectsTo === null ? null : `the request is then one under ${redirectsTo.title} (${redirectsTo.id})`],
    ['Not with', notWith.length === 0 ? null : notWith.join(', ')],
    ['In force', force === '' ? null : force],
    ...notes.map((note): [string, string] => ['Note', note]),
    ['Sure', sureWords(ground.sure)],
  ]
  return rows.filter((row): row is [string, string] => row[1] !== null)
}

const BALANCE = {
  yes: 'the letter must weigh the public interest',
  no: 'no public interest test',
  dependsOnLimb: 'the limb says whether the public interest is weighed',
} as const

function harmWords({ harm }: GroundSheet): string[] {
  return harm === true ? ['What harm would come, and how likely it is.'] : []
}

function limbLines(limb: GroundLine, terminal: Terminal): string[] {
  const { provision, gist, title, absolute, from, until, sure } = limb
  const force = inForceWords({ from, until })
  const facts = [
    ...(absolute === null || !isGround(limb) ? [] : [absoluteWord(absolute)]),
    ...(force === '' ? [] : [force]),
  ].join(', ')
  const words = `${gist ?? title}${facts === '' ? '' : ` (${facts})`}${mark(sure)}`
  return indented(`  ${provision}  `, words, terminal)
}
