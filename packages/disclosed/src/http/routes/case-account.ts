import type { Reading } from '@disclosed/core/model'
import type { DueAccount } from '@disclosed/core/views'
import type { HttpContext } from '../context.ts'

/**
 * The days of a case's time limit; null where it can't be counted, and where the steps of the correspondence moved the clock: the plain
 * period would then prove another date than the reading gives.
 */
export async function caseAccount(
  program: Pick<HttpContext['program'], 'due'>,
  { law, clock }: Pick<Reading, 'law' | 'clock'>,
): Promise<DueAccount | null> {
  if (law === null || clock === null || clock.received === null || clock.due === null) return null
  const query = { question: 'response', received: clock.received, events: [] }
  const account = await program.due(law, query).catch(() => null)
  return account !== null && account.due === clock.due ? account : null
}
