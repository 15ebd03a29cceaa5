import { OUTCOMES } from '@disclosed/core/model'
import { CASE_STATES } from '@disclosed/core/views'
import { Command, Option } from 'commander'
import type { CliContext } from './context.ts'
import { widthOption } from './options.ts'
import { personOf } from './person.ts'

type Done = (exitCode: number) => void
type Given = Readonly<Record<string, unknown>>

/** The commands about cases; what each does is loaded when it is called. */
export function caseCommands(program: Command, context: CliContext, done: Done): Command[] {
  const command = (name: string, description: string, example: string) =>
    new Command(name)
      .copyInheritedSettings(program)
      .description(description)
      .addOption(
        new Option('--workspace <folder>', 'the workspace; else DISCLOSED_WORKSPACE, one here or above, or yours'),
      )
      .option('--json', 'print the result as JSON')
      .addHelpText('after', `\nExample:\n  $ ${example}`)
  const shown = (each: Command) =>
    each
      .option('--no-color', 'print without colours')
      .option('--width <columns>', 'lay out for this width instead of that of the terminal', widthOption)
  const common = (given: Given) => ({
    workspace: {
      given: typeof given.workspace === 'string' ? given.workspace : null,
      environment: context.environment,
    },
    json: given.json === true,
  })
  const look = (given: Given) => ({
    color: given.color === false ? false : undefined,
    width: typeof given.width === 'number' ? given.width : undefined,
  })

  const cases = shown(
    command('cases', 'list the cases of the workspace, those that wait first', 'disclosed cases --state overdue'),
  )
    .addOption(new Option('--state <state>', 'only those that stand so').choices(CASE_STATES))
    .addOption(new Option('--outcome <outcome>', 'only those with a question that came out so').choices(OUTCOMES))
    .option('--authority <words>', 'only those of an authority whose name has these words')
    .option('--law <id>', 'only those under this law')
    .action(async (given: Given) => {
      const { casesCommand } = await import('./commands/cases-command.ts')
      const filter = {
        state: CASE_STATES.find((state) => state === given.state) ?? null,
        outcome: OUTCOMES.find((outcome) => outcome === given.outcome) ?? null,
        authority: typeof given.authority === 'string' ? given.authority : null,
        law: typeof given.law === 'string' ? given.law : null,
      }
      done(await casesCommand({ ...common(given), ...look(given), ...filter }, context))
    })
  const one = shown(
    command('case', 'show a case, or say what belongs to it: case split, case merge', 'disclosed case k7q2xz'),
  )
    .argument('<case>', 'its key, or a document of it')
    .option('--full', 'show long questions and answers to their ends')
    .action(async (name: string, given: Given) => {
      const { caseCommand } = await import('./commands/case-command.ts')
      done(await caseCommand(name, { ...common(given), ...look(given), full: given.full === true }, context))
    })
  const deciding = (name: string, description: string, example: string) =>
    command(name, description, example).option('--by <name>', 'who decides; else DISCLOSED_PERSON, or your user name')
  const decide = async (
    order: Parameters<typeof import('./commands/case-command.ts').decideCaseCommand>[0],
    all: Given,
  ) => {
    const { decideCaseCommand } = await import('./commands/case-command.ts')
    done(await decideCaseCommand(order, { ...common(all), by: personOf(all.by, context) }, context))
  }
  one
    .addCommand(
      deciding('split', 'these documents do not belong to the case', 'disclosed case split k7q2xz 3f9a1c20b7')
        .argument('<case>', 'its key')
        .argument('<document...>', 'the first characters of their ids, or paths of files that were added')
        .action((key: string, documents: string[], _: Given, self: Command) =>
          decide({ kind: 'split', key, documents }, self.optsWithGlobals()),
        ),
    )
    .addCommand(
      deciding('merge', 'these cases are one', 'disclosed case merge k7q2xz w4n8rb')
        .argument('<case>', 'the key of one')
        .argument('<other...>', 'the keys of others')
        .action((key: string, others: string[], _: Given, self: Command) =>
          decide({ kind: 'merge', keys: [key, ...others] }, self.optsWithGlobals()),
        ),
    )
    .addCommand(
      deciding('undo', 'take back the last split or merge', 'disclosed case undo').action((_: Given, self: Command) =>
        decide({ kind: 'undo', decision: null }, self.optsWithGlobals()),
      ),
    )
  const reanalyse = command(
    'reanalyse',
    'read cases anew with this version, and tell which outcomes changed',
    'disclosed reanalyse --dry-run',
  )
    .argument('[case...]', 'their keys; without any, those that another version read')
    .option('--all', 'those that this version read as well')
    .option('--dry-run', 'only tell what would change')
    .action(async (names: string[], given: Given) => {
      const { reanalyseCommand } = await import('./commands/reanalyse-command.ts')
      const flags = { all: given.all === true, dryRun: given.dryRun === true }
      done(await reanalyseCommand(names, { ...common(given), ...flags }, context))
    })
  return [cases, one, reanalyse]
}
