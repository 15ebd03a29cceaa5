import type { CalendarDate } from '@disclosed/core/model'
import type { ComparedLibrary } from '../pipeline/compare/compared-library.ts'
import type { Desk } from '../pipeline/desk.ts'
import type { CheckResult } from '../pipeline/doctor/check.ts'
import type { Library } from '../pipeline/library.ts'
import type { Program } from '../pipeline/program.ts'
import type { Intake } from '../pipeline/uploads/intake.ts'

/** What the routes may call. */
export interface HttpContext {
  readonly program: Pick<Program, 'laws' | 'law' | 'lawName' | 'lawEvents' | 'due'>
  readonly library: Library
  readonly compared: ComparedLibrary
  readonly desk: Desk
  readonly intake: Intake
  readonly doctor: () => Promise<readonly CheckResult[]>
  readonly today: () => CalendarDate
  readonly version: string
}
