import type { Command } from 'commander'
import type { WorkspaceChoice } from '../../pipeline/workspace-program.ts'
import { type Candidate, candidatesFor } from '../completion/candidates.ts'
import { SHELL_SCRIPTS, type Shell } from '../completion/shell-scripts.ts'
import type { CliContext } from '../context.ts'
import { EXIT } from '../exit-codes.ts'
import { safeLine } from '../safe-text.ts'

/** So many names of cases or documents are offered at most. */
const MOST_NAMES = 200
const SHOWN_ID = 10

/** `disclosed completion SHELL`: prints the script that makes a shell complete words. Gives the exit code. */
export async function completionCommand(shell: Shell, { stdout }: CliContext): Promise<number> {
  await stdout.write(SHELL_SCRIPTS[shell])
  return EXIT.ok
}

/**
 * `disclosed complete TYPED`: what shells ask. `typed`: the words up to the cursor, each ended by a line break, the program's name first. It never
 * fails: who presses a key does not want an error.
 */
export async function completeCommand(program: Command, typed: string, context: CliContext): Promise<number> {
  const words = typed.split('\n').slice(1, -1)
  const { words: fitting, files, of } = candidatesFor(program, words)
  const names = of === null ? [] : await namesOf(of, words.at(-1) ?? '', context).catch(() => [])
  const lines = [...fitting, ...names].map(({ word, about }) => (about === '' ? word : `${word}\t${safeLine(about)}`))
  await context.stdout.write([...lines, ...(files ? [':files'] : [])].map((line) => `${line}\n`).join(''))
  return EXIT.ok
}

async function namesOf(of: 'case' | 'document', begun: string, context: CliContext): Promise<Candidate[]> {
  const choice: WorkspaceChoice = { given: null, environment: context.environment }
  const workspace = await context.program.workspace()
  const found: Candidate[] = []
  const offer = (word: string, about: string) => {
    if (word.startsWith(begun) && found.length < MOST_NAMES) found.push({ word, about })
  }
  if (of === 'case') {
    for (const { key, authority } of await workspace.cases(choice, context.today())) offer(key, authority ?? '')
  } else {
    await workspace.list(choice, { state: null, hidden: false }, async ({ id, name }) =>
      offer(id.slice(0, SHOWN_ID), name),
    )
  }
  return found
}
