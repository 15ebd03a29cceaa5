import type { WorkspaceChoice } from '../../pipeline/workspace-program.ts'
import type { CliContext } from '../context.ts'
import { EXIT } from '../exit-codes.ts'
import { jsonText } from '../json-text.ts'
import type { OcrOption } from '../ocr-option.ts'
import { openBrowser } from '../open-browser.ts'
import { asDisclosedError, reportError } from '../report-error.ts'

export interface ServeCommandOptions {
  readonly workspace: WorkspaceChoice
  /** 0: any that is free. */
  readonly port: number
  readonly open: boolean
  readonly json: boolean
  readonly debug: boolean
  readonly version: string
  /** Whose work at the page it is. */
  readonly person: string
  /** How the scans of files that are added are recognised. */
  readonly ocr: OcrOption
}

/** `disclosed serve`: shows the workspace in the browser, until Ctrl-C. Gives the exit code. */
export async function serveCommand(options: ServeCommandOptions, context: CliContext): Promise<number> {
  const { workspace, port, open, json, debug, version, person, ocr } = options
  const { program, stdout, stderr, today, page } = context
  const workspaces = await program.workspace()
  const library = workspaces.library(workspace)
  const intake = workspaces.intake(workspace, ocr)
  try {
    const { serve } = await import('../../http/serve.ts')
    const { openDesk } = await import('../../pipeline/desk.ts')
    const { openComparedLibrary } = await import('../../pipeline/compare/compared-library.ts')
    const corrections = await program.corrections()
    const serving = await serve({
      program,
      library,
      compared: openComparedLibrary(workspace, library, await program.comparison(), () =>
        workspaces.campaigns(workspace),
      ),
      intake,
      desk: openDesk({ choice: workspace, person, workspaces, corrections, first: intake.first }),
      doctor: () => workspaces.doctor(workspace, { fix: false, thorough: false }),
      today,
      version,
      port,
      page,
      onError: (error) => void reportError(stderr, asDisclosedError(error), { json, debug }),
    })
    const signal = context.interruption()
    await stdout.write(json ? `${jsonText({ url: serving.url })}\n` : servingText(serving.url))
    if (open) openBrowser(serving.url)
    await aborted(signal)
    await serving.close()
    return EXIT.ok
  } finally {
    intake.close()
    library.close()
  }
}

function servingText(url: string): string {
  return `Open this address in your browser. It works once, and for this machine alone; Ctrl-C ends it.\n\n  ${url}\n\n`
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
