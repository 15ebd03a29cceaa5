import { basename } from 'node:path'
import { DisclosedError } from '@disclosed/core/errors'
import type { AddProgress } from '../../pipeline/add/add-progress.ts'
import type { AddSummary, Quarantined } from '../../pipeline/add/add-tally.ts'
import type { AddOrder, WorkspaceChoice } from '../../pipeline/workspace-program.ts'
import { addSummaryText } from '../add-summary-text.ts'
import type { CliContext } from '../context.ts'
import { EXIT } from '../exit-codes.ts'
import { jsonText } from '../json-text.ts'
import type { OcrOption } from '../ocr-option.ts'
import { progressLine } from '../progress-line.ts'
import { safeName } from '../safe-text.ts'

export interface AddCommandOptions {
  readonly workspace: WorkspaceChoice
  readonly name: string | null
  readonly ocr: OcrOption
  readonly verify: boolean
  readonly retry: boolean
  /** Goes on until it is ended. */
  readonly watch: boolean
  readonly json: boolean
}

/** Of many files in quarantine the first are named while they come; `disclosed ls` lists them all. */
const NAMED = 20
const CLEAR_LINE = '\r\u001B[2K'

/** `disclosed add PATH…`: keeps and reads files. Gives the exit code. */
export async function addCommand(
  paths: readonly string[],
  options: AddCommandOptions,
  context: CliContext,
): Promise<number> {
  const { stderr, stdout } = context
  const request = requestOf(paths, options, context)
  const isShown = stderr.isTTY === true
  const clear = isShown ? CLEAR_LINE : ''
  let named = 0
  const onProgress = (progress: AddProgress) => {
    if (isShown) void stderr.write(CLEAR_LINE + progressLine(progress, stderr.columns || 80))
  }
  const onQuarantined = ({ name, message, next }: Quarantined) => {
    if (options.json || ++named > NAMED) return
    const line =
      named === NAMED
        ? 'further ones: disclosed ls --state quarantined'
        : `${safeName(withPath(message, name))} ${safeName(next)}`
    void stderr.write(`${clear}disclosed: ${line}\n`)
  }
  const onNewWorkspace = (root: string) => {
    if (!options.json) void stderr.write(`disclosed: made a workspace for you: ${safeName(root)}\n`)
  }
  const program = await context.program.workspace()
  const hooks = { signal: context.interruption(), onProgress, onQuarantined, onNewWorkspace }
  if (options.watch) {
    if (!options.json) await stderr.write('disclosed: waiting for new files; Ctrl-C ends it\n')
    // A line for each round, so that another program can follow.
    await program.watch(options.workspace, request, hooks, async (summary) => {
      await stdout.write(options.json ? `${JSON.stringify(summary)}\n` : `${clear}${addSummaryText(summary)}`)
    })
    return EXIT.ok
  }
  const summary = await program.add(options.workspace, request, hooks).finally(() => {
    if (isShown) void stderr.write(CLEAR_LINE)
  })
  await stdout.write(options.json ? `${jsonText(summary)}\n` : addSummaryText(summary))
  return exitCode(summary)
}

/** Messages name the file without its folders. */
function withPath(message: string, path: string): string {
  const file = basename(path)
  return message.includes(file) ? message.replace(file, () => path) : `${path}: ${message}`
}

function requestOf(paths: readonly string[], options: AddCommandOptions, context: CliContext): AddOrder {
  const { name, verify, retry, ocr } = options
  const isPiped = paths.includes('-')
  if (isPiped && name === null) {
    throw new DisclosedError(
      'bad-option',
      'The bytes that are piped in need a name.',
      'disclosed add - --name letter.pdf < letter.pdf',
    )
  }
  if (!isPiped && name !== null) {
    throw new DisclosedError(
      'bad-option',
      '--name names what is piped in, and nothing is.',
      'disclosed add - --name letter.pdf',
    )
  }
  const stdin = isPiped ? { name: name!, chunks: context.stdin() } : null
  return { inputs: paths.filter((path) => path !== '-'), stdin, verify, retry, ocr }
}

function exitCode(summary: AddSummary): number {
  if (summary.interrupted) return EXIT.interrupted
  const quarantined = Object.keys(summary.reasons).length > 0
  if (!quarantined) return EXIT.ok
  const missing = summary.reasons['file-not-found'] ?? 0
  return missing > 0 && missing === summary.files ? EXIT.error : EXIT.partly
}
