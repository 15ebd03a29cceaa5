import { testLawBook } from '../testing/test-law-book.ts'
import { testTable } from '../testing/test-table.ts'
import type { Case } from './case.ts'
import { capital, daysNamed, enumeration, questionsNamed } from './wording.ts'

testTable<readonly string[], string>(
  'questionsNamed',
  [
    ['one', ['1:4.a'], 'question 4.a'],
    ['two', ['1:1', '1:2'], 'questions 1 and 2'],
    ['three', ['1:1', '1:2', '1:3'], 'questions 1, 2 and 3'],
    ['of a second part', ['2:2', '1:1'], 'questions 2 of part 2 and 1 of part 1'],
  ],
  (named) => {
    const questions = named.map((each) => ({ part: Number(each.split(':')[0]), label: each.split(':')[1]! }))
    return questionsNamed(
      { questions } as unknown as Case,
      questions.map((_, i) => i),
    )
  },
)

testTable<readonly string[], string>(
  'enumeration',
  [
    ['none', [], ''],
    ['one', ['a'], 'a'],
    ['two', ['a', 'b'], 'a and b'],
    ['three', ['a', 'b', 'c'], 'a, b and c'],
  ],
  enumeration,
)

testTable<readonly [number: number, law: string | null], string>(
  'daysNamed',
  [
    ['working days', [11, 'uk-foia-2000'], '11 working days'],
    ['one of them', [1, 'uk-foia-2000'], '1 working day'],
    ['calendar days', [11, 'us-ca-cpra'], '11 days'],
    ['one of those', [1, 'us-ca-cpra'], '1 day'],
    ['no law', [2, null], '2 days'],
  ],
  ([number, law]) => daysNamed(number, law === null ? null : testLawBook().law(law)!),
)

testTable(
  'capital',
  [
    ['a sentence', 'question 2 is', 'Question 2 is'],
    ['nothing', '', ''],
  ],
  capital,
)
