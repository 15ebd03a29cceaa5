import { DisclosedError } from '@disclosed/core/errors'
import {
  type ClockEvent,
  type DueAccount,
  daysLeftOut,
  dueRuleWords,
  eventName,
  type NamedDue,
  statedDateWords,
  weekdayDate,
} from '@disclosed/core/views'
import { type CsvTable, columnOf, parseCsv } from '../csv/csv-table.ts'
import type { Program } from '../pipeline/program.ts'
import { readEvent } from '../pipeline/read-event.ts'
import { badCase } from './batch.ts'
import type { CaseDefaults, DueCase } from './due-case.ts'
import { filledTable } from './filled-table.ts'

/** The columns that are put behind the user's own. */
const ADDED = ['disclosed due', 'disclosed rule', 'disclosed left out', 'disclosed note'] as const

export interface DueTable {
  readonly csv: string
  readonly counted: readonly NamedDue[]
  readonly failed: number
}

interface Columns {
  readonly id: number
  readonly law: number
  readonly question: number
  readonly received: number
  readonly events: number
  readonly stated: number
  /** Columns named after a step, which hold its date. */
  readonly steps: readonly { readonly at: number; readonly type: string }[]
}

/** A spreadsheet of requests with their due dates. @throws DisclosedError `bad-batch` */
export async function dueTable(text: string, defaults: CaseDefaults, program: Program): Promise<DueTable> {
  const table = parseCsv(text)
  const columns = columnsOf(table, await program.eventTypes())
  const counted: NamedDue[] = []
  const { csv, failed } = await filledTable(table, ADDED, async (cells, at) => {
    const { id, law, ...query } = await caseOf(cells, at, columns, defaults, program)
    const account = await program.due(law, query)
    counted.push({ name: id, account })
    return addedCells(account)
  })
  return { csv, counted, failed }
}

function columnsOf(table: CsvTable, eventTypes: ReadonlySet<string>): Columns {
  const received = columnOf(table, ['received', 'date received', 'sent', 'date'])
  if (received < 0) {
    throw new DisclosedError(
      'bad-batch',
      'The table has no column "received".',
      'Name the column with the day of receipt "received"; other columns are id, law, question, events, or a step such as "clarification received".',
    )
  }
  return {
    id: columnOf(table, ['id', 'reference', 'name', 'request']),
    law: columnOf(table, ['law']),
    question: columnOf(table, ['question']),
    received,
    events: columnOf(table, ['events', 'event']),
    stated: columnOf(table, ['stated', 'stated due date', 'authority due date']),
    steps: table.columns.flatMap((name, at) => {
      const type = eventName(name)
      return eventTypes.has(type) ? [{ at, type }] : []
    }),
  }
}

async function caseOf(
  cells: readonly string[],
  at: number,
  columns: Columns,
  defaults: CaseDefaults,
  program: Program,
): Promise<DueCase> {
  const cell = (column: number) => (cells[column] ?? '').trim()
  const law = cell(columns.law) || defaults.law
  if (law === null || law === '') throw badCase('This row names no law.')
  const date = async (text: string, name: string) => {
    const read = await program.readDate(text, law)
    if (read === null) throw badCase(`"${text}" in the column "${name}" is not a date that can be read without doubt.`)
    return read
  }
  const received = cell(columns.received)
  const stated = cell(columns.stated)
  const steps: ClockEvent[] = []
  for (const { at: column, type } of columns.steps) {
    if (cell(column) !== '') steps.push({ type, date: await date(cell(column), type) })
  }
  return {
    id: cell(columns.id) || String(at + 1),
    law,
    question: cell(columns.question) || defaults.question,
    received: received === '' ? null : await date(received, 'received'),
    stated: stated === '' ? null : await date(stated, 'stated'),
    events: [...steps, ...listedEvents(cell(columns.events))],
  }
}

/** `clarification-received=2025-03-10; extension-notified=2025-03-20,days=10`. */
function listedEvents(text: string): ClockEvent[] {
  return text
    .split(';')
    .filter((part) => part.trim() !== '')
    .map((part) => readEvent(part.trim()))
}

function addedCells(account: DueAccount): string[] {
  const skipped = daysLeftOut(account).map((day) => `${weekdayDate(day.date)} ${day.why}`)
  const others = account.alternatives.map(({ due, basis }) => `or ${due}: ${basis}`)
  const stated = account.stated === null ? null : `stated ${statedDateWords(account.stated)}`
  const note = [account.reason, stated, ...others].filter((part) => part !== null).join('; ')
  return [account.due ?? '', dueRuleWords(account), skipped.join('; '), note]
}
