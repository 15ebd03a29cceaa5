/** How far an `add` has come. */
export interface AddProgress {
  readonly phase: 'looking' | 'reading' | 'recognising' | 'analysing'
  /** Files found, or dealt with; while scans are recognised, their pages; in the end documents and cases. */
  readonly all: number
  readonly done: number
  /** Of all the work of the phase that is known of, 0 to 1; 1 only when nothing is left. */
  readonly share: number
  /** Files or pages per second. */
  readonly rate: number
  /** Seconds; null while too little is known. */
  readonly left: number | null
}

/** As long as anything is left. */
export const ALMOST_ALL = 0.999

/** With less done than this, what is left would be a guess. */
const KNOWN = 0.03

/**
 * Some of the time goes by files and some by their bytes, and files differ by thousands: both are counted, and the middle of both is
 * told. What lies inside a file is work that shows only when it is opened.
 */
export class ProgressMeter {
  private readonly started: number
  private readonly clock: () => number
  private readonly known = { documents: 0, bytes: 0 }
  private readonly read = { documents: 0, bytes: 0 }
  private files = 0
  private done = 0

  constructor(clock: () => number) {
    this.clock = clock
    this.started = clock()
  }

  /** A file that need not be read counts as found and done. */
  skip(): void {
    this.files++
    this.done++
  }

  expect(bytes: number): void {
    this.files++
    this.expectInside(bytes)
  }

  /** Something inside a file, or left over by an earlier run. */
  expectInside(bytes: number): void {
    this.known.documents++
    this.known.bytes += bytes
  }

  finish(bytes: number, isFile: boolean): void {
    this.read.documents++
    this.read.bytes += bytes
    if (isFile) this.done++
  }

  progress(phase: AddProgress['phase']): AddProgress {
    const seconds = (this.clock() - this.started) / 1000
    const shares = [part(this.read.documents, this.known.documents), part(this.read.bytes, this.known.bytes)]
    const share = mean(shares)
    const isOver = this.read.documents >= this.known.documents
    const left = mean(shares.map((each) => (seconds * (1 - each)) / each))
    return {
      phase,
      all: this.files,
      done: this.done,
      share: phase === 'looking' ? 0 : isOver ? 1 : Math.min(ALMOST_ALL, share),
      rate: seconds > 0 ? this.done / seconds : 0,
      left: seconds < 1 || share < KNOWN || !Number.isFinite(left) ? null : left,
    }
  }
}

function part(done: number, all: number): number {
  return all === 0 ? 1 : Math.min(1, done / all)
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length
}
