import { DisclosedError } from '@disclosed/core/errors'
import { Command, CommanderError } from 'commander'
import { readCommand } from './commands/read-command.ts'
import { textCommand } from './commands/text-command.ts'
import type { CliContext } from './context.ts'
import { EXIT, exitCodeOf } from './exit-codes.ts'
import { dateOption, pageOption, widthOption } from './options.ts'
import { asDisclosedError, reportError } from './report-error.ts'

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

type Done = (exitCode: number) => void

function buildCommands(version: string, context: CliContext, done: Done): Command {
  const program = new Command('disclosed')
    .description('Reads freedom-of-information correspondence and keeps account of it, question by question.')
    .version(version)
    .option('--debug', 'print where in the program an error came from')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: (text) => void context.stdout.write(text), writeErr: () => undefined })
    .addHelpText('after', '\nExample:\n  $ disclosed read letter.txt')
  program.addCommand(readCommandLine(program, context, done))
  program.addCommand(textCommandLine(program, context, done))
  return program
}

function readCommandLine(program: Command, context: CliContext, done: Done): Command {
  return new Command('read')
    .copyInheritedSettings(program)
    .description('read letters, mails and saved pages: every question with its answer, the grounds and the findings')
    .argument('<file...>', 'text, Markdown, HTML, mail (.eml) or mailbox (.mbox)')
    .option('--json', 'print the reading as JSON; an array where several files are given')
    .option('--as-of <date>', 'count deadlines as of this day (YYYY-MM-DD) instead of today', dateOption)
    .option('--full', 'show long questions and answers to their ends')
    .option('--no-color', 'print without colours')
    .option('--width <columns>', 'lay out for this width instead of that of the terminal', widthOption)
    .addHelpText(
      'after',
      '\nExamples:\n  $ disclosed read letter.txt\n  $ disclosed read --json --as-of 2026-03-01 thread.mbox reply.html > readings.json',
    )
    .action(async (files: string[], _options, command: Command) => {
      const given = command.optsWithGlobals()
      done(
        await readCommand(
          files,
          {
            json: given.json === true,
            debug: given.debug === true,
            full: given.full === true,
            asOf: given.asOf ?? null,
            color: given.color === false ? false : undefined,
            width: given.width,
          },
          context,
        ),
      )
    })
}

function textCommandLine(program: Command, context: CliContext, done: Done): Command {
  return new Command('text')
    .copyInheritedSettings(program)
    .description('print the text of a file exactly as readings cite it; form feeds part its pages')
    .argument('<file>', 'text, Markdown, HTML, mail (.eml) or mailbox (.mbox)')
    .option('--page <number>', 'only this page, counted from 1', pageOption)
    .option('--json', 'print the pages as JSON')
    .addHelpText('after', '\nExample:\n  $ disclosed text thread.mbox --page 2')
    .action(async (file: string, options: { page?: number; json?: boolean }) => {
      done(await textCommand(file, { json: options.json === true, page: options.page ?? null }, context))
    })
}
