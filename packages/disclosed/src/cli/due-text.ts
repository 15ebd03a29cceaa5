import { type CalendarDate, dayNumber } from '@disclosed/core/model'
import {
  amountWords,
  type DueAccount,
  daysLeftOut,
  daysWithReason,
  distanceWords,
  limitWords,
  type NoStep,
  type ProofCell,
  type ProofMark,
  proofSentence,
  proofWeeks,
  statedDateWords,
  weekdayDate,
} from '@disclosed/core/views'
import { headLines } from './head-lines.ts'
import { safeLine } from './safe-text.ts'
import { paint, type Style, type Terminal } from './terminal.ts'

/** A due date for people: the date and its rule, the days that did not count, with `proof` the calendar, then all clocks of the law. */
export function dueText(account: DueAccount, terminal: Terminal, today: CalendarDate, proof: boolean): string {
  const lines = [
    paint(terminal, 'strong', safeLine(account.law.title)),
    ...headLines(headRows(account, today), terminal),
    ...(proof && account.proof.length > 0 ? ['', ...calendarPicture(account, terminal)] : []),
    ...(proof ? reasonLines(account, terminal) : []),
    '',
    ...clockLines(account, terminal),
  ]
  return `${lines.join('\n')}\n`
}

function headRows(account: DueAccount, today: CalendarDate): [string, string][] {
  const { due, dayZero, rule, calendar, reason, doubts, alternatives } = account
  const skipped = daysLeftOut(account).length
  const rows: [string, string | null][] = [
    ['Due', due === null ? 'no date' : `${weekdayDate(due)}, ${distanceWords(dayNumber(due) - dayNumber(today))}`],
    ['Because', reason],
    ['Day 0', dayZero === null ? null : dayZeroWords(account, dayZero)],
    [
      'Rule',
      rule === null ? null : `${amountWords(rule)}; ${account.law.shortTitle} ${rule.provision} (${rule.basis})`,
    ],
    ['Unsure', doubts.length === 0 ? null : doubts.join('; ')],
    ['Left out', skipped === 0 ? null : `${skipped === 1 ? 'one day' : `${skipped} days`} besides weekends`],
    ['Stated', account.stated === null ? null : statedDateWords(account.stated)],
    ['Calendar', calendar === null ? null : `${calendar.title}, known from ${calendar.from} to ${calendar.until}`],
    ...alternatives.map(({ due: other, basis }): [string, string] => ['Arguable', `${weekdayDate(other)}: ${basis}`]),
  ]
  return rows.filter((row): row is [string, string] => row[1] !== null)
}

function dayZeroWords(account: DueAccount, dayZero: CalendarDate): string {
  if (dayZero === account.received) return `${weekdayDate(dayZero)}, the day of receipt`
  return `${weekdayDate(dayZero)}${account.received === null ? '' : ` (received ${weekdayDate(account.received)})`}`
}

const WEEK_HEAD = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const MARK_STYLES: Readonly<Record<ProofMark, Style>> = {
  start: 'strong',
  counted: 'good',
  free: 'faint',
  'left-out': 'mixed',
  due: 'strong',
}

/** Weeks as rows, the counted days with their numbers. */
function calendarPicture(account: DueAccount, terminal: Terminal): string[] {
  const head = `${'week of'.padEnd(12)}${WEEK_HEAD.map((name) => name.padStart(6)).join('')}`
  const rows = proofWeeks(account.proof, account.due).map(({ monday, days }) => {
    const week = weekdayDate(monday).slice(4).padEnd(12)
    return (paint(terminal, 'faint', week) + days.map((cell) => cellText(cell, terminal)).join('')).trimEnd()
  })
  const legend = '0 the first day, numbers: days that count, > the last day, – weekend, × left out'
  return [paint(terminal, 'faint', head), ...rows, ...terminal.layout.wrap(legend, terminal.columns)]
}

function cellText(cell: ProofCell | null, terminal: Terminal): string {
  return cell === null ? ' '.repeat(6) : paint(terminal, MARK_STYLES[cell.mark], cellSign(cell).padStart(6))
}

function cellSign(cell: ProofCell): string {
  switch (cell.mark) {
    case 'start':
      return '0'
    case 'due':
      return `>${cell.number ?? ''}`
    case 'counted':
      return String(cell.number)
    case 'free':
      return '–'
    case 'left-out':
      return '×'
  }
}

function reasonLines(account: DueAccount, terminal: Terminal): string[] {
  const days = daysWithReason(account)
  if (days.length === 0) return []
  return [
    '',
    ...days.flatMap((day) => {
      const lines = terminal.layout.wrap(safeLine(proofSentence(day, account)), terminal.columns - 2)
      const sign = day.date === account.due ? '> ' : day.counted ? '· ' : '× '
      return lines.map((line, at) => `${at === 0 ? sign : '  '}${line}`)
    }),
  ]
}

const WHEN_WIDTH = 17
const ACTOR_WIDTH = 11

/** All clocks of the law as a table: when, who, what, and below it the rule. Those for special authorities stay out. */
function clockLines(account: DueAccount, terminal: Terminal): string[] {
  const clocks = account.clocks.filter((clock) => clock.who === null)
  const doubtful = [...clocks, ...account.noSteps].some(({ verified }) => !verified)
  return [
    paint(terminal, 'strong', `The clocks of ${safeLine(account.law.shortTitle)}`),
    ...clocks.flatMap((clock) => oneClock(clock, terminal)),
    ...account.noSteps.flatMap((step) => noStepLines(step, terminal)),
    ...(doubtful ? [paint(terminal, 'faint', '? not verified: check it before you rely on it')] : []),
  ]
}

function noStepLines({ stages, rule, provision, verified }: NoStep, terminal: Terminal): string[] {
  const words = `none: ${stages.join(', ')}. ${rule}${provision === null ? '' : ` ${provision}`}${verified ? '' : ' ?'}`
  return terminal.layout
    .wrap(safeLine(words), terminal.columns - WHEN_WIDTH)
    .map((line, at) => (at === 0 ? '–' : '').padEnd(WHEN_WIDTH) + paint(terminal, 'faint', line))
}

function oneClock(clock: DueAccount['clocks'][number], terminal: Terminal): string[] {
  const when = clock.due === null ? '–' : weekdayDate(clock.due)
  const left = paint(terminal, clock.due === null ? 'faint' : 'strong', when.padEnd(WHEN_WIDTH))
  const actor = (clock.actor === 'thirdParty' ? 'other' : clock.actor).padEnd(ACTOR_WIDTH)
  const width = terminal.columns - WHEN_WIDTH - ACTOR_WIDTH
  const rule = [clock.question, limitWords(clock), clock.provision, clock.basis].join(' · ')
  const indent = ' '.repeat(WHEN_WIDTH + ACTOR_WIDTH)
  return [
    ...terminal.layout.wrap(safeLine(clock.action), width).map((line, at) => (at === 0 ? left + actor : indent) + line),
    ...terminal.layout
      .wrap(safeLine(`${rule}${clock.verified ? '' : ' ?'}`), width)
      .map((line) => indent + paint(terminal, 'faint', line)),
  ]
}
