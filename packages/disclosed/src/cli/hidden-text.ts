import type { HiddenSheet } from '../pipeline/hidden-sheet.ts'
import { shortId } from './commands/ls-command.ts'
import { counted } from './counted.ts'
import { safeLine, safeName, safeText } from './safe-text.ts'
import { SIMPLE_LAYOUT } from './text-layout.ts'

type HiddenRecord = HiddenSheet['pieces'][number]

const CARE =
  'What follows was hidden by its sender, and is usually about somebody else: a name, a health record, an address. Read it only where you must, do not pass it on, and tell the authority.'
const WIDTH = 78

/** How much is hidden of each kind, then where; the words themselves only when asked for. */
export function hiddenText(sheet: HiddenSheet, show: boolean): string {
  const { id, name, pieces, inside } = sheet
  const head = id === null ? safeName(name) : `${shortId(id)}  ${safeName(name)}`
  const lines = [
    head,
    ...(pieces.length === 0 ? ['nothing hidden was found'] : tally(pieces)),
    ...(pieces.length === 0 ? [] : ['', ...list(pieces)]),
    ...(show && pieces.length > 0 ? ['', ...SIMPLE_LAYOUT.wrap(CARE, WIDTH), ...pieces.flatMap(words)] : []),
    ...insideLines(inside),
  ]
  return `${lines.join('\n')}\n`
}

function tally(pieces: readonly HiddenRecord[]): string[] {
  const channels = [...new Set(pieces.map(({ channel }) => channel))]
  const undecided = pieces.filter(({ decision }) => decision === null).length
  return [
    `${counted(pieces.length, 'place')} with hidden data, ${undecided === 0 ? 'all decided' : `${undecided} undecided`}`,
    ...channels.map((channel) => {
      const of = pieces.filter((piece) => piece.channel === channel)
      const count = of.reduce((sum, piece) => sum + piece.count, 0)
      return `  ${channel.padEnd(18)} ${String(count).padStart(7)} in ${counted(of.length, 'place')}`
    }),
  ]
}

const DECIDED = { show: 'released', 'keep-hidden': 'kept hidden' } as const

function list(pieces: readonly HiddenRecord[]): string[] {
  return pieces.flatMap(({ number, channel, where, count, decision, decidedAt, decidedBy, note }) => [
    `${String(number).padStart(4)}  ${channel.padEnd(18)} ${safeLine(where)} (${count})`,
    ...(decision === null
      ? []
      : [
          `      ${DECIDED[decision]} by ${safeLine(decidedBy!)}, ${decidedAt!.slice(0, 10)}${note === null ? '' : `: ${safeLine(note)}`}`,
        ]),
  ])
}

function words({ number, channel, where, text }: HiddenRecord): string[] {
  return [
    '',
    `${number}  ${channel}, ${safeLine(where)}`,
    ...safeText(text)
      .split('\n')
      .map((line) => `    ${line}`),
  ]
}

function insideLines(inside: HiddenSheet['inside']): string[] {
  if (inside.length === 0) return []
  const isKnown = inside.every(({ id }) => id !== null)
  const of = inside.map(({ id, name, pieces }) =>
    id === null ? `  ${safeName(name)}` : `  ${shortId(id)}  ${safeName(name)}  (${counted(pieces, 'place')})`,
  )
  const what = isKnown
    ? 'hidden data in documents inside: disclosed hidden with their ids'
    : 'files inside it were not looked at: disclosed add keeps and reads them too'
  return ['', what, ...of]
}
