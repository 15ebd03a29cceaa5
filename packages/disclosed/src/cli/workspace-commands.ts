import { Command, Option } from 'commander'
import type { CliContext } from './context.ts'

type Done = (exitCode: number) => void
type Given = Readonly<Record<string, unknown>>

/** The commands that work on a workspace; what each does is loaded when it is called. */
export function workspaceCommands(program: Command, context: CliContext, done: Done): Command[] {
  const command = (name: string, description: string, example: string) =>
    new Command(name)
      .copyInheritedSettings(program)
      .description(description)
      .addOption(
        new Option('--workspace <folder>', 'the workspace; else DISCLOSED_WORKSPACE, one here or above, or yours'),
      )
      .option('--json', 'print the result as JSON')
      .addHelpText('after', `\nExample:\n  $ ${example}`)
  const choice = (given: Given) => ({
    given: typeof given.workspace === 'string' ? given.workspace : null,
    environment: context.environment,
  })

  const init = command('init', 'make a workspace: a folder that keeps documents', 'disclosed init records')
    .argument('[folder]', 'the folder; without it, .disclosed in this folder')
    .action(async (folder: string | undefined, given: Given) => {
      const { initCommand } = await import('./commands/init-command.ts')
      done(await initCommand(folder, given.json === true, context))
    })
  const add = command(
    'add',
    'keep files in the workspace and read them; go on where an earlier run stopped',
    'disclosed add replies/',
  )
    .argument('[path...]', 'files, folders with all that is in them, globs; - for what is piped in')
    .option('--name <name>', 'the name of what is piped in')
    .option('--verify', 'look at the bytes of files that seem unchanged as well')
    .option('--retry', 'read again what is in quarantine')
    .action(async (paths: string[], given: Given) => {
      const { addCommand } = await import('./commands/add-command.ts')
      const name = typeof given.name === 'string' ? given.name : null
      const { verify, retry, json } = given
      const flags = { verify: verify === true, retry: retry === true, json: json === true }
      done(await addCommand(paths, { workspace: choice(given), name, ...flags }, context))
    })
  const ls = command('ls', 'list the documents of the workspace', 'disclosed ls --state quarantined')
    .addOption(
      new Option('--state <state>', 'only those of this state').choices([
        'stored',
        'waiting',
        'quarantined',
        'removed',
      ]),
    )
    .action(async (given: Given & { state?: 'stored' | 'waiting' | 'quarantined' | 'removed' }) => {
      const { lsCommand } = await import('./commands/ls-command.ts')
      done(
        await lsCommand({ workspace: choice(given), state: given.state ?? null, json: given.json === true }, context),
      )
    })
  const show = command('show', 'show what is known of a document', 'disclosed show 3f9a1c20b7')
    .argument('<document>', 'the first characters of its id, or the path of a file that was added')
    .option('--text', 'print its text; form feeds part its pages')
    .action(async (name: string, given: Given) => {
      const { showCommand } = await import('./commands/show-command.ts')
      const flags = { text: given.text === true, json: given.json === true }
      done(await showCommand(name, { workspace: choice(given), ...flags }, context))
    })
  return [init, add, ls, show]
}
