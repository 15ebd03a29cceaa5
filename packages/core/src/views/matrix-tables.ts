import type { TypedValue } from '../answers/values/typed-value.ts'
import type { ValueKind } from '../answers/values/value-kind.ts'
import { isCalendarDate } from '../model/calendar-date.ts'
import type { Cite } from '../model/reading.ts'
import { maskContacts } from '../text/mask-contacts.ts'
import type { Matrix, MatrixRow } from './matrix.ts'
import type { CellValue, MatrixCell } from './matrix-cell.ts'
import { leftOutWords } from './matrix-words.ts'
import type { Table, TableCell } from './table.ts'

/** The matrix as tables: values by authority, the questions with their figures, and the cites of every cell. */
export function matrixTables(matrix: Matrix): [values: Table, questions: Table, cites: Table] {
  return [valuesTable(matrix), questionsTable(matrix), citesTable(matrix)]
}

/** One row for each authority; for each question its outcome, a column for each kind of value, its grounds and its cite. */
function valuesTable({ columns, rows }: Matrix): Table {
  const perQuestion = columns.flatMap(({ number, kinds }) => [
    `q${number}_outcome`,
    ...kinds.map((kind) => `q${number}_${kind}`),
    `q${number}_grounds`,
    `q${number}_cite`,
  ])
  return {
    name: 'Matrix',
    columns: ['authority', 'case', 'requested', 'answered', 'days_taken', 'days_late', ...perQuestion],
    rows: rows.map((row) => [
      ...headOf(row),
      ...columns.flatMap(({ kinds }, at) => {
        const cell = row.cells[at]!
        return [
          outcomeOf(cell),
          ...kinds.map((kind) => valueCell(cell, kind)),
          cell.grounds.join('; '),
          cell.cite === null ? null : placeOf(cell.cite),
        ]
      }),
    ]),
    frozen: 2,
  }
}

function headOf({ authority, case: name, requested, answered, daysTaken, daysLate }: MatrixRow): TableCell[] {
  return [authority, name, dateCell(requested), dateCell(answered), daysTaken, daysLate]
}

function outcomeOf({ outcome, sure, reason }: MatrixCell): string {
  return outcome === null ? reason : sure ? outcome : `${outcome} ?`
}

/** Typed, so that a workbook can reckon with it; an unsure one says so. */
function valueCell({ values }: MatrixCell, kind: ValueKind): TableCell {
  const found = values.find(({ value }) => value.kind === kind || (value.kind === 'unsure' && value.of === kind))
  return found === undefined ? null : typedCell(found.value)
}

function typedCell(value: TypedValue): TableCell {
  switch (value.kind) {
    case 'number':
    case 'money':
    case 'yes-no':
      return value.value
    case 'date':
      return dateCell(value.value)
    case 'text':
      return maskContacts(value.value)
    case 'unsure':
      return 'unsure'
  }
}

function questionsTable({ columns }: Matrix): Table {
  return {
    name: 'Questions',
    columns: [
      'number',
      'question',
      'outcomes',
      'kind',
      'values',
      'unit',
      'scope',
      'total',
      'median',
      'least',
      'most',
      'shares',
      'left_out',
    ],
    rows: columns.flatMap(({ number, question, figures }) => {
      const outcomes = figures.outcomes.map(([outcome, count]) => `${count} ${outcome}`).join('; ')
      const head = [number, maskContacts(question), outcomes]
      if (figures.kinds.length === 0) return [[...head, ...Array<null>(10).fill(null)]]
      return figures.kinds.map((each) => [
        ...head,
        each.kind,
        each.count,
        each.unit,
        each.scope,
        each.total,
        each.median,
        each.least,
        each.most,
        each.shares.map(({ value, count, of }) => `${maskContacts(value)} ${count} of ${of}`).join('; '),
        leftOutWords(each.leftOut),
      ])
    }),
    frozen: 2,
  }
}

/** One row for each value of each cell, and for each cell without one. */
function citesTable({ rows, columns }: Matrix): Table {
  return {
    name: 'Cites',
    columns: [
      'authority',
      'case',
      'question',
      'case_question',
      'matched',
      'outcome',
      'kind',
      'value',
      'unit',
      'scope',
      'doubt',
      'file',
      'page',
      'start',
      'end',
      'quote',
    ],
    rows: rows.flatMap((row) =>
      row.cells.flatMap((cell, at) => {
        const values: readonly (CellValue | null)[] = cell.values.length === 0 ? [null] : cell.values
        return values.map((value) => [
          row.authority,
          row.case,
          columns[at]!.number,
          cell.key,
          cell.reason,
          cell.outcome,
          ...valueCells(value),
          ...citeCells(value?.cite ?? cell.cite),
        ])
      }),
    ),
    frozen: 3,
  }
}

function valueCells(found: CellValue | null): TableCell[] {
  if (found === null) return [null, null, null, null, null]
  const { value } = found
  if (value.kind === 'unsure') return [value.of, 'unsure', null, null, value.why]
  const unit = value.kind === 'money' ? value.currency : value.kind === 'number' ? value.unit : null
  const doubt =
    value.kind === 'yes-no' ? value.state : 'approximate' in value && value.approximate ? 'approximate' : null
  return [value.kind, typedCell(value), unit, value.scope, doubt]
}

function citeCells(cite: Cite | null): TableCell[] {
  if (cite === null) return [null, null, null, null, null]
  return [cite.file ?? null, cite.page, cite.start, cite.end, maskContacts(cite.quote)]
}

/** `reply.pdf p. 2, 120-164`. */
function placeOf({ file, page, start, end }: Cite): string {
  return `${file === undefined ? '' : `${file} `}p. ${page}, ${start}-${end}`
}

export function dateCell(date: string | null): TableCell {
  return isCalendarDate(date) ? { date } : date
}
