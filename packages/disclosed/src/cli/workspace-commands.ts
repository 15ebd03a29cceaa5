import { Command, Option } from 'commander'
import type { CliContext } from './context.ts'
import { ocrOption, withOcrOptions } from './ocr-option.ts'
import { portOption } from './options.ts'
import { personOf } from './person.ts'

type Done = (exitCode: number) => void
type Given = Readonly<Record<string, unknown>>

/** The commands that work on a workspace; what each does is loaded when it is called. */
export function workspaceCommands(program: Command, context: CliContext, done: Done, version: string): Command[] {
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
    .option('--from <folder>', 'make it of a backup, or of an export of everything')
    .action(async (folder: string | undefined, given: Given) => {
      const { initCommand } = await import('./commands/init-command.ts')
      const from = typeof given.from === 'string' ? given.from : null
      done(await initCommand(folder ?? null, { from, json: given.json === true }, context))
    })
  const addDocuments = command(
    'add',
    'keep files in the workspace and read them; go on where an earlier run stopped',
    'disclosed add replies/',
  )
    .argument('[path...]', 'files, folders with all that is in them, globs; - for what is piped in')
    .option('--name <name>', 'the name of what is piped in')
    .option('--verify', 'look at the bytes of files that seem unchanged as well')
    .option('--retry', 'read again what is in quarantine')
    .option('--watch', 'go on and add what is new, until Ctrl-C')
  const add = withOcrOptions(addDocuments).action(async (paths: string[], given: Given) => {
    const { addCommand } = await import('./commands/add-command.ts')
    const name = typeof given.name === 'string' ? given.name : null
    const { verify, retry, watch, json } = given
    const flags = { verify: verify === true, retry: retry === true, watch: watch === true, json: json === true }
    const ocr = ocrOption(given, context.environment)
    done(await addCommand(paths, { workspace: choice(given), name, ocr, ...flags }, context))
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
    .option('--hidden', 'only those with hidden data that nobody has decided about')
    .action(async (given: Given & { state?: 'stored' | 'waiting' | 'quarantined' | 'removed' }) => {
      const { lsCommand } = await import('./commands/ls-command.ts')
      const flags = { hidden: given.hidden === true, json: given.json === true }
      done(await lsCommand({ workspace: choice(given), state: given.state ?? null, ...flags }, context))
    })
  const hidden = command(
    'hidden',
    'what the sender perhaps did not mean to send: list it, and decide about it',
    'disclosed hidden costs.xlsx --release comment 4',
  )
    .argument('<document>', 'a document of the workspace, or any file')
    .option('--show', 'print the hidden text itself')
    .option('--release <what...>', 'let these be read and found: numbers of the list, or channels')
    .option('--keep-hidden <what...>', 'keep these hidden, also what was released before: numbers, channels, or all')
    .option('--note <words>', 'why')
    .option('--by <name>', 'who decides; else DISCLOSED_PERSON, or your name on this machine')
    .action(async (name: string, given: Given) => {
      const { hiddenCommand } = await import('./commands/hidden-command.ts')
      const names = (value: unknown) => (Array.isArray(value) ? value.map(String) : [])
      const note = typeof given.note === 'string' ? given.note : null
      const order = { release: names(given.release), keepHidden: names(given.keepHidden), note }
      const flags = { show: given.show === true, json: given.json === true, by: personOf(given.by, context) }
      done(await hiddenCommand(name, { workspace: choice(given), ...order, ...flags }, context))
    })
  const show = command('show', 'show what is known of a document', 'disclosed show 3f9a1c20b7')
    .argument('<document>', 'the first characters of its id, or the path of a file that was added')
    .option('--text', 'print its text; form feeds part its pages')
    .action(async (name: string, given: Given) => {
      const { showCommand } = await import('./commands/show-command.ts')
      const flags = { text: given.text === true, json: given.json === true }
      done(await showCommand(name, { workspace: choice(given), ...flags }, context))
    })
  const rm = command('rm', 'put documents into the trash, for 30 days', 'disclosed rm 3f9a1c20b7')
    .argument('<document...>', 'the first characters of their ids, or paths of files that were added')
    .option('--dry-run', 'only say what would go')
    .option('--for-good', 'delete them at once; needs --yes')
    .option('--yes', 'yes, for good')
    .action(async (names: string[], given: Given) => {
      const { rmCommand } = await import('./commands/rm-command.ts')
      const flags = { dryRun: given.dryRun === true, forGood: given.forGood === true, yes: given.yes === true }
      done(await rmCommand(names, { workspace: choice(given), ...flags, json: given.json === true }, context))
    })
  const restore = command('restore', 'bring documents back from the trash', 'disclosed restore 3f9a1c20b7')
    .argument('<document...>', 'the first characters of their ids')
    .action(async (names: string[], given: Given) => {
      const { restoreCommand } = await import('./commands/rm-command.ts')
      done(await restoreCommand(names, { workspace: choice(given), json: given.json === true }, context))
    })
  const doctor = command(
    'doctor',
    'look whether the workspace and what it stands on are in order',
    'disclosed doctor --fix',
  )
    .option('--fix', 'put right what can be put right without loss')
    .option('--thorough', 'look at every byte, however long that takes')
    .action(async (given: Given) => {
      const { doctorCommand } = await import('./commands/doctor-command.ts')
      const flags = { fix: given.fix === true, thorough: given.thorough === true, json: given.json === true }
      done(await doctorCommand({ workspace: choice(given), ...flags }, context))
    })
  const backup = command(
    'backup',
    'copy the workspace, also while it is written',
    'disclosed backup /media/disk/records',
  )
    .argument('<folder>', 'a new folder, or that of an earlier backup')
    .action(async (folder: string, given: Given) => {
      const { backupCommand } = await import('./commands/copy-commands.ts')
      done(await backupCommand(folder, { workspace: choice(given), json: given.json === true }, context))
    })
  const exportAll = command(
    'export',
    'write what was read as plain files, without personal data',
    'disclosed export records-2026 --all',
  )
    .argument('<folder>', 'a new folder')
    .option('--unmasked', 'with the originals and the personal data in them, for yourself')
    .option('--all', 'the same with all records, so that the workspace can be made again from it')
    .action(async (folder: string, given: Given) => {
      const { exportCommand } = await import('./commands/copy-commands.ts')
      const flags = { all: given.all === true, unmasked: given.unmasked === true, json: given.json === true }
      done(await exportCommand(folder, { workspace: choice(given), ...flags }, context))
    })
  const settings = command('settings', 'what is set for the workspace', 'disclosed settings ocr-language eng+fra')
    .argument('[name]', 'a setting; without it, all of them are shown')
    .argument('[value]', 'what it is to be; without it, the usual again')
    .action(async (name: string | undefined, value: string | undefined, given: Given) => {
      const { settingsCommand } = await import('./commands/settings-command.ts')
      const change = name === undefined ? null : { name, value: value ?? null }
      done(await settingsCommand({ workspace: choice(given), change, json: given.json === true }, context))
    })
  const serve = command('serve', 'show the workspace in your browser, on this machine alone', 'disclosed serve --open')
    .option('--port <number>', 'listen on this port; 0, as without it, takes one that is free', portOption)
    .option('--open', 'open the address in your browser as well')
    .action(async (given: Given & { port?: number }, self: Command) => {
      const { serveCommand } = await import('./commands/serve-command.ts')
      const flags = {
        open: given.open === true,
        json: given.json === true,
        debug: self.optsWithGlobals().debug === true,
      }
      const who = { version, person: personOf(null, context), ocr: ocrOption({}, context.environment) }
      done(await serveCommand({ workspace: choice(given), port: given.port ?? 0, ...flags, ...who }, context))
    })
  return [serve, init, settings, add, ls, show, hidden, rm, restore, doctor, backup, exportAll]
}
