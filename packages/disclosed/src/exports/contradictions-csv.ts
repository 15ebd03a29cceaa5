import type { Cite } from '@disclosed/core/model'
import type { ContradictionAccount } from '@disclosed/core/views'
import { maskContacts } from '@disclosed/core/views'
import { formatCsv } from '../csv/csv-table.ts'

const COLUMNS = ['what', 'why', 'authority', ...sideColumns('first'), ...sideColumns('second')]

type Dropped = ContradictionAccount['dropped'][number]
type Told = ContradictionAccount['contradictions'][number]['one']
type Held = ContradictionAccount['shownHeld'][number]['document']

/** A row for each contradiction, with both sides, without addresses of mail and telephone numbers; with `all`, also for each pair that was dropped, with the reason. */
export function contradictionsCsv({ contradictions, shownHeld, dropped }: ContradictionAccount, all: boolean): string {
  const rows = [
    ...contradictions.map(({ of, one, two, finding }) => rowOf(of, finding.message, one, sideOf(two))),
    ...shownHeld.map(({ answer, document, finding }) => rowOf('held', finding.message, answer, titleOf(document))),
    ...(all ? dropped.map(droppedRow) : []),
  ]
  return formatCsv(COLUMNS, rows, { separator: ',', lineEnd: '\n', byteOrderMark: false })
}

function sideColumns(side: string): string[] {
  return ['case', 'date', 'question', 'answer', 'file', 'page', 'start', 'end'].map((name) => `${side} ${name}`)
}

function droppedRow(pair: Dropped): string[] {
  return 'document' in pair
    ? rowOf('dropped', pair.why, pair.answer, titleOf(pair.document))
    : rowOf('dropped', pair.why, pair.one, sideOf(pair.two))
}

function rowOf(what: string, why: string, one: Told, two: readonly string[]): string[] {
  return [what, maskContacts(why), one.authority, ...sideOf(one), ...two]
}

function sideOf({ case: name, date, question, answer, cite }: Told): string[] {
  return [name, date ?? '', maskContacts(question), maskContacts(answer), ...placeOf(cite)]
}

function titleOf({ title, cite }: Held): string[] {
  return ['', '', '', maskContacts(title), ...placeOf(cite)]
}

function placeOf({ file, page, start, end }: Cite): string[] {
  return [file ?? '', String(page), String(start), String(end)]
}
