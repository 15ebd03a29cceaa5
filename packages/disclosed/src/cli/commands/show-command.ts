import type { DocumentSheet, NamedDocument } from '../../pipeline/document-sheet.ts'
import type { WorkspaceChoice } from '../../pipeline/workspace-program.ts'
import type { CliContext } from '../context.ts'
import { counted } from '../counted.ts'
import { EXIT } from '../exit-codes.ts'
import { jsonText } from '../json-text.ts'
import { safeName, safeText } from '../safe-text.ts'
import { shortId, shownPath } from './ls-command.ts'

export interface ShowOptions {
  readonly workspace: WorkspaceChoice
  /** Its pages instead of what is known of it. */
  readonly text: boolean
  readonly json: boolean
}

/** `disclosed show DOCUMENT`: what is known of a document, or its text. Gives the exit code. */
export async function showCommand(name: string, options: ShowOptions, context: CliContext): Promise<number> {
  const program = await context.program.workspace()
  if (options.text) {
    const pages = await program.pages(options.workspace, name)
    const text = pages.map((page) => page.text).join('\f')
    await context.stdout.write(context.stdout.isTTY === true ? `${safeText(text)}\n` : text)
    return EXIT.ok
  }
  const sheet = await program.show(options.workspace, name)
  await context.stdout.write(options.json ? `${jsonText(sheet)}\n` : sheetText(sheet))
  return EXIT.ok
}

function sheetText(sheet: DocumentSheet): string {
  const { reason } = sheet
  const rows: readonly (readonly [label: string, value: string])[] = [
    ['Document', shortId(sheet.id)],
    ['Name', sheet.name],
    ['State', sheet.removedAt === null ? sheet.state : `removed ${sheet.removedAt}`],
    ...(reason === null
      ? []
      : ([
          ['Reason', `${reason.message} (${reason.code})`],
          ['Next', reason.next],
        ] as const)),
    ['Format', sheet.format ?? 'not known'],
    ['Pages', String(sheet.pages)],
    ['Bytes', String(sheet.bytes)],
    ['Added', sheet.addedAt],
    ...sheet.paths.map((path) => ['Found', shownPath(path)] as const),
    ...sheet.inside.map((parent) => ['Inside', namedText(parent)] as const),
    ...sheet.parts.map((part) => ['Holds', namedText(part)] as const),
    ...sheet.warnings.map(({ message }) => ['Warning', message] as const),
    ...(sheet.hidden === 0
      ? []
      : [
          [
            'Hidden',
            `${counted(sheet.hidden, 'piece')} perhaps not meant to be sent: disclosed hidden ${shortId(sheet.id)}`,
          ] as const,
        ]),
    ['Original', sheet.original],
  ]
  return rows.map(([label, value]) => `${label.padEnd(10)}${safeName(value)}\n`).join('')
}

function namedText({ id, name }: NamedDocument): string {
  return `${shortId(id)}  ${name}`
}

/** A document in a list of them. */
export function namedLine(document: NamedDocument): string {
  return safeName(namedText(document))
}
