import { relative } from 'node:path'
import type { DocumentLine, DocumentState } from '../../pipeline/document-sheet.ts'
import type { WorkspaceChoice } from '../../pipeline/workspace-program.ts'
import type { CliContext } from '../context.ts'
import { counted } from '../counted.ts'
import { EXIT } from '../exit-codes.ts'
import { jsonText } from '../json-text.ts'
import { safeName } from '../safe-text.ts'

export interface LsOptions {
  readonly workspace: WorkspaceChoice
  readonly state: DocumentState | null
  readonly hidden: boolean
  readonly json: boolean
}

/** `disclosed ls`: a line for each document. With `json`, one object a line, since there may be a hundred thousand. Gives the exit code. */
export async function lsCommand({ workspace, state, hidden, json }: LsOptions, context: CliContext): Promise<number> {
  const { stdout, stderr } = context
  let count = 0
  await (await context.program.workspace()).list(workspace, { state, hidden }, async (line) => {
    count++
    await stdout.write(json ? `${jsonText(line).replace(/\n\s*/g, '')}\n` : `${documentLine(line)}\n`)
  })
  if (!json && stderr.isTTY === true) await stderr.write(`${counted(count, 'document')}\n`)
  return EXIT.ok
}

/** The first ten characters of its SHA-256, what became of it, its pages, where it was found. */
export function documentLine({ id, state, reason, format, pages, paths, name, hidden }: DocumentLine): string {
  const what = state === 'stored' ? (format ?? '') : state
  const why = reason === null ? '' : `  (${reason})`
  const held = hidden === 0 ? '' : `  (${counted(hidden, 'hidden piece')})`
  const found = paths.length === 0 ? name : shownPath(paths[0]!)
  const more = paths.length > 1 ? `  and ${paths.length - 1} more` : ''
  return `${shortId(id).padEnd(10)}  ${what.padEnd(15)} ${pagesOf(pages).padStart(9)}  ${safeName(found)}${more}${why}${held}`
}

export function shortId(sha256: string): string {
  return sha256.slice(0, 10)
}

/** From here, where it lies below. */
export function shownPath(path: string): string {
  const near = relative('', path)
  return near.startsWith('..') ? path : near
}

function pagesOf(pages: number): string {
  return pages === 0 ? '' : counted(pages, 'page')
}
