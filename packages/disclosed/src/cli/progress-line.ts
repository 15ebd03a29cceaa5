import type { AddProgress } from '../pipeline/add/add-progress.ts'

const BAR = 20

/** What is counted a second, and what is counted in all. */
const UNITS: Readonly<Record<AddProgress['phase'], readonly [unit: string, things: string]>> = {
  looking: ['files', 'files'],
  reading: ['files', 'files'],
  recognising: ['pages', 'scanned pages'],
  analysing: ['steps', 'steps of putting documents into cases'],
}

/** `█████░░░  42 %  126 of 300 files  52 files/s  about 3 min left`, or of scanned pages, or of cases; cut to the width of the terminal. */
export function progressLine(progress: AddProgress, columns: number): string {
  const { phase, all, done, share, rate, left } = progress
  const [unit, things] = UNITS[phase]
  if (phase === 'looking') return `looking: ${all} files`.slice(0, columns - 1)
  const filled = Math.floor(share * BAR)
  const parts = [
    `${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${String(Math.floor(share * 100)).padStart(3)} %`,
    `${done} of ${all} ${things}`,
    `${rate.toFixed(rate < 10 ? 1 : 0)} ${unit}/s`,
    ...(left === null || share === 1 ? [] : [`about ${duration(left)} left`]),
  ]
  return parts.join('  ').slice(0, columns - 1)
}

export function duration(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`
  if (seconds < 90 * 60) return `${Math.round(seconds / 60)} min`
  return `${(seconds / 3600).toFixed(1)} h`
}
