import { OUTCOME_MARKS, plainDate } from '@disclosed/core/views'
import type { CaseSheet, ListedCase } from '../pipeline/cases/case-list.ts'
import { counted } from './counted.ts'
import { safeLine, safeName } from './safe-text.ts'
import { paint, type Terminal } from './terminal.ts'

const KEY = 8

/** A case in a list: who was asked and where it stands; below, the last message, what came of the questions, the documents. */
export function listedCaseText(each: ListedCase, terminal: Terminal): string {
  const { layout, columns } = terminal
  const who = [each.authority ?? each.name, ...each.references.slice(0, 1)].join(', ')
  const last = each.lastMessage
  const below = [
    ...(last === null ? [] : [`${last.kind}${last.date === null ? '' : ` of ${plainDate(last.date)}`}`]),
    ...each.outcomes.map(([outcome, count]) => `${count} ${OUTCOME_MARKS[outcome].word}`),
    counted(each.documents, 'document'),
    ...(each.stale ? ['to be read anew'] : []),
  ]
  const indent = ' '.repeat(KEY)
  const wrapped = (text: string) => layout.wrap(safeLine(text), columns - KEY)
  const [head, ...more] = wrapped(`${who}: ${stateWords(each)}`)
  return [
    `${paint(terminal, 'strong', each.key)}${' '.repeat(Math.max(1, KEY - each.key.length))}${head}`,
    ...more.map((line) => indent + line),
    ...wrapped(below.join(' · ')).map((line) => indent + paint(terminal, 'faint', line)),
  ]
    .map((line) => `${line}\n`)
    .join('')
}

function stateWords({ state, due, daysLate }: ListedCase): string {
  switch (state) {
    case 'overdue':
      return `overdue since ${plainDate(due!)}`
    case 'due-soon':
      return `due soon, on ${plainDate(due!)}`
    case 'open':
      return due === null ? 'waits for an answer' : `due on ${plainDate(due)}`
    case 'late':
      return `answered ${counted(daysLate!, 'day')} late`
    case 'in-time':
      return 'answered in time'
    case 'answered':
      return 'answered'
    case 'unknown':
      return 'its clock is not known'
  }
}

/** The documents of a case with why each belongs there, and other cases that may be the same. */
export function caseDocumentsText({ documents, possible, line }: CaseSheet, terminal: Terminal): string {
  const { layout, columns } = terminal
  const wrapped = (text: string, indent: number) =>
    layout.wrap(text, columns - indent).map((each) => ' '.repeat(indent) + each)
  const lines = [
    '',
    paint(terminal, 'strong', `${counted(documents.length, 'document')} of the case ${line.key}`),
    ...documents.flatMap(({ id, name, pages, reasons }) => [
      ...wrapped(`${id.slice(0, 10)}  ${safeName(name)}${pages === null ? '' : `, ${mailsText(pages)}`}`, 0),
      ...reasons.flatMap((reason) => wrapped(safeName(reason), 12)).map((each) => paint(terminal, 'faint', each)),
    ]),
    ...possible.flatMap(({ key, reason }) =>
      wrapped(`Perhaps the same as ${key}: ${safeName(reason)}. disclosed case merge ${line.key} ${key}`, 0),
    ),
  ]
  return lines.map((each) => `${each}\n`).join('')
}

const MOST_PAGES = 12

function mailsText(pages: readonly number[]): string {
  const shown = pages.slice(0, MOST_PAGES).join(', ')
  return `${pages.length === 1 ? 'mail' : 'mails'} ${shown}${pages.length > MOST_PAGES ? ' …' : ''}`
}
