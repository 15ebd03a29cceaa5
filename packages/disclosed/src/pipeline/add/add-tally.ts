import type { Reason } from '../../workspace/document-record.ts'
import type { CaseCounts } from '../cases/settle-cases.ts'
import type { JobOutcome } from './read-job.ts'
import type { RecognitionOutcome } from './recognise-job.ts'

/** What became of some documents. */
export interface Outcomes {
  stored: number
  /** The same bytes were there already. */
  duplicate: number
  quarantined: number
  /** Kept, and still to be read: the run was interrupted. */
  waiting: number
}

/** What became of the files of one `add`: `files` is the sum of `stored`, `duplicate`, `unchanged`, `quarantined`, `waiting` and `notReached`. */
export interface AddSummary extends Readonly<Outcomes> {
  readonly files: number
  /** Skipped by path, size and time. */
  readonly unchanged: number
  /** Not looked at any more: the run was interrupted. */
  readonly notReached: number
  /** Why files, and documents inside them, are in quarantine: codes with how many. */
  readonly reasons: Readonly<Record<string, number>>
  /** What lay inside: attachments, entries of archives. */
  readonly inside: Readonly<Outcomes>
  /** Left over by an earlier run and read in this one. */
  readonly resumed: { readonly stored: number; readonly quarantined: number }
  /** In the folders, and no records: hidden files, links, devices. */
  readonly leftOut: number
  /** Of the files, those that lie in the trash of the workspace. */
  readonly inTrash: number
  readonly pages: number
  readonly ocr: Readonly<OcrCounts>
  /** Null where no cases were made: the run was interrupted before. */
  readonly cases: CaseCounts | null
  readonly seconds: number
  readonly interrupted: boolean
}

/** What became of pages that are pictures, whenever they were added. */
export interface OcrCounts {
  /** Pages recognised in this run. */
  pages: number
  /** Of these, such whose words are unsure. */
  unsure: number
  /** Pages that could not be recognised. */
  failed: number
  /** Documents with pages that are still to be recognised. */
  waiting: number
}

/** What is in quarantine since this run, to be named with its reason. */
export interface Quarantined {
  /** A path, or the name of what lay inside. */
  readonly name: string
  readonly code: string
  readonly message: string
  readonly next: string
}

/** Where a document that is still to be read belongs in the counts. */
export class AddTally {
  found = 0
  leftOut = 0
  private readonly started: number
  private readonly clock: () => number
  private readonly onQuarantined: (quarantined: Quarantined) => void
  /** Files whose documents are being read, by document. */
  private readonly awaited = new Map<number, string>()
  private readonly awaitedInside = new Set<number>()
  private readonly files: Outcomes = { stored: 0, duplicate: 0, quarantined: 0, waiting: 0 }
  private readonly inside: Outcomes = { stored: 0, duplicate: 0, quarantined: 0, waiting: 0 }
  private readonly resumed = { stored: 0, quarantined: 0 }
  private readonly reasons: Record<string, number> = {}
  private unchanged = 0
  private inTrash = 0
  private pages = 0
  private readonly ocr = { pages: 0, unsure: 0, failed: 0 }

  constructor(clock: () => number, onQuarantined: (quarantined: Quarantined) => void) {
    this.clock = clock
    this.started = clock()
    this.onQuarantined = onQuarantined
  }

  /** A file as it was when it was added. It may be that an earlier run did not come to read it. `wasFound`: counted already. */
  known(document: number, path: string, isOpen: boolean, isRemoved: boolean, wasFound = false): void {
    if (!wasFound) this.found++
    if (isRemoved) this.inTrash++
    if (isOpen && !this.awaited.has(document)) this.awaited.set(document, path)
    else this.unchanged++
  }

  taken(document: number, path: string, isNew: boolean, isOpen: boolean, isRemoved: boolean): void {
    if (isRemoved) this.inTrash++
    if (isNew || (isOpen && !this.awaited.has(document))) this.awaited.set(document, path)
    else this.files.duplicate++
  }

  refused(path: string, reason: Reason, wasFound = false): void {
    if (!wasFound) this.found++
    this.files.quarantined++
    this.note(path, reason)
  }

  /** Whether the document was one of this run's files. */
  done({ job, name, pages, reason, parts }: JobOutcome): boolean {
    const path = this.awaited.get(job.document)
    const isFile = this.awaited.delete(job.document)
    const isInside = this.awaitedInside.delete(job.document)
    const outcome = reason === null ? 'stored' : 'quarantined'
    if (isFile) this.files[outcome]++
    if (isInside) this.inside[outcome]++
    if (!isFile && !isInside) this.resumed[outcome]++
    if (reason !== null) this.note(path ?? name, reason)
    for (const part of parts) this.unpacked(part, name)
    this.pages += pages
    return isFile
  }

  recognised({ pages, unsure, failed }: RecognitionOutcome): void {
    this.ocr.pages += pages
    this.ocr.unsure += unsure
    this.ocr.failed += failed
  }

  /** @param scans documents with pages that are still to be recognised */
  summary(interrupted: boolean, scans: number, cases: CaseCounts | null): AddSummary {
    const files = { ...this.files, waiting: this.awaited.size }
    const counted = files.stored + files.duplicate + files.quarantined + files.waiting + this.unchanged
    return {
      files: this.found,
      ...files,
      unchanged: this.unchanged,
      notReached: this.found - counted,
      reasons: this.reasons,
      inside: { ...this.inside, waiting: this.awaitedInside.size },
      resumed: this.resumed,
      leftOut: this.leftOut,
      inTrash: this.inTrash,
      pages: this.pages,
      ocr: { ...this.ocr, waiting: scans },
      cases,
      seconds: (this.clock() - this.started) / 1000,
      interrupted,
    }
  }

  private unpacked({ document, isNew, reason }: JobOutcome['parts'][number], name: string): void {
    if (reason !== null) {
      this.inside.quarantined++
      this.note(name, reason)
    } else if (isNew) this.awaitedInside.add(document)
    else this.inside.duplicate++
  }

  private note(name: string, reason: Reason): void {
    this.reasons[reason.code] = (this.reasons[reason.code] ?? 0) + 1
    this.onQuarantined({ name, ...reason })
  }
}
