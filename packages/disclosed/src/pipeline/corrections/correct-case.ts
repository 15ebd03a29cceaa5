import { existsSync } from 'node:fs'
import { DisclosedError } from '@disclosed/core/errors'
import type { MadeCorrection } from '@disclosed/core/views'
import type { CaseRecord } from '../../workspace/cases.ts'
import type { Workspace } from '../../workspace/open-workspace.ts'
import { correctedReading, sourceDocuments } from '../case-reading.ts'
import { findDocument } from '../find-document.ts'
import type { CorrectCore } from './correct-core.ts'
import { type CorrectionOrder, correctionsOf } from './correction-order.ts'

/** The corrections of a case. */
export interface CorrectionAccount {
  /** The key of the case. */
  readonly case: string
  readonly corrections: readonly (Omit<MadeCorrection, 'counted'> & {
    /** False where what it speaks of is gone, since the letters were read anew. */
    readonly applies: boolean
  })[]
}

export interface Maker {
  readonly by: string
  readonly note: string | null
  readonly now: Date
}

/** @throws DisclosedError `case-not-found`, `document-not-found` */
export function correctionAccount(workspace: Workspace, name: string): CorrectionAccount {
  const { id, key } = caseNamed(workspace, name)
  const gone = new Set((correctedReading(workspace, id)?.notApplicable ?? []).map((made) => made.id))
  return {
    case: key,
    corrections: workspace.corrections
      .of(id)
      .map(({ counted: _, ...made }) => ({ ...made, applies: !gone.has(made.id) })),
  }
}

/** @throws DisclosedError as `correctionsOf`, `case-not-found` */
export function correctCase(
  workspace: Workspace,
  name: string,
  order: CorrectionOrder,
  core: CorrectCore,
  { by, note, now }: Maker,
): CorrectionAccount {
  const found = caseNamed(workspace, name)
  const { machine, reading } = readingsOf(workspace, found)
  const correspondence = core.joined(sourceDocuments(workspace, workspace.cases.documents(found.id)))
  const made = correctionsOf(order, { reading, correspondence, core })
  const [first] = workspace.cases.documents(found.id)
  const document = workspace.documents.byId(first!.document)!.sha256
  const at = now.toISOString()
  workspace.transaction(() => {
    for (const correction of made)
      workspace.corrections.add({ caseKey: found.key, document, correction, counted: null, note, by, at })
    countAnew(workspace, found, machine, core)
    workspace.cases.indexAnew(found.id)
    workspace.events.add('correct', { case: found.key, kinds: made.map(({ kind }) => kind), by }, at)
  })
  return correctionAccount(workspace, found.key)
}

/** @throws DisclosedError `case-not-found`, `correction-not-found` */
export function undoCorrections(
  workspace: Workspace,
  name: string,
  ids: readonly number[],
  core: CorrectCore,
  { by, now }: Maker,
): CorrectionAccount {
  const found = caseNamed(workspace, name)
  const known = workspace.corrections.of(found.id).map(({ id }) => id)
  const missing = ids.find((id) => !known.includes(id))
  if (missing !== undefined)
    throw new DisclosedError(
      'correction-not-found',
      `The case ${found.key} has no correction ${missing}.`,
      known.length === 0 ? 'It has none.' : `It has ${known.join(', ')}.`,
    )
  const at = now.toISOString()
  workspace.transaction(() => {
    for (const id of ids) workspace.corrections.undo(id, by, at)
    countAnew(workspace, found, readingsOf(workspace, found).machine, core)
    workspace.cases.indexAnew(found.id)
    workspace.events.add('undo-correction', { case: found.key, corrections: ids, by }, at)
  })
  return correctionAccount(workspace, found.key)
}

/** The last correction that moves the clock carries how the law counts with all of them. */
function countAnew(
  workspace: Workspace,
  { id }: CaseRecord,
  machine: NonNullable<ReturnType<Workspace['cases']['reading']>>,
  core: CorrectCore,
): void {
  const made = workspace.corrections.of(id)
  const counted = core.count(
    machine,
    made.map(({ correction }) => correction),
  )
  const last = made.findLast(({ correction }) => core.count(machine, [correction]) !== null)
  if (last !== undefined) workspace.corrections.setCounted(last.id, counted)
}

function readingsOf(workspace: Workspace, { id, key }: CaseRecord) {
  const machine = workspace.cases.reading(id)
  const corrected = correctedReading(workspace, id)
  if (machine !== null && corrected !== null) return { machine, reading: corrected.reading }
  throw new DisclosedError('case-not-read', `The case ${key} was not read yet.`, 'disclosed add reads what waits.')
}

/** By its key, or by one of its documents. */
function caseNamed(workspace: Workspace, name: string): CaseRecord {
  const byKey = workspace.cases.byKey(name)
  if (byKey !== null) return byKey
  if (/^[0-9a-f]{4,}$/i.test(name) || existsSync(name)) {
    const found = workspace.cases.of(findDocument(workspace, name).id)
    if (found.length === 1) return found[0]!
  }
  throw new DisclosedError(
    'case-not-found',
    `There is no case ${name.slice(0, 64)} in the workspace.`,
    'Name it by its key, or by the id or path of a document that is in one case.',
  )
}
