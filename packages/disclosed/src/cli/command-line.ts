import { DisclosedError } from '@disclosed/core/errors'
import { Command, CommanderError } from 'commander'
import { eventOption } from '../pipeline/read-event.ts'
import { caseCommands } from './case-commands.ts'
import { readCommand } from './commands/read-command.ts'
import { textCommand } from './commands/text-command.ts'
import { comparisonCommands } from './comparison-commands.ts'
import { completionCommandLine } from './completion-command-line.ts'
import type { CliContext } from './context.ts'
import { correctCommandLine } from './correct-command-line.ts'
import type { Done } from './done.ts'
import { EXIT, exitCodeOf } from './exit-codes.ts'
import { lawsCommandLine } from './laws-command-line.ts'
import { ocrOption, withOcrOptions } from './ocr-option.ts'
import { dateOption, pageOption, widthOption } from './options.ts'
import { asDisclosedError, reportError } from './report-error.ts'
import { searchCommandLine } from './search-command-line.ts'
import { viewCommands } from './views-command-line.ts'
import { workspaceCommands } from './workspace-commands.ts'

/** Runs the program with its arguments (without `node` and the script) and gives the exit code. */
export async function runCommandLine(argv: readonly string[], version: string, context: CliContext): Promise<number> {
  let code: number = EXIT.ok
  const program = buildCommands(version, context, (result) => {
    code = result
  })
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.ok
    if (error instanceof CommanderError && error.code === 'commander.help') {
      await context.stderr.write(program.helpInformation())
      return EXIT.usage
    }
    const failure = error instanceof CommanderError ? usageError(error) : asDisclosedError(error)
    await reportError(context.stderr, failure, { json: argv.includes('--json'), debug: argv.includes('--debug') })
    return exitCodeOf(failure.code)
  }
}

function usageError(error: CommanderError): DisclosedError {
  const message = error.message
    .replace(/^error: /, '')
    .replace(/\s+/g, ' ')
    .trim()
  const sentence = message.charAt(0).toUpperCase() + message.slice(1)
  return new DisclosedError('bad-option', /[.?)]$/.test(sentence) ? sentence : `${sentence}.`, 'disclosed --help')
}

function buildCommands(version: string, context: CliContext, done: Done): Command {
  const program = new Command('disclosed')
    .description('Reads freedom-of-information correspondence and keeps account of it, question by question.')
    .version(version)
    .option('--debug', 'print where in the program an error came from')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: (text) => void context.stdout.write(text), writeErr: () => undefined })
    .addHelpText('after', '\nExample:\n  $ disclosed read letter.txt')
  const add = (heading: string, commands: readonly Command[]) => {
    for (const command of commands) program.addCommand(command.helpGroup(heading))
  }
  add('Read a letter:', [readCommandLine(program, context, done), textCommandLine(program, context, done)])
  add('Laws and dates:', [
    dueCommandLine(program, context, done),
    citeCommandLine(program, context, done),
    lawsCommandLine(program, context, done),
  ])
  add('The workspace:', workspaceCommands(program, context, done, version))
  add('Cases:', [...caseCommands(program, context, done), correctCommandLine(program, context, done)])
  add('Across many letters:', [
    searchCommandLine(program, context, done),
    ...viewCommands(program, context, done),
    ...comparisonCommands(program, context, done),
  ])
  add('Your shell:', [completionCommandLine(program, context, done)])
  return program
}

function readCommandLine(program: Command, context: CliContext, done: Done): Command {
  const command = new Command('read')
    .copyInheritedSettings(program)
    .description('read letters, mails and saved pages: every question with its answer, the grounds and the findings')
    .argument(
      '<file...>',
      'text, Markdown, HTML, mail (.eml), mailbox (.mbox), PDF, office files, tables, or images of pages',
    )
    .option('--case', 'the files are one correspondence, in its order: one reading over all of them')
    .option('--json', 'print the reading as JSON; an array where several files are given')
  return withOcrOptions(command)
    .option('--as-of <date>', 'count deadlines as of this day (YYYY-MM-DD) instead of today', dateOption)
    .option('--full', 'show long questions and answers to their ends')
    .option('--no-color', 'print without colours')
    .option('--width <columns>', 'lay out for this width instead of that of the terminal', widthOption)
    .addHelpText(
      'after',
      '\nExamples:\n  $ disclosed read letter.txt\n  $ disclosed read --json --as-of 2026-03-01 thread.mbox reply.html > readings.json\n  $ disclosed read --case request.txt acknowledgement.eml reply.eml costs.csv',
    )
    .action(async (files: string[], _options, command: Command) => {
      const given = command.optsWithGlobals()
      done(
        await readCommand(
          files,
          {
            json: given.json === true,
            oneCase: given.case === true,
            debug: given.debug === true,
            full: given.full === true,
            asOf: given.asOf ?? null,
            color: given.color === false ? false : undefined,
            width: given.width,
            ocr: ocrOption(given, context.environment),
          },
          context,
        ),
      )
    })
}

function textCommandLine(program: Command, context: CliContext, done: Done): Command {
  const command = new Command('text')
    .copyInheritedSettings(program)
    .description('print the text of a file exactly as readings cite it; form feeds part its pages')
    .argument(
      '<file>',
      'text, Markdown, HTML, mail (.eml), mailbox (.mbox), PDF, office files, tables, or images of pages',
    )
    .option('--page <number>', 'only this page, counted from 1', pageOption)
    .option('--json', 'print the pages as JSON')
  return withOcrOptions(command)
    .addHelpText('after', '\nExample:\n  $ disclosed text thread.mbox --page 2')
    .action(
      async (
        file: string,
        options: { page?: number; json?: boolean; ocr?: boolean | string; ocrLanguage?: string },
      ) => {
        const ocr = ocrOption(options, context.environment)
        done(await textCommand(file, { json: options.json === true, page: options.page ?? null, ocr }, context))
      },
    )
}

function dueCommandLine(program: Command, context: CliContext, done: Done): Command {
  return new Command('due')
    .copyInheritedSettings(program)
    .description('count when something is due under a law, day by day, and show all its clocks')
    .option('--law <id>', 'the law to count under: its id or short name (disclosed laws)')
    .option('--received <date>', 'the day of receipt (YYYY-MM-DD)', dateOption)
    .option(
      '--question <name>',
      'the time limit that is asked for: response, review-request, review-answer …',
      'response',
    )
    .option('--event <step>', 'a step that moves the clock, NAME=DATE; may be given several times', eventOption)
    .option('--stated <date>', 'the due date that the authority gave: says what makes it differ', dateOption)
    .option('--proof', 'show the calendar: each day that counts or does not, and why')
    .option('--batch <file>', 'count for many requests: a JSON file of cases, or a CSV table')
    .option('--ics <file>', 'write the dates into a file for calendar programs')
    .option('--json', 'print the date, its proof and all clocks as JSON')
    .option('--as-of <date>', 'say how far the date lies from this day (YYYY-MM-DD) instead of today', dateOption)
    .option('--no-color', 'print without colours')
    .option('--width <columns>', 'lay out for this width instead of that of the terminal', widthOption)
    .addHelpText(
      'after',
      '\nExamples:\n  $ disclosed due --law uk-foia-2000 --received 2025-03-03 --proof\n  $ disclosed due --law eir --received 2025-03-03 --event clarification-received=2025-03-10 --ics due.ics\n  $ disclosed due --batch requests.csv --law uk-foia-2000 > with-due-dates.csv',
    )
    .action(async (_options, command: Command) => {
      const given = command.optsWithGlobals()
      const law = given.law ?? null
      const shared = { law, question: given.question, ics: given.ics ?? null, asOf: given.asOf ?? null }
      if (given.batch !== undefined) {
        const { dueBatch } = await import('./commands/due-batch.ts')
        return done(await dueBatch({ ...shared, file: given.batch }, context))
      }
      if (law === null) throw missingOption('--law', 'Name the law: --law uk-foia-2000; disclosed laws lists them all.')
      const { dueCommand } = await import('./commands/due-command.ts')
      done(
        await dueCommand(
          {
            ...shared,
            law,
            received: given.received ?? null,
            events: given.event ?? [],
            stated: given.stated ?? null,
            proof: given.proof === true,
            json: given.json === true,
            color: given.color === false ? false : undefined,
            width: given.width,
          },
          context,
        ),
      )
    })
}

function citeCommandLine(program: Command, context: CliContext, done: Done): Command {
  return new Command('cite')
    .copyInheritedSettings(program)
    .description('tell which provisions of access laws a text names, in one form for all ways of writing them')
    .argument('[text...]', 'what a letter or a form says: "s.31(1)(a)(b) and 40(2)"')
    .option('--law <id>', 'the law that the text is written under: its id, short name or regime (disclosed laws)')
    .option('--batch <file>', 'read many: a JSON file of rows, or a CSV table')
    .option('--json', 'print the references as JSON; an array where several texts are given')
    .option('--no-color', 'print without colours')
    .option('--width <columns>', 'lay out for this width instead of that of the terminal', widthOption)
    .addHelpText(
      'after',
      '\nExamples:\n  $ disclosed cite --law uk-foia-2000 "s.36(2)(b)(i) & (ii) and (c)"\n  $ disclosed cite --batch refusals.csv --law foisa > with-references.csv',
    )
    .action(async (texts: string[], _options, command: Command) => {
      const given = command.optsWithGlobals()
      const law = given.law ?? null
      if (given.batch !== undefined && texts.length === 0) {
        const { citeBatch } = await import('./commands/cite-batch.ts')
        return done(await citeBatch({ file: given.batch, law }, context))
      }
      if (given.batch !== undefined || texts.length === 0) throw oneOfTextAndBatch()
      const { citeCommand } = await import('./commands/cite-command.ts')
      const color = given.color === false ? false : undefined
      done(await citeCommand(texts, { law, json: given.json === true, color, width: given.width }, context))
    })
}

function oneOfTextAndBatch(): DisclosedError {
  return new DisclosedError(
    'bad-option',
    'Give either texts or --batch FILE.',
    'disclosed cite --law uk-foia-2000 "s.40(2)"',
  )
}

function missingOption(option: string, next: string): DisclosedError {
  return new DisclosedError('bad-option', `The option ${option} is missing.`, next)
}
