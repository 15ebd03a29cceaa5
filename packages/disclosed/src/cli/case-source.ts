import type { NamedCase } from '@disclosed/core'
import type { CalendarDate } from '@disclosed/core/model'
import type { WorkspaceChoice } from '../pipeline/workspace-program.ts'
import type { CliContext } from './context.ts'
import { counted } from './counted.ts'
import { EXIT } from './exit-codes.ts'
import { reportError } from './report-error.ts'
import { safeName } from './safe-text.ts'

/** Where cases come from: a folder that is read now, or the workspace. */
export interface CaseSource {
  readonly from: string | null
  readonly workspace: WorkspaceChoice
  readonly asOf: CalendarDate | null
  readonly json: boolean
  readonly debug: boolean
}

export interface SourcedCases {
  readonly cases: readonly NamedCase[]
  /** `partly` where files could not be read. */
  readonly exit: number
}

const CLEAR_LINE = '\r\u001B[2K'

/** The cases of a source; what could not be read is told on stderr. */
export async function casesOf(source: CaseSource, context: CliContext): Promise<SourcedCases> {
  const { program, stderr } = context
  const today = source.asOf ?? context.today()
  const onCase = async (name: string, at: number, of: number) => {
    if (stderr.isTTY === true)
      await stderr.write(`${CLEAR_LINE}reading ${at + 1} of ${of}: ${safeName(name).slice(0, 50)}`)
  }
  const { cases, failures, unread } =
    source.from === null
      ? await (await program.workspace()).readCases(source.workspace, today)
      : await program.folderCases(source.from, today, onCase)
  if (stderr.isTTY === true) await stderr.write(CLEAR_LINE)
  for (const failure of failures) await reportError(stderr, failure, source)
  if (unread > 0) await stderr.write(`${counted(unread, 'case')} not read yet, left out\n`)
  return { cases, exit: failures.length === 0 ? EXIT.ok : EXIT.partly }
}
