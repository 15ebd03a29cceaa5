import { CORRECTED_MARK, type LedgerRow, type ReadingSheet, type SheetFinding } from '@disclosed/core/views'
import { headLines } from './head-lines.ts'
import { ledgerTable } from './ledger-table.ts'
import { safeLine, safeName } from './safe-text.ts'
import { paint, type Terminal } from './terminal.ts'

/** A reading for people: head, ledger, findings. Ends in a line feed. */
export function readingText(sheet: ReadingSheet, terminal: Terminal, full: boolean): string {
  const lines = [
    ...terminal.layout.wrap(safeName(sheet.file), terminal.columns).map((line) => paint(terminal, 'strong', line)),
    ...headLines(sheet.head, terminal),
    '',
    ...terminal.layout.wrap(safeLine(sheet.summary), terminal.columns),
    ...sheet.parts.flatMap(({ part, rows }) => partLines(part, rows, sheet.parts.length > 1, terminal, full)),
    ...doubtLines(sheet, terminal),
    ...correctedLines(sheet, terminal),
    '',
    ...findingLines(sheet.findings, terminal),
  ]
  return `${lines.join('\n')}\n`
}

function partLines(
  part: number,
  rows: readonly LedgerRow[],
  several: boolean,
  terminal: Terminal,
  full: boolean,
): string[] {
  return ['', ...(several ? [paint(terminal, 'strong', `Part ${part}`)] : []), ...ledgerTable(rows, terminal, full)]
}

function doubtLines(sheet: ReadingSheet, terminal: Terminal): string[] {
  const doubtful = sheet.parts.flatMap(({ rows }) => rows).filter((row) => !row.sure && row.outcome !== null).length
  if (doubtful === 0) return []
  const sentence =
    doubtful === 1
      ? 'One row is marked ?: another reading is close, please look yourself.'
      : `${doubtful} rows are marked ?: another reading is close, please look yourself.`
  return ['', ...terminal.layout.wrap(sentence, terminal.columns).map((line) => paint(terminal, 'faint', line))]
}

function correctedLines({ corrected }: ReadingSheet, terminal: Terminal): string[] {
  if (corrected.length === 0) return []
  const names = [...new Set(corrected.map(({ by }) => by))].join(', ')
  const dismissed = corrected.filter(({ field }) => field === 'finding-dismissed').length
  const sentence = `What is marked ${CORRECTED_MARK} was corrected by ${names}; disclosed correct CASE lists it.`
  const more = dismissed === 0 ? '' : ` ${dismissed === 1 ? '1 finding was' : `${dismissed} findings were`} dismissed.`
  return [
    '',
    ...terminal.layout.wrap(safeLine(sentence + more), terminal.columns).map((line) => paint(terminal, 'faint', line)),
  ]
}

function findingLines(findings: readonly SheetFinding[], terminal: Terminal): string[] {
  if (findings.length === 0) return ['No findings.']
  return [
    paint(terminal, 'strong', findings.length === 1 ? '1 finding' : `${findings.length} findings`),
    ...findings.flatMap((finding) => oneFinding(finding, terminal)),
  ]
}

function oneFinding(finding: SheetFinding, terminal: Terminal): string[] {
  const width = terminal.columns - 2
  const where = [
    finding.code,
    ...(finding.questions.length === 0
      ? []
      : [`${finding.questions.length === 1 ? 'question' : 'questions'} ${finding.questions.join(', ')}`]),
    ...(finding.pages.length === 0
      ? []
      : [`${finding.pages.length === 1 ? 'page' : 'pages'} ${finding.pages.join(', ')}`]),
  ].join(' · ')
  const message = terminal.layout.wrap(safeLine(finding.message), width)
  return [
    ...message.map((line, at) => (at === 0 ? `${paint(terminal, 'bad', '!')} ${line}` : `  ${line}`)),
    ...terminal.layout.wrap(safeLine(where), width).map((line) => `  ${paint(terminal, 'faint', line)}`),
  ]
}
