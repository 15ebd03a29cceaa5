import { Argument, Command } from 'commander'
import { SHELL_SCRIPTS, type Shell } from './completion/shell-scripts.ts'
import type { CliContext } from './context.ts'
import type { Done } from './done.ts'

/** `disclosed completion SHELL`, and what the shells ask then. */
export function completionCommandLine(program: Command, context: CliContext, done: Done): Command {
  program.addCommand(
    new Command('complete')
      .copyInheritedSettings(program)
      .argument('<typed>')
      .action(async (typed: string) => {
        const { completeCommand } = await import('./commands/completion-command.ts')
        done(await completeCommand(program, typed, context))
      }),
    { hidden: true },
  )
  return new Command('completion')
    .copyInheritedSettings(program)
    .description('print the script that makes your shell complete commands, options, cases and documents')
    .addArgument(new Argument('<shell>', 'your shell').choices(Object.keys(SHELL_SCRIPTS)))
    .addHelpText(
      'after',
      '\nExamples:\n  $ disclosed completion bash > ~/.local/share/bash-completion/completions/disclosed\n  $ disclosed completion fish > ~/.config/fish/completions/disclosed.fish',
    )
    .action(async (shell: Shell) => {
      const { completionCommand } = await import('./commands/completion-command.ts')
      done(await completionCommand(shell, context))
    })
}
