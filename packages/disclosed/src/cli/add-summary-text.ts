import type { AddSummary } from '../pipeline/add/add-tally.ts'
import { counted } from './counted.ts'
import { duration } from './progress-line.ts'

/** What became of the files, in a few lines; the numbers of each line add up. */
export function addSummaryText(summary: AddSummary): string {
  const { files, unchanged, notReached, inside, resumed, leftOut, inTrash, pages, seconds } = summary
  const insideCount = inside.stored + inside.duplicate + inside.quarantined + inside.waiting
  const resumedCount = resumed.stored + resumed.quarantined
  const quarantined = Object.values(summary.reasons).reduce((sum, count) => sum + count, 0)
  const lines = [
    `${counted(files, 'file')}: ${list([...outcomes(summary), [unchanged, 'unchanged'], [notReached, 'not reached']])}`,
    ...(insideCount > 0 ? [`${counted(insideCount, 'document')} inside them: ${list(outcomes(inside))}`] : []),
    ...(resumedCount > 0
      ? [
          `${counted(resumedCount, 'document')} of an earlier run: ${list(outcomes({ ...resumed, duplicate: 0, waiting: 0 }))}`,
        ]
      : []),
    ...(quarantined > 0 ? [`quarantined: ${reasons(summary.reasons)}; disclosed ls --state quarantined`] : []),
    ...ocrLines(summary.ocr),
    ...caseLines(summary.cases),
    ...(leftOut > 0
      ? [`${counted(leftOut, 'entry', 'entries')} left out: hidden files, links and devices inside folders`]
      : []),
    ...(inTrash > 0 ? [`${counted(inTrash, 'file')} in the trash of the workspace: disclosed ls --state removed`] : []),
    ...(summary.interrupted ? ['interrupted: run the same command again, it goes on from here'] : []),
    `${pages === 0 && summary.ocr.pages > 0 ? 'done' : counted(pages, 'page')} in ${duration(seconds)}`,
  ]
  return `${lines.join('\n')}\n`
}

function ocrLines({ pages, unsure, failed, waiting }: AddSummary['ocr']): string[] {
  const counts = list([
    [pages, 'recognised'],
    [unsure, 'of them hard to read'],
    [failed, 'not recognised'],
  ])
  return [
    ...(pages + failed > 0 ? [`${counted(pages + failed, 'scanned page')}: ${counts}`] : []),
    ...(failed > 0 ? ['disclosed show DOCUMENT says why; disclosed add --retry tries again'] : []),
    ...(waiting > 0
      ? [
          `${counted(waiting, 'document')} with scanned pages still without text: disclosed add ${waiting === 1 ? 'recognises it' : 'recognises them'}`,
        ]
      : []),
  ]
}

function caseLines(cases: AddSummary['cases']): string[] {
  if (cases === null || cases.cases === 0) return []
  const counts = list([
    [cases.read, 'read now'],
    [cases.waiting, 'still to be read'],
    [cases.cases - cases.read - cases.waiting, 'as before'],
  ])
  return [`${counted(cases.cases, 'case')}: ${counts}; disclosed cases`]
}

type Counted = readonly [count: number, word: string]

function outcomes(counts: Pick<AddSummary, 'stored' | 'duplicate' | 'quarantined' | 'waiting'>): Counted[] {
  const { stored, duplicate, quarantined, waiting } = counts
  return [
    [stored, 'stored'],
    [duplicate, duplicate === 1 ? 'duplicate' : 'duplicates'],
    [quarantined, 'quarantined'],
    [waiting, 'kept and not yet read'],
  ]
}

function list(counts: readonly Counted[]): string {
  const shown = counts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`)
  return shown.length === 0 ? 'nothing to do' : shown.join(', ')
}

function reasons(codes: AddSummary['reasons']): string {
  return Object.entries(codes)
    .sort(([, a], [, b]) => b - a)
    .map(([code, count]) => `${count} ${code}`)
    .join(', ')
}
