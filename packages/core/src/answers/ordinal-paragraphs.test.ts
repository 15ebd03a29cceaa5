import { rolesOf } from '../correspondence/roles.ts'
import { wholeOf } from '../testing/source-document.ts'
import { testTable } from '../testing/test-table.ts'
import { ordinalParagraphs } from './ordinal-paragraphs.ts'

testTable<readonly [text: string, count: number], string[]>(
  'ordinalParagraphs',
  [
    [
      'first, second, finally',
      ['First, the boats. There are two.\n\nSecondly, none was sold.\n\nFinally, we hold no plan.', 3],
      ['0: 1', '1: 2', '2: 3'],
    ],
    [
      'from the second on, behind a first that is named otherwise',
      ['We own two boats.\n\nTurning to the second, none was sold.\n\nAs to the third point, we hold no plan.', 3],
      ['1: 2', '2: 3'],
    ],
    ['one alone counts anything', ['First, we apologise for the delay.\n\nWe own two boats.', 3], []],
    ['not as far as the questions go', ['First, we apologise.\n\nSecond, we own two boats.', 5], []],
    ['not in order', ['Second, none was sold.\n\nFirst, there are two.', 2], []],
    ['an ordinal in a sentence', ['The first boat was sold.\n\nThe second boat was kept.', 2], []],
  ],
  ([text, count]) => [...ordinalParagraphs(text, rolesOf(text, [wholeOf(text)]), count)].map(([i, n]) => `${i}: ${n}`),
)
