import { randomUUID } from 'node:crypto'
import { isDisclosedError } from '@disclosed/core/errors'
import type { Reason } from '../../workspace/document-record.ts'
import type { AddRequest, ReadEnd } from '../add/add-files.ts'
import type { AddProgress } from '../add/add-progress.ts'
import type { AddSummary } from '../add/add-tally.ts'
import type { GivenFile, TakenEnd } from '../add/file-taker.ts'
import {
  isOver,
  newLine,
  type UploadCounts,
  type UploadLine,
  type UploadList,
  uploadCounts,
  uploadList,
} from './upload-lines.ts'
import { type NewUpload, type Upload, type UploadSpool, uploadNotFound } from './upload-spool.ts'

/** What is being done in the workspace by this program. */
export interface WorkStatus {
  readonly isWorking: boolean
  /** Null while nothing is done. */
  readonly progress: AddProgress | null
  /** Why work that is left does not go on; null where it does, or nothing is left. */
  readonly failure: Reason | null
  readonly uploads: UploadCounts
}

/** What those who watch are told. */
export type WorkEvent =
  | { readonly kind: 'work'; readonly data: WorkStatus }
  | { readonly kind: 'files'; readonly data: readonly UploadLine[] }
  /** The workspace holds other things than before. */
  | { readonly kind: 'changed'; readonly data: null }

/** Takes in the files that a browser sends and has them read, as `disclosed add` does, one run after the other. */
export interface Intake {
  readonly list: (most: number) => UploadList
  readonly status: () => WorkStatus
  /** Begins to take files, or goes on with those that were begun. @throws DisclosedError `disk-full` */
  readonly open: (files: readonly NewUpload[]) => UploadLine[]
  /** @throws DisclosedError `upload-not-found`, `wrong-offset` */
  readonly write: (id: string, offset: number, bytes: Uint8Array) => Promise<UploadLine>
  /** What is in the workspace stays there. @throws DisclosedError `upload-not-found` */
  readonly forget: (id: string) => void
  /** Forgets all that is over. Gives how many. */
  readonly clear: () => number
  /** Does what is left to do; with `retry` also what failed. */
  readonly work: (retry: boolean) => void
  /** Ends what is being done; it goes on where it stopped. */
  readonly stop: () => void
  /** A change that a person makes goes before the work: this stops, and goes on where it stopped. */
  readonly first: <Result>(change: () => Promise<Result>) => Promise<Result>
  readonly follow: (listener: (event: WorkEvent) => void) => () => void
  readonly close: () => void
}

export interface IntakeHooks {
  readonly signal: AbortSignal
  readonly onProgress: (progress: AddProgress) => void
  readonly onRead: (end: ReadEnd) => void
}

export interface IntakeParts {
  readonly spool: UploadSpool
  readonly add: (request: AddRequest, hooks: IntakeHooks) => Promise<AddSummary>
}

/** So long a run waits for further files before it goes on to scans and cases. */
const GRACE_MS = 1500
/** While another program writes into the workspace, it is asked again. */
const LOCKED_MS = 2000
const TOLD_MS = 100
const SHOWN_ID = 10

export function openIntake(parts: IntakeParts): Intake {
  return new RunningIntake(parts)
}

class RunningIntake implements Intake {
  private readonly parts: IntakeParts
  private readonly lines = new Map<string, UploadLine>()
  /** Whole, and not yet in the workspace. */
  private readonly ready = new Set<string>()
  /** Uploads whose documents are being read, by SHA-256. */
  private readonly awaited = new Map<string, Set<string>>()
  private readonly listeners = new Set<(event: WorkEvent) => void>()
  private readonly changed = new Set<string>()
  private run: AbortController | null = null
  /** A change of a person goes before. */
  private isHeld = false
  private turn: Promise<unknown> = Promise.resolve()
  private ended: Promise<void> = Promise.resolve()
  private isAgain = false
  private isStopped = false
  private isRetry = false
  private isClosed = false
  private progress: AddProgress | null = null
  private failure: Reason | null = null
  private lastArrival = 0
  private teller: NodeJS.Timeout | undefined
  private waiter: NodeJS.Timeout | undefined
  private wake: () => void = () => {}

  constructor(parts: IntakeParts) {
    this.parts = parts
    for (const upload of parts.spool.all()) this.put(newLine(upload))
    if (this.ready.size > 0) this.work(false)
  }

  list = (most: number) => uploadList([...this.lines.values()], most)

  status = (): WorkStatus => ({
    isWorking: this.run !== null,
    progress: this.progress,
    failure: this.failure,
    uploads: uploadCounts(this.lines.values()),
  })

  open = (files: readonly NewUpload[]) => {
    this.lastArrival = performance.now()
    return files.map((file) => this.openOne(file))
  }

  write = async (id: string, offset: number, bytes: Uint8Array) => {
    const upload = await this.parts.spool.write(id, offset, bytes)
    this.lastArrival = performance.now()
    const line = this.put(newLine(upload))
    if (line.state === 'waiting') this.arrived()
    return line
  }

  forget = (id: string) => {
    if (!this.lines.delete(id)) throw uploadNotFound()
    this.ready.delete(id)
    this.parts.spool.remove(id)
    this.tell()
  }

  clear = () => {
    const over = [...this.lines.values()].filter(isOver)
    for (const { id } of over) this.lines.delete(id)
    this.tell()
    return over.length
  }

  work = (retry: boolean) => {
    this.isRetry ||= retry
    if (this.run !== null || this.isHeld) this.isAgain = true
    else this.start()
  }

  stop = () => {
    this.isStopped = true
    this.isAgain = false
    clearTimeout(this.waiter)
    this.run?.abort()
    this.wake()
    this.failure = null
    this.tell()
  }

  first = <Result>(change: () => Promise<Result>): Promise<Result> => {
    const mine = this.turn.then(() => this.alone(change))
    this.turn = mine.catch(() => {})
    return mine
  }

  follow = (listener: (event: WorkEvent) => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  close = () => {
    this.isClosed = true
    this.stop()
    clearTimeout(this.teller)
    this.listeners.clear()
  }

  private async alone<Result>(change: () => Promise<Result>): Promise<Result> {
    this.isHeld = true
    this.isAgain ||= this.run !== null && !this.isStopped
    this.run?.abort()
    await this.ended
    try {
      return await change()
    } finally {
      this.isHeld = false
      if (this.isAgain || (this.ready.size > 0 && !this.isStopped)) this.start()
    }
  }

  /** A file has come whole. Scans take long: what came meanwhile is read before them. */
  private arrived(): void {
    this.wake()
    if (this.run === null) this.work(false)
    else if (this.progress?.phase === 'recognising') this.run.abort()
  }

  /** What may not come is on the list with its reason, and does not keep the others away. */
  private openOne(file: NewUpload): UploadLine {
    let upload: Upload
    try {
      upload = this.parts.spool.open(file)
    } catch (error) {
      if (!isDisclosedError(error) || error.code !== 'too-large') throw error
      const { code, message, next } = error
      const refused = newLine({ ...file, id: randomUUID(), received: 0 })
      return this.put({ ...refused, state: 'quarantined', reason: { code, message, next } })
    }
    const line = this.lines.get(upload.id) ?? this.put(newLine(upload))
    if (line.state === 'waiting') this.arrived()
    return line
  }

  private start(): void {
    if (!this.isClosed) this.ended = this.runOnce()
  }

  private async runOnce(): Promise<void> {
    clearTimeout(this.waiter)
    const run = new AbortController()
    this.run = run
    this.failure = null
    this.isAgain = false
    this.isStopped = false
    const retry = this.isRetry
    this.isRetry = false
    this.tell()
    try {
      const request = { inputs: [], stdin: null, verify: false, retry, given: this.given(run.signal) }
      await this.parts.add(request, { signal: run.signal, onProgress: this.onProgress, onRead: this.onRead })
    } catch (error) {
      this.failed(error, retry)
    }
    this.run = null
    this.progress = null
    for (const line of this.lines.values()) if (line.state === 'reading') this.put({ ...line, state: 'waiting' })
    this.send({ kind: 'changed', data: null })
    this.tell()
    const isLeft = this.isAgain || (this.ready.size > 0 && !this.isStopped)
    if (this.failure === null && !this.isHeld && isLeft) this.start()
  }

  private failed(error: unknown, retry: boolean): void {
    const { code, message, next } = isDisclosedError(error) ? error : INTERNAL
    this.failure = { code, message, next }
    if (code !== 'workspace-locked' || this.isClosed) return
    this.isRetry = retry
    this.waiter = setTimeout(() => this.work(false), LOCKED_MS)
  }

  private onProgress = (progress: AddProgress) => {
    this.progress = progress
    this.tell()
  }

  private onRead = ({ sha256, pages, reason }: ReadEnd) => {
    for (const id of this.awaited.get(sha256) ?? []) {
      const line = this.lines.get(id)
      if (line !== undefined) this.put({ ...line, pages, reason, state: reason === null ? 'stored' : 'quarantined' })
    }
    this.awaited.delete(sha256)
  }

  /** The files that have come, as long as further ones may come. */
  private async *given(signal: AbortSignal): AsyncGenerator<GivenFile> {
    while (!signal.aborted) {
      const line = this.nextReady()
      if (line !== undefined) {
        const { id, name } = this.put({ ...line, state: 'reading' })
        yield { path: this.parts.spool.pathOf(id), name, onTaken: (end) => this.taken(id, end) }
      } else if (!this.isReceiving()) return
      else await this.rest()
    }
  }

  private nextReady(): UploadLine | undefined {
    const [id] = this.ready
    return id === undefined ? undefined : this.lines.get(id)
  }

  private isReceiving(): boolean {
    const isFresh = performance.now() - this.lastArrival < GRACE_MS
    return isFresh && [...this.lines.values()].some(({ state }) => state === 'receiving')
  }

  private rest(): Promise<void> {
    return new Promise((done) => {
      const timer = setTimeout(done, TOLD_MS)
      this.wake = () => {
        clearTimeout(timer)
        done()
      }
    })
  }

  private taken(id: string, end: TakenEnd): void {
    const line = this.lines.get(id)
    this.parts.spool.remove(id)
    if (line === undefined) return
    if ('reason' in end) return void this.put({ ...line, state: 'quarantined', reason: end.reason })
    const document = end.sha256.slice(0, SHOWN_ID)
    const others = this.awaited.get(end.sha256) ?? new Set()
    const isFirst = end.isAwaited && others.size === 0
    if (isFirst) this.awaited.set(end.sha256, others.add(id))
    this.put({ ...line, document, state: isFirst ? 'reading' : 'duplicate' })
  }

  private put(line: UploadLine): UploadLine {
    this.lines.set(line.id, line)
    if (line.state === 'waiting' && line.document === null) this.ready.add(line.id)
    else this.ready.delete(line.id)
    this.changed.add(line.id)
    this.tell()
    return line
  }

  /** Soon, with all that changes meanwhile. */
  private tell(): void {
    if (this.isClosed) return
    this.teller ??= setTimeout(() => {
      this.teller = undefined
      const files = [...this.changed].flatMap((id) => this.lines.get(id) ?? [])
      this.changed.clear()
      if (files.length > 0) this.send({ kind: 'files', data: files })
      this.send({ kind: 'work', data: this.status() })
    }, TOLD_MS)
  }

  private send(event: WorkEvent): void {
    for (const listener of this.listeners) listener(event)
  }
}

const INTERNAL: Reason = {
  code: 'internal-error',
  message: 'Something went wrong inside the program.',
  next: 'Run disclosed serve --debug, do the same again and report what it prints.',
}
