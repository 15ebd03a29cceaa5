import type { Sure } from './law-pack.ts'

/** Whether a fact may be told without a mark: its source was seen and says so. What has no mark of its own is not. */
export function isCertain(sure: Sure | undefined): boolean {
  return sure?.verified === true && sure.confidence === 'high'
}
