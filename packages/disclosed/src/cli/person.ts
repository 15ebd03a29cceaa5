import { userInfo } from 'node:os'
import type { CliContext } from './context.ts'

/** Who decides: as given, else DISCLOSED_PERSON, else as the machine names its user. */
export function personOf(given: unknown, { environment }: CliContext): string {
  if (typeof given === 'string' && given.trim() !== '') return given.trim()
  return environment.DISCLOSED_PERSON ?? userInfo().username
}
