import { Command, Option } from 'commander'
import type { CorrectOptions } from './commands/correct-command.ts'
import type { CliContext } from './context.ts'
import type { Done } from './done.ts'
import { pageOption } from './options.ts'
import { personOf } from './person.ts'

export function correctCommandLine(program: Command, context: CliContext, done: Done): Command {
  return new Command('correct')
    .copyInheritedSettings(program)
    .description('put right what was read of a case; without anything to correct, list what was')
    .argument('<case>', 'the key of a case, or the id or path of a document in it')
    .addOption(
      new Option('--workspace <folder>', 'the workspace; else DISCLOSED_WORKSPACE, one here or above, or yours'),
    )
    .option('--question <number>', 'the question that is meant: 4.a, or 2:4.a in the second part')
    .option('--outcome <outcome>', 'what became of it: answered, refused, blank …')
    .option('--answer <words>', 'its answer, as it stands in the letter; none for no answer')
    .option('--text <words>', 'the words of the question')
    .option('--label <number>', 'its number')
    .option('--add-ground <provision...>', 'a ground that is relied on for it: "s.40(2)"')
    .option('--remove-ground <provision...>', 'a ground that is not')
    .addOption(
      new Option('--use <use>', 'what the ground is relied on for')
        .choices(['withheld', 'ncnd', 'refused'])
        .default('withheld'),
    )
    .option('--merge <number...>', 'these are one question with it')
    .option('--split <number=words...>', 'it is several questions: "4.a=How many?" "4.b=At what cost?"')
    .option('--before <number>', 'it stands before this question; end: behind all others')
    .option('--remove', 'it is no question')
    .option(
      '--add-question <number>',
      'a question that was missed; --quote or --page, --start, --end say where it stands',
    )
    .option('--authority <name>', 'the authority; none for none')
    .option('--law <id>', 'the law (disclosed laws); none for none')
    .option('--kind <kind>', 'what the correspondence is: thread, request, response …')
    .option('--received <date>', 'the day of receipt (YYYY-MM-DD); none where it is not known')
    .option('--due <date>', 'the day on which the answer was due')
    .option('--answered <date>', 'the day of the answer')
    .option('--dismiss <code>', 'a finding that does not hold: late, blank-answer …')
    .option('--quote <words>', 'where it stands: the words themselves')
    .option('--page <number>', 'where it stands: the page, counted from 1', pageOption)
    .option('--start <offset>', 'and from where on the page', Number)
    .option('--end <offset>', 'up to where', Number)
    .option('--in <document>', 'and in which document: the beginning of its id, or its name')
    .option('--undo <id...>', 'take corrections back')
    .option('--note <words>', 'why')
    .option('--by <name>', 'who corrects; else DISCLOSED_PERSON, or your name on this machine')
    .option('--json', 'print the corrections of the case as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  $ disclosed correct h7kq2m --question 4.a --outcome blank --note "Only the heading is repeated."\n  $ disclosed correct h7kq2m --question 2 --answer "14 streets" --add-ground "s.40(2)"\n  $ disclosed correct h7kq2m --received 2026-01-05\n  $ disclosed correct h7kq2m --undo 3',
    )
    .action(async (name: string, given: Given) => {
      const { correctCommand } = await import('./commands/correct-command.ts')
      done(await correctCommand(name, optionsOf(given, context), context))
    })
}

type Given = Readonly<Record<string, unknown>>

function optionsOf(given: Given, context: CliContext): CorrectOptions {
  const text = (key: string) => (typeof given[key] === 'string' ? given[key] : null)
  const texts = (key: string) => (Array.isArray(given[key]) ? given[key].map(String) : [])
  const number = (key: string) => (typeof given[key] === 'number' ? given[key] : null)
  return {
    workspace: { given: text('workspace'), environment: context.environment },
    order: {
      question: text('question'),
      outcome: text('outcome'),
      text: text('text'),
      label: text('label'),
      answer: text('answer'),
      addGrounds: texts('addGround'),
      removeGrounds: texts('removeGround'),
      use: given.use as CorrectOptions['order']['use'],
      remove: given.remove === true,
      merge: texts('merge'),
      split: texts('split'),
      before: text('before'),
      add: text('addQuestion'),
      authority: text('authority'),
      law: text('law'),
      kind: text('kind'),
      received: text('received'),
      due: text('due'),
      answered: text('answered'),
      dismiss: text('dismiss'),
      place: {
        quote: text('quote'),
        page: number('page'),
        start: number('start'),
        end: number('end'),
        document: text('in'),
      },
    },
    undo: texts('undo').map(Number),
    note: text('note'),
    by: personOf(given.by, context),
    json: given.json === true,
  }
}
