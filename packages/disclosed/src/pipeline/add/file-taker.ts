import { statfsSync } from 'node:fs'
import { basename } from 'node:path'
import type { StoredBlob } from '../../workspace/blobs.ts'
import type { Reason } from '../../workspace/document-record.ts'
import type { FailPoint } from '../../workspace/fail-points.ts'
import type { Workspace } from '../../workspace/open-workspace.ts'
import { diskFull } from '../../workspace/storage-failure.ts'
import type { ProgressMeter } from './add-progress.ts'
import type { AddTally } from './add-tally.ts'
import type { FoundFile } from './find-files.ts'
import { reasonFrom } from './read-job.ts'
import { isFileFailure, type TakenFile, takeFile } from './take-file.ts'
import type { WriteQueue } from './write-queue.ts'

export type FileOnDisk = Extract<FoundFile, { kind: 'file' }>

export interface GivenFile {
  readonly path: string
  readonly name: string
  /** Its bytes are safe in the workspace, or could not be copied. */
  readonly onTaken: (end: TakenEnd) => void
}

/** `sha256` is that of the document; with `isAwaited` it is still to be read. */
export type TakenEnd = { readonly sha256: string; readonly isAwaited: boolean } | { readonly reason: Reason }

/** What is to be copied beside the files that were found. */
export interface TakeRequest {
  /** A document without a file of its own. */
  readonly stdin: { readonly name: string; readonly chunks: AsyncIterable<Uint8Array> } | null
  /** Files that come while others are read already, such as those that a browser sends. Of where they lie nothing is kept. */
  readonly given?: AsyncIterable<GivenFile>
}

interface TakeOptions {
  readonly workspace: Workspace
  readonly queue: WriteQueue
  readonly tally: AddTally
  readonly meter: ProgressMeter
  readonly now: () => Date
  readonly failPoint: FailPoint
  readonly signal: AbortSignal
}

/** Files are copied so many at a time: the disk makes several safe in the time of one. */
const TAKEN_AT_ONCE = 32
/** Free space that is left alone, so that the database can always be closed. */
const RESERVE = 64 * 1024 * 1024

/** Copies files into the workspace and notes each as a document to be read, so that nothing that happens later can lose it. */
export class FileTaker {
  private readonly request: TakeRequest
  private readonly options: TakeOptions
  private missing = 0
  private isStopped = false

  constructor(request: TakeRequest, options: TakeOptions) {
    this.request = request
    this.options = options
  }

  /** A file of so many bytes was found. */
  expect(bytes: number): void {
    this.missing += bytes
    this.options.meter.expect(bytes)
  }

  /** Of the files that were found and not yet copied, and what is left alone. */
  bytesNeeded(): number {
    return this.missing + RESERVE
  }

  /** Begins no further file. */
  stop(): void {
    this.isStopped = true
  }

  async takeAll(changed: readonly FileOnDisk[]): Promise<void> {
    const { signal } = this.options
    const files = changed.values()
    const take = async () => {
      for (const file of files) {
        if (signal.aborted || this.isStopped) return
        await this.take(file)
      }
    }
    await Promise.all([this.takeStdin(), this.takeGiven(), ...Array.from({ length: TAKEN_AT_ONCE }, take)])
  }

  private async takeGiven(): Promise<void> {
    for await (const file of this.request.given ?? []) {
      if (this.options.signal.aborted || this.isStopped) return
      await this.takeOne(file)
    }
  }

  private async takeOne({ path, name, onTaken }: GivenFile): Promise<void> {
    const { workspace } = this.options
    this.options.tally.found++
    let taken: TakenFile
    try {
      taken = await takeFile(workspace, path)
    } catch (error) {
      if (!isFileFailure(error)) throw error
      const reason = reasonFrom(error)
      this.options.tally.refused(name, reason, true)
      onTaken({ reason })
      return
    }
    onTaken({ sha256: taken.sha256, isAwaited: await this.recordBytes(taken, name) })
  }

  /** A document without a file of its own. Whether it is to be read. */
  private async recordBytes(blob: StoredBlob, name: string): Promise<boolean> {
    const { workspace, now } = this.options
    this.options.meter.expect(blob.bytes)
    const end = await this.options.queue.add(() => {
      const added = workspace.documents.add({ ...blob, name: basename(name) }, now().toISOString())
      if (added.isNew) workspace.jobs.add('read', added.id, null)
      return { ...added, isOpen: workspace.jobs.isOpen('read', added.id) }
    })
    this.options.tally.taken(end.id, name, end.isNew, end.isOpen, workspace.documents.isRemoved(end.id))
    if (!end.isNew) this.options.meter.finish(blob.bytes, true)
    return end.isNew || end.isOpen
  }

  private async take(file: FileOnDisk): Promise<void> {
    const { workspace } = this.options
    this.checkSpace(file.size)
    const path = workspace.pathFrom(file.path)
    let taken: TakenFile
    try {
      taken = await takeFile(workspace, file.path)
    } catch (error) {
      if (!isFileFailure(error)) throw error
      const reason = reasonFrom(error)
      await this.options.queue.add(() => workspace.refusals.put({ path, reason }, this.options.now().toISOString()))
      this.options.tally.refused(file.path, reason, true)
      this.options.meter.finish(file.size, true)
      return
    } finally {
      this.missing -= file.size
    }
    await this.record(taken, file)
  }

  private async record(taken: TakenFile, file: FileOnDisk): Promise<void> {
    const { workspace, failPoint, now } = this.options
    const path = workspace.pathFrom(file.path)
    failPoint('before-take')
    const end = await this.options.queue.add(() => {
      const before = workspace.locations.documentAt(path)
      const added = workspace.documents.add(taken, now().toISOString())
      if (added.isNew) workspace.jobs.add('read', added.id, null)
      failPoint('inside-take')
      workspace.locations.put({ path, size: taken.size, modified: taken.modified }, added.id)
      workspace.refusals.remove(path)
      return { ...added, isSame: before === added.id, isOpen: workspace.jobs.isOpen('read', added.id) }
    })
    failPoint('after-take')
    const { isRemoved } = workspace.documents
    if (end.isSame) this.options.tally.known(end.id, file.path, end.isOpen, isRemoved(end.id), true)
    else this.options.tally.taken(end.id, file.path, end.isNew, end.isOpen, isRemoved(end.id))
    if (!end.isNew) this.options.meter.finish(file.size, true)
  }

  private async takeStdin(): Promise<void> {
    const { stdin } = this.request
    if (stdin === null) return
    await this.recordBytes(await this.options.workspace.blobs.store(stdin.chunks), stdin.name)
  }

  private checkSpace(bytes: number): void {
    const { folder } = this.options.workspace
    const { bavail, bsize } = statfsSync(folder.root)
    if (bavail * bsize < bytes + RESERVE) throw diskFull(folder, this.bytesNeeded() - bavail * bsize)
  }
}
