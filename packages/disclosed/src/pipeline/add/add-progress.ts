/** How far an `add` has come. */
export interface AddProgress {
  readonly phase: 'looking' | 'reading'
  /** Files found, or dealt with. */
  readonly files: number
  readonly done: number
  /** Of all the work that is known of, 0 to 1; 1 only when nothing is left. */
  readonly share: number
  /** Files per second. */
  readonly rate: number
  /** Seconds; null while too little is known. */
  readonly left: number | null
}

/** What a file costs besides its bytes, as if it were so many. */
const COST = 30_000

/** Counts work in bytes, since files differ by thousands. What lies inside a file is work that shows only when it is opened. */
export class ProgressMeter {
  private readonly started: number
  private readonly clock: () => number
  private files = 0
  private done = 0
  private work = 0
  private worked = 0
  private rest = 0

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
    this.work += bytes + COST
    this.rest++
  }

  /** Something inside a file. */
  expectInside(bytes: number): void {
    this.work += bytes + COST
    this.rest++
  }

  finish(bytes: number, isFile: boolean): void {
    this.worked += bytes + COST
    this.rest--
    if (isFile) this.done++
  }

  progress(phase: AddProgress['phase']): AddProgress {
    const seconds = (this.clock() - this.started) / 1000
    const share = this.rest <= 0 ? 1 : Math.min(0.999, this.work === 0 ? 0 : this.worked / this.work)
    return {
      phase,
      files: this.files,
      done: this.done,
      share: phase === 'looking' ? 0 : share,
      rate: seconds > 0 ? this.done / seconds : 0,
      left: seconds < 1 || this.worked === 0 ? null : ((this.work - this.worked) / this.worked) * seconds,
    }
  }
}
