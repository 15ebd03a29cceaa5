import { DisclosedError } from '@disclosed/core/errors'
import type { ComparedSource } from '../pipeline/compare/comparison-program.ts'
import type { WorkspaceChoice } from '../pipeline/use-workspace.ts'
import type { CliContext } from './context.ts'
import { asDisclosedError } from './report-error.ts'
import { safeName } from './safe-text.ts'

const CLEAR_LINE = '\r\u001B[2K'

/** `--from FOLDER`, else the workspace. @throws DisclosedError `bad-option` where a case of files is asked for */
export function comparedSource(
  from: readonly string[],
  workspace: WorkspaceChoice,
  only: string | null,
): ComparedSource {
  if (from.length === 0) return { kind: 'workspace', choice: workspace }
  if (only === null) return { kind: 'files', paths: from }
  throw new DisclosedError(
    'bad-option',
    'A case can be named in a workspace, not among the files of --from.',
    'Leave out the case, or add the files: disclosed add FOLDER',
  )
}

/** What is told while many letters are read: how far it is, on a terminal; which files failed. */
export function comparedHooks({ stderr }: CliContext): {
  readonly onProgress: (done: number, all: number) => void
  readonly onFailure: (path: string, error: unknown) => void
  readonly failed: () => number
} {
  let failed = 0
  const clear = stderr.isTTY === true ? CLEAR_LINE : ''
  return {
    onProgress: (done, all) => {
      if (stderr.isTTY === true) void stderr.write(done === all ? CLEAR_LINE : CLEAR_LINE + shareLine(done, all))
    },
    onFailure: (path, error) => {
      failed++
      void stderr.write(`${clear}disclosed: ${safeName(path)}: ${safeName(asDisclosedError(error).message)}\n`)
    },
    failed: () => failed,
  }
}

const BAR = 20

function shareLine(done: number, all: number): string {
  const filled = Math.floor((done / all) * BAR)
  return `${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${String(Math.floor((100 * done) / all)).padStart(3)} %  ${done} of ${all}`
}
