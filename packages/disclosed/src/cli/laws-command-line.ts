import { Command } from 'commander'
import type { CliContext } from './context.ts'
import type { Done } from './done.ts'
import { widthOption } from './options.ts'

/** `disclosed laws`, `disclosed laws show ID`, `disclosed laws ground PROVISION --law ID`. */
export function lawsCommandLine(program: Command, context: CliContext, done: Done): Command {
  const laws = outputOptions(new Command('laws').copyInheritedSettings(program))
    .description('the laws that can be counted and read under: their clocks, grounds, notices, and what is unsure')
    .addHelpText(
      'after',
      '\nExamples:\n  $ disclosed laws\n  $ disclosed laws show uk-foia-2000\n  $ disclosed laws ground "s.40(2)" --law uk-foia-2000',
    )
    .action(async (_options, command: Command) => {
      const { lawsCommand } = await import('./commands/laws-command.ts')
      done(await lawsCommand(outputOf(command), context))
    })
  laws.addCommand(
    outputOptions(new Command('show').copyInheritedSettings(laws))
      .description('all of one law: every clock with its provision, what a refusal must say, the grounds, the sources')
      .argument('<law>', 'its id or short name')
      .option('--full', 'with all limbs and notes')
      .addHelpText('after', '\nExample:\n  $ disclosed laws show eir --full')
      .action(async (law: string, _options, command: Command) => {
        const { showLawCommand } = await import('./commands/laws-command.ts')
        const full = command.optsWithGlobals().full === true
        done(await showLawCommand({ ...outputOf(command), law, full }, context))
      }),
  )
  laws.addCommand(
    outputOptions(new Command('ground').copyInheritedSettings(laws))
      .description('one ground to refuse: absolute or qualified, its test, and what the letter must say')
      .argument('<provision>', 'as letters write it: "s.40(2)", "reg 12(4)(b)", "Exemption 7(C)"')
      .requiredOption('--law <id>', 'the law: its id or short name')
      .addHelpText('after', '\nExample:\n  $ disclosed laws ground "s.40(2)" --law uk-foia-2000')
      .action(async (provision: string, _options, command: Command) => {
        const { showGroundCommand } = await import('./commands/laws-command.ts')
        const law: string = command.optsWithGlobals().law
        done(await showGroundCommand({ ...outputOf(command), law, provision }, context))
      }),
  )
  return laws
}

function outputOptions(command: Command): Command {
  return command
    .option('--json', 'print it as JSON')
    .option('--no-color', 'print without colours')
    .option('--width <columns>', 'lay out for this width instead of that of the terminal', widthOption)
}

/** An option may stand before or after the name of the subcommand. */
function outputOf(command: Command) {
  const { json, color, width } = command.optsWithGlobals()
  return { json: json === true, color: color === false ? false : undefined, width: width as number | undefined }
}
