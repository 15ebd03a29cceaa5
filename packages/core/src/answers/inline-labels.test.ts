import { questionAndReply } from '../testing/question-and-reply.ts'
import { testTable } from '../testing/test-table.ts'
import { partInline } from './inline-labels.ts'
import { type Match, wholeAnswer } from './match.ts'

const REQUEST = `1. How many litter bins were bought in:
a) 2021
b) 2022
c) 2023`

/** The answer given to 1.a, parted; a second cell is an answer that 1.b has already. */
function parted([answer, other]: readonly [string, string?]): string[] {
  const { text, questions } = questionAndReply(REQUEST, [answer, other ?? ''].join('\n'))
  const given = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const match = (label: string, words: string): Match => ({
    question: questions.findIndex((question) => question.label === label),
    answer: wholeAnswer(text, given(words)),
    how: 'repeated',
    shared: false,
    sure: true,
  })
  const matches = [match('1.a', answer), ...(other === undefined ? [] : [match('1.b', other)])]
  return partInline(text, matches, questions).map(
    ({ question, answer: piece }) => `${questions[question]!.label}: ${piece?.text ?? 'blank'}`,
  )
}

testTable<readonly [string, string?], string[]>(
  'partInline',
  [
    ['labels inside one answer', ['a) 487 b) 203 c) 164'], ['1.a: 487', '1.b: 203', '1.c: 164']],
    ['with stops', ['a. 487 b. 203 c. 164'], ['1.a: 487', '1.b: 203', '1.c: 164']],
    ['in brackets', ['(a) 487 (b) 203 (c) 164'], ['1.a: 487', '1.b: 203', '1.c: 164']],
    [
      'the last row of labels holds the answers, where the one before repeats the questions',
      ['a) 2021 b) 2022 c) 2023\na) 487 b) 203 c) 164'],
      ['1.a: 487', '1.b: 203', '1.c: 164'],
    ],
    ['a label is missing', ['a) 487 b) 203'], ['1.a: a) 487 b) 203']],
    ['no labels', ['487 in each year'], ['1.a: 487 in each year']],
    ['a question that has its own answer is left out', ['a) 487 c) 164', '203'], ['1.a: 487', '1.c: 164', '1.b: 203']],
  ],
  parted,
)
