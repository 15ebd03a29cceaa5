import type { NamedCase } from '@disclosed/core'
import type { DisclosedError } from '@disclosed/core/errors'
import type { CalendarDate } from '@disclosed/core/model'
import type { Workspace } from '../workspace/open-workspace.ts'
import { caseReading } from './case-reading.ts'

/** Cases with their readings, and what is missing among them. */
export interface ReadCases {
  readonly cases: readonly NamedCase[]
  /** Why files were not read. */
  readonly failures: readonly DisclosedError[]
  /** How many cases were not read yet. */
  readonly unread: number
}

/** The cases of a workspace that were read, by their keys. */
export function workspaceCases(workspace: Workspace, today: CalendarDate): ReadCases {
  const all = workspace.cases.all()
  const cases = all.flatMap(({ id, key }) => {
    const reading = caseReading(workspace, id, today)
    return reading === null ? [] : [{ name: key, reading }]
  })
  return { cases, failures: [], unread: all.length - cases.length }
}
