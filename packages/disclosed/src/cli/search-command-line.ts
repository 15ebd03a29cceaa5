import { DisclosedError } from '@disclosed/core/errors'
import { FORM_LANGUAGES } from '@disclosed/core/views'
import { Command, Option } from 'commander'
import { SEARCH_ORDERS } from '../pipeline/search-workspace.ts'
import type { CliContext } from './context.ts'
import type { Done } from './done.ts'
import { widthOption } from './options.ts'

const MOST_HITS = 10_000

/** `disclosed search QUERY`. */
export function searchCommandLine(program: Command, context: CliContext, done: Done): Command {
  return new Command('search')
    .copyInheritedSettings(program)
    .description('find words, phrases and facts in pages, questions, answers and findings, each with its cite')
    .argument(
      '[query...]',
      'words, "phrases", AND OR NOT, prefix*, near/5, fields: authority:harrowgate outcome:refused',
    )
    .addOption(
      new Option('--workspace <folder>', 'the workspace; else DISCLOSED_WORKSPACE, one here or above, or yours'),
    )
    .option('--limit <number>', 'show so many hits', limitOption, 20)
    .option('--after <place>', 'go on where an earlier answer ended')
    .addOption(new Option('--sort <order>', 'what comes first').choices(SEARCH_ORDERS).default('best'))
    .option('--exact-order', 'rank all matches, however many, instead of those that were added last')
    .option('--facets', 'count authorities, laws, outcomes, grounds, years, formats and kinds')
    .option('--typos', 'find every word with typing errors, too')
    .addOption(new Option('--language <language>', 'whose word forms are found').choices(FORM_LANGUAGES).default('en'))
    .option('--save <name>', 'keep the search by this name')
    .option('--saved [name]', 'search again what was kept by this name; without a name, list what was kept')
    .option('--forget <name>', 'keep the search of this name no longer')
    .option('--json', 'print the result as JSON')
    .option('--no-color', 'print without colours')
    .option('--width <columns>', 'lay out for this width instead of that of the terminal', widthOption)
    .addHelpText(
      'after',
      '\nExamples:\n  $ disclosed search "lamp near/5 switch" outcome:refused --facets\n  $ disclosed search \'kind:answer "mill lane"\' --sort newest --save lanes',
    )
    .action(async (words: string[], _options, command: Command) => {
      const given = command.optsWithGlobals()
      const { searchCommand } = await import('./commands/search-command.ts')
      done(
        await searchCommand(
          {
            workspace: { given: given.workspace ?? null, environment: context.environment },
            query: words.join(' '),
            order: given.sort,
            exactOrder: given.exactOrder === true,
            limit: given.limit,
            cursor: given.after ?? null,
            facets: given.facets === true,
            typos: given.typos === true,
            language: given.language,
            save: given.save ?? null,
            saved: given.saved ?? null,
            forget: given.forget ?? null,
            json: given.json === true,
            color: given.color === false ? false : undefined,
            width: given.width,
          },
          context,
        ),
      )
    })
}

function limitOption(text: string): number {
  const number = /^\d{1,6}$/.test(text) ? Number(text) : 0
  if (number >= 1 && number <= MOST_HITS) return number
  throw new DisclosedError(
    'bad-option',
    `"${text}" is not a number of hits between 1 and ${MOST_HITS}.`,
    'Write it like --limit 50; --after goes on where an answer ended.',
  )
}
