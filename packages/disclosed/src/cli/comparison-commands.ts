import { Command, Option } from 'commander'
import type { CliContext } from './context.ts'
import type { Done } from './done.ts'
import { widthOption } from './options.ts'

type Given = Readonly<Record<string, unknown>>

/** The commands that look at many letters together; what each does is loaded when it is called. */
export function comparisonCommands(program: Command, context: CliContext, done: Done): Command[] {
  return [
    reuseCommandLine(program, context, done),
    termsCommandLine(program, context, done),
    contradictionsCommandLine(program, context, done),
  ]
}

function command(program: Command, name: string, description: string, example: string): Command {
  return new Command(name)
    .copyInheritedSettings(program)
    .description(description)
    .addOption(
      new Option('--workspace <folder>', 'the workspace; else DISCLOSED_WORKSPACE, one here or above, or yours'),
    )
    .option('--from <path...>', 'files and folders instead of a workspace, each file a case of its own')
    .option('--json', 'print the result as JSON')
    .option('--csv', 'print it as a table (CSV)')
    .option('--no-color', 'print without colours')
    .option('--width <columns>', 'lay out for this width instead of that of the terminal', widthOption)
    .addHelpText('after', `\nExample:\n  $ ${example}`)
}

function sharedOptions(given: Given, context: CliContext) {
  return {
    workspace: {
      given: typeof given.workspace === 'string' ? given.workspace : null,
      environment: context.environment,
    },
    from: Array.isArray(given.from) ? given.from : [],
    format: given.json === true ? 'json' : given.csv === true ? 'csv' : 'text',
    color: given.color === false ? false : undefined,
    width: typeof given.width === 'number' ? given.width : undefined,
  } as const
}

function reuseCommandLine(program: Command, context: CliContext, done: Done): Command {
  return command(
    program,
    'reuse',
    'show the text that authorities use again: passages that stand in letters of several cases',
    'disclosed reuse --from refusals/',
  )
    .argument('[case]', 'only what this case has in common with others')
    .option('--full', 'every passage in full, with every case that has it')
    .action(async (name: string | undefined, given: Given) => {
      const { reuseCommand } = await import('./commands/reuse-command.ts')
      const options = { ...sharedOptions(given, context), case: name ?? null, full: given.full === true }
      done(await reuseCommand(options, context))
    })
}

function termsCommandLine(program: Command, context: CliContext, done: Done): Command {
  return command(
    program,
    'terms',
    'find every place of the terms of a list: names of companies, systems, contracts, authorities, reference numbers. It is for institutions and things; lists of dates of birth, identity numbers or private addresses are refused',
    'disclosed terms suppliers.csv --csv > places.csv',
  )
    .summary('find every place of the names of companies, systems, contracts and references in a list')
    .argument('<list>', 'a table with a column term and perhaps aliases (parted by ;), or a text with a term a line')
    .option('--ocr', 'take signs that recognition mistakes for each other as one (0 and O, 1 and l, rn and m …)')
    .option('--xlsx <file>', 'write the places as a workbook')
    .action(async (list: string, given: Given) => {
      const { termsCommand } = await import('./commands/terms-command.ts')
      const xlsx = typeof given.xlsx === 'string' ? given.xlsx : null
      done(await termsCommand(list, { ...sharedOptions(given, context), ocr: given.ocr === true, xlsx }, context))
    })
}

function contradictionsCommandLine(program: Command, context: CliContext, done: Done): Command {
  return command(
    program,
    'contradictions',
    'show answers of one authority to like questions that cannot both be true, and documents that it says it does not hold',
    'disclosed contradictions --dropped',
  )
    .option('--dropped', 'list the pairs that could not be compared, each with the reason')
    .action(async (given: Given) => {
      const { contradictionsCommand } = await import('./commands/contradictions-command.ts')
      const options = { ...sharedOptions(given, context), dropped: given.dropped === true }
      done(await contradictionsCommand(options, context))
    })
}
