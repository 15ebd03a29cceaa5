import { createHash } from 'node:crypto'
import { DisclosedError } from '@disclosed/core/errors'

/** What stands for an answer as it is now: another one whenever anything in it is another. */
export function versionOf(answer: object): string {
  return createHash('sha256').update(JSON.stringify(answer)).digest('base64url').slice(0, 27)
}

export function tagOf(version: string): string {
  return `"${version}"`
}

/** Two windows must not overwrite each other's work: who changes something says what it saw. @throws DisclosedError `case-changed` */
export function demandVersion(ifMatch: string, version: string): void {
  if (ifMatch === tagOf(version)) return
  throw new DisclosedError(
    'case-changed',
    'The case was changed in another window or by another command meanwhile; nothing of yours was kept.',
    'Look at it as it is now, then do it again.',
  )
}
