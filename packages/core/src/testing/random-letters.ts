import fc from 'fast-check'
import {
  CLARIFIED_THREAD,
  COST_REFUSAL,
  EIR_MAILS,
  FOIA_THREAD,
  QUOTING_MAIL,
  REVIEWED_THREAD,
  TWO_LISTS,
} from './letters.ts'
import { AMERICAN_REPLY, SCOTTISH_REPLY } from './letters-abroad.ts'

/** What letters are made of, line by line: heads, labels, quotations, tables, words of the law and of the answers. */
const LINES = [
  'R. Amari made this Freedom of Information request to Westholt Council',
  'The request was refused by Westholt Council.',
  'R. Amari',
  'Sam Officer, Westholt Council',
  '4 March 2024',
  '11/03/24',
  'Date: 2024-03-11',
  'From: R. Amari\nSent: 4 March 2024 10:14\nTo: FOI\nSubject: Bins',
  '-----Original Message-----',
  '________________________________',
  'On 4 March 2024 at 10:14, R. Amari <a@example.org> wrote:',
  '> 1. How many bins are there?',
  '> > Which?',
  'Dear Westholt Council,',
  'Dear Ms Amari',
  'Under the Freedom of Information Act 2000 please tell me:',
  'You asked:',
  'Our response is set out below.',
  'Thank you for your request, which we received on 5 March 2024.',
  '1. How many bins are there?',
  '2. Who empties the bins in Mill Lane?',
  '2) Their cost in:',
  'a) 2022',
  'b. 2023',
  '(i) in all',
  '1.1 How many lamps are there?',
  '2.1. Who mends them?',
  'Q1. How many bins are there?',
  'Question 3',
  'A1: Fourteen',
  '- bins',
  '• lamps',
  '14',
  '£1,200.50',
  'N/A',
  'Yes.',
  'No.',
  'We do not hold this information.',
  'This is exempt under section 43(2), as it would prejudice trade.',
  'We neither confirm nor deny that we hold this, by virtue of section 31(3).',
  'We refuse your request under section 12(1), as it would exceed the cost limit.',
  'Regulation 12(4)(b) applies.',
  'The names are withheld pursuant to Exemption 6.',
  'Please see the attached spreadsheet.',
  'In response to questions 1 to 3, see https://westholt.gov.uk/bins.',
  'Information relating to question 2 is withheld.',
  'Note A - section 43(2), commercial interests',
  'Could you please clarify what you mean by bins?',
  'I am writing to request an internal review.',
  'If you are unhappy with this reply you may ask for an internal review.',
  "You may then complain to the Information Commissioner's Office.",
  'Yours sincerely,',
  'This email is confidential and intended solely for the addressee.',
  'Visible links',
  '┌──────┬─────┐',
  '│ How many bins are there? │ 14 │',
  '├──────┼─────┤',
  '│ │ │',
  '| How many bins are there? | 14 |',
  'Mill Lane\t3\nQuarry Hill\t4\nTotal\t8',
  '**Question 2** Who _empties_ them?',
  '## Our response',
  '',
  ' ',
  '\u200b\u00a0',
  '\ufeff',
]

const LETTERS = [
  AMERICAN_REPLY,
  SCOTTISH_REPLY,
  CLARIFIED_THREAD,
  COST_REFUSAL,
  EIR_MAILS,
  FOIA_THREAD,
  QUOTING_MAIL,
  REVIEWED_THREAD,
  TWO_LISTS,
]

const separator = fc.constantFrom('\n', '\n', '\n\n', '\n\n\n', ' ', '', '\t', '\f', '\n    ')

function joined(piece: fc.Arbitrary<string>, minLength: number, maxLength: number): fc.Arbitrary<string> {
  return fc
    .array(fc.tuple(piece, separator), { minLength, maxLength, size: 'max' })
    .map((pieces) => pieces.map(([text, gap]) => text + gap).join(''))
}

/** Lines of letters in any order, with any white space, page breaks and stray characters between them. */
export const jumbledLetter = joined(
  fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...LINES) },
    { weight: 1, arbitrary: fc.string({ maxLength: 20, unit: 'binary' }) },
  ),
  0,
  50,
)

/** Paragraphs of whole letters, shuffled, left out and repeated. */
export const shuffledLetter = joined(fc.constantFrom(...LETTERS.flatMap((letter) => letter.split('\n\n'))), 5, 40)

/** A piece that goes on for up to 20,000 characters, between lines of letters. */
export const overlongLetter = fc
  .tuple(
    fc.constantFrom(...LINES, 'word ', 'x', '(', '1.', '> ', '│', '*_', 'section 40(2) and ', 'a, '),
    fc.integer({ min: 500, max: 20_000 }),
    jumbledLetter,
  )
  .map(
    ([piece, length, rest]) =>
      `${piece.repeat(Math.ceil(length / Math.max(1, piece.length))).slice(0, length)}\n${rest}`,
  )

export const anyText = fc.string({ maxLength: 400, unit: 'binary' })

const lines = fc.constantFrom(...LINES)
const questions = fc.constantFrom(
  'How many bins are there?',
  'Who empties the bins in Mill Lane?',
  'The names of the drivers',
  'What did it cost in:',
  '2022',
  '2023',
  'Do you own lamps?',
  'If so, how many?',
)
const label = fc.constantFrom('1. ', '2. ', '3. ', 'a) ', 'b) ', '(i) ', '- ', 'Q1 ', 'Q2: ', '1.1 ', '2(a) ', '')
const asked = joined(
  fc.tuple(label, questions).map(([number, words]) => number + words),
  1,
  8,
)

/** A request and a reply that repeats some of it, in the shape of an exported thread: most of these have answers. */
export const jumbledThread = fc
  .tuple(asked, joined(fc.oneof(lines, asked), 0, 25), asked, joined(lines, 0, 10))
  .map(
    ([request, reply, again, end]) =>
      `R. Amari\n4 March 2024\n\nDear Westholt Council,\n\nUnder the Freedom of Information Act 2000 please tell me:\n\n${request}\n\nWestholt Council\n11 March 2024\n\nDear R. Amari,\n\nOur response is set out below.\n\n${reply}\n${again}\n14\n${end}`,
  )
