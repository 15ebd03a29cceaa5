import { wholeOf } from '../testing/source-document.ts'
import { testTable } from '../testing/test-table.ts'
import { indexesOf, labelReferences } from './label-references.ts'

/** `1 2 3 opens` for each reference. */
const named = (text: string) =>
  labelReferences(text, wholeOf(text), 5).map(
    ({ paths, opens }) => `${paths.map((path) => path.join('.')).join(' ')}${opens ? ' opens' : ''}`,
  )

testTable(
  'labelReferences',
  [
    ['one question', 'The answer to question 3 is below.', ['3 opens']],
    ['two', 'We refuse questions 1 and 2.', ['1 2']],
    ['the first item', 'The first item you asked for is exempt.', ['1 opens']],
    ['a span', 'In response to questions 1 to 3 we hold nothing.', ['1 2 3 opens']],
    ['a span with a dash', 'Questions 2-4: none.', ['2 3 4 opens']],
    ['a list', 'We refuse questions 1, 3 and 5.', ['1 3 5']],
    ['a sub-question', 'Question 7b is refused.', ['7.b opens']],
    ['a sub-question in brackets', 'Question 7(b) is refused.', ['7.b opens']],
    ['letters in brackets', 'As to part (a), we hold it.', ['a opens']],
    ['a letter with a closing bracket', 'Part c) is also withheld.', ['c opens']],
    ['several of them', 'In relation to parts b) and c), none.', ['b c opens']],
    ['a letter without a word', 'As regards d), we hold nothing.', ['d opens']],
    ['numbers without a word', 'With regard to 2) and 3): none.', ['2 3 opens']],
    ['a bracket further on is no reference', 'We hold it for a) staff.', []],
    ['a review', 'I do not uphold the decision on question 3.', ['3 opens']],
    ['by Q', 'Q2 is exempt.', ['2 opens']],
    ['with the keyword again', 'Q1 and Q2 are exempt.', ['1 2 opens']],
    ['a point', 'With regard to point 4: none.', ['4 opens']],
    ['your request 2', 'Regarding your request 2, none.', ['2 opens']],
    ['a capital', 'All is sent with the exception of item E, as it is not recorded.', ['e']],
    ['a capital that is a name', 'The item E. Smith made is sent.', []],
    ['a number in a word', 'We hold all of it with the exception of number seven, as said.', ['7']],
    ['two numbers in words', 'Items two and three are withheld.', ['2 3 opens']],
    ['a number in a word that counts', 'Part one of the report has points two officers made.', []],
    ['an ordinal', 'Your second question is refused.', ['2 opens']],
    ['two ordinals', 'Your first and second questions are refused.', ['1 2 opens']],
    ['the last', 'The last question is refused.', ['5 opens']],
    ['the first two', 'The first two questions are refused.', ['1 2 opens']],
    ['the last two', 'The last two questions are refused.', ['4 5 opens']],
    ['two references', 'Question 1 is refused; for question 2 see below.', ['1 opens', '2']],
    ['far into a sentence it opens nothing', 'The depot says that it cannot answer question 3.', ['3']],
    ['a section is no question', 'Section 40 applies.', []],
    ['a date is no question', 'We looked at parts 1/2/2019.', []],
    ['questions without a number', 'Your questions are refused.', []],
    ['nothing', '', []],
  ],
  named,
)

testTable<readonly string[], readonly number[]>(
  'indexesOf: a question itself, and all below a stem',
  [
    ['a question', ['2'], [1, 2, 3]],
    ['a sub-question', ['2.b'], [3]],
    ['two', ['1', '3'], [0, 4]],
    ['one that was not asked', ['9'], []],
    ['the same twice', ['1', '1'], [0]],
  ],
  (paths) =>
    indexesOf(
      paths.map((path) => path.split('.')),
      ['1', '2', '2.a', '2.b', '3'].map((path) => ({ path: path.split('.') })),
    ),
)
