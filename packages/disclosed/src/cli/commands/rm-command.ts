import { DisclosedError } from '@disclosed/core/errors'
import type { WorkspaceChoice } from '../../pipeline/workspace-program.ts'
import type { CliContext } from '../context.ts'
import { counted } from '../counted.ts'
import { EXIT } from '../exit-codes.ts'
import { jsonText } from '../json-text.ts'
import { namedLine } from './show-command.ts'

export interface RmOptions {
  readonly workspace: WorkspaceChoice
  readonly dryRun: boolean
  /** Deleted at once; must be said twice. */
  readonly forGood: boolean
  readonly yes: boolean
  readonly json: boolean
}

/** `disclosed rm DOCUMENT…`: into the trash, with what lies inside alone. Gives the exit code. */
export async function rmCommand(names: readonly string[], options: RmOptions, context: CliContext): Promise<number> {
  const { workspace, dryRun, forGood, yes, json } = options
  if (forGood && !yes && !dryRun) {
    throw new DisclosedError(
      'bad-option',
      'What is deleted for good cannot be brought back.',
      `Look first with --dry-run, then: disclosed rm ${names.join(' ')} --for-good --yes`,
    )
  }
  const removal = await (await context.program.workspace()).remove(workspace, { names, forGood, dryRun })
  const { documents, until, emptied } = removal
  const what = `${counted(documents.length, 'document')} ${dryRun ? 'would be ' : ''}${forGood ? 'deleted' : 'put into the trash'}`
  const lines = [
    ...documents.map(namedLine),
    until === null ? what : `${what}, to be brought back until ${until}`,
    ...(emptied > 0 ? [`${counted(emptied, 'document')} that lay there for longer than 30 days deleted`] : []),
  ]
  await context.stdout.write(json ? `${jsonText(removal)}\n` : `${lines.join('\n')}\n`)
  return EXIT.ok
}

/** `disclosed restore DOCUMENT…`: back from the trash. Gives the exit code. */
export async function restoreCommand(
  names: readonly string[],
  { workspace, json }: Pick<RmOptions, 'workspace' | 'json'>,
  context: CliContext,
): Promise<number> {
  const documents = await (await context.program.workspace()).restore(workspace, names)
  const lines = [...documents.map(namedLine), `${counted(documents.length, 'document')} brought back`]
  await context.stdout.write(json ? `${jsonText({ documents })}\n` : `${lines.join('\n')}\n`)
  return EXIT.ok
}
