import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readingOfText, shortAccount } from '../testing/account.ts'
import { testTable } from '../testing/test-table.ts'

const thread = (third: string) => `R. Amari made this Freedom of Information request to Westholt Council

R. Amari
4 March 2024

Dear Westholt Council,

1. How many bins are there?
2. Please send the contract for the bins.
3. Please send the tender for the bins.

R. Amari


Westholt Council
11 March 2024

Dear R. Amari,

Under the Freedom of Information Act 2000 our answers are:

1. 14
2. Withheld under section 43(2), as it would harm the firm's trade.
3. ${third}
`

testTable<string, string[]>(
  'an answer that points to another one',
  [
    ['comes to the same', 'See 2.', ['1 answered', '2 refused', '3 refused?']],
    ['in other words', 'As for question 2 above', ['1 answered', '2 refused', '3 refused?']],
    ['an answer that was given is none to take over', 'See 1.', ['1 answered', '2 refused', '3 answered?']],
    [
      'a number that counts points nowhere',
      'As 2 tenders came in, both are on our shelves.',
      ['1 answered', '2 refused', '3 answered'],
    ],
  ],
  (third) => shortAccount(readingOfText(thread(third))).questions as string[],
)

test('what is withheld for the same reason rests on the same grounds', () => {
  const { questions } = readingOfText(thread('This is withheld for the same reason.'))
  assert.deepEqual(
    questions.map(({ outcome, grounds }) => [outcome, grounds.map(({ provision }) => provision)]),
    [
      ['answered', []],
      ['refused', ['43(2)']],
      ['refused', ['43(2)']],
    ],
  )
})
