import { Command, Option } from 'commander'
import type { CliContext } from './context.ts'
import type { Done } from './done.ts'
import { dateOption, widthOption } from './options.ts'

/** The commands that look across many cases: of a folder, or of the workspace. */
export function viewCommands(program: Command, context: CliContext, done: Done): Command[] {
  return [matrixCommandLine(program, context, done), authoritiesCommandLine(program, context, done)]
}

function matrixCommandLine(program: Command, context: CliContext, done: Done): Command {
  return caseOptions(new Command('matrix').copyInheritedSettings(program))
    .description('the same questions sent to many: authorities × questions with outcomes, values and figures')
    .argument('[campaign]', 'its name, key or place in the list; without it, the only one, or the list')
    .option('--list', 'list the campaigns, also where there is only one')
    .option('--questions <file>', 'the questions of a campaign taken by hand, one on each line')
    .option(
      '--include <case>',
      'with --questions: a case that belongs to it whatever it asks; may be given several times',
      several,
    )
    .option('--asked <file>', 'the authorities that were asked, one on each line: those without a case get a row')
    .option('--save <name>', 'keep the campaign by this name: its questions, cases and whom it asked')
    .option('--forget <name>', 'keep a campaign no longer')
    .option('--xlsx <file>', 'write a workbook: values, questions with figures, cites')
    .addHelpText(
      'after',
      '\nExamples:\n  $ disclosed matrix --from replies\n  $ disclosed matrix 7kqx2m --asked councils.txt --xlsx lighting.xlsx',
    )
    .action(async (campaign: string | undefined, _options, command: Command) => {
      const { matrixCommand } = await import('./commands/matrix-command.ts')
      const given = command.optsWithGlobals()
      done(
        await matrixCommand(
          {
            ...sourceOf(given, context),
            campaign: campaign ?? null,
            list: given.list === true,
            questions: given.questions ?? null,
            include: given.include ?? [],
            asked: given.asked ?? null,
            save: given.save ?? null,
            forget: given.forget ?? null,
            xlsx: given.xlsx ?? null,
          },
          context,
        ),
      )
    })
}

function authoritiesCommandLine(program: Command, context: CliContext, done: Done): Command {
  return caseOptions(new Command('authorities').copyInheritedSettings(program))
    .description('how authorities dealt with their requests: days, lateness, outcomes, grounds, reviews')
    .argument('[name]', 'all of one authority: its name, or words of it that no other has')
    .addHelpText(
      'after',
      '\nExamples:\n  $ disclosed authorities --from replies\n  $ disclosed authorities "Rookhope Borough Council"',
    )
    .action(async (name: string | undefined, _options, command: Command) => {
      const { authoritiesCommand } = await import('./commands/authorities-command.ts')
      done(await authoritiesCommand({ ...sourceOf(command.optsWithGlobals(), context), name: name ?? null }, context))
    })
}

function several(value: string, before: readonly string[] = []): string[] {
  return [...before, value]
}

function caseOptions(command: Command): Command {
  return command
    .option('--from <folder>', 'read this folder, in which each file or folder is one case, instead of the workspace')
    .addOption(
      new Option('--workspace <folder>', 'the workspace; else DISCLOSED_WORKSPACE, one here or above, or yours'),
    )
    .option('--json', 'print it as JSON')
    .option('--csv', 'print it as CSV')
    .option('--as-of <date>', 'count deadlines as of this day (YYYY-MM-DD) instead of today', dateOption)
    .option('--no-color', 'print without colours')
    .option('--width <columns>', 'lay out for this width instead of that of the terminal', widthOption)
}

function sourceOf(given: Record<string, unknown>, context: CliContext) {
  return {
    from: (given.from as string | undefined) ?? null,
    workspace: {
      given: (given.workspace as string | undefined) ?? null,
      environment: context.environment,
    },
    asOf: (given.asOf as string | undefined) ?? null,
    json: given.json === true,
    csv: given.csv === true,
    debug: given.debug === true,
    color: given.color === false ? false : undefined,
    width: given.width as number | undefined,
  }
}
