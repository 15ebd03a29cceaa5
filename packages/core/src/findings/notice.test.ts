import type { FindingCode } from '../model/reading.ts'
import { testLawBook } from '../testing/test-law-book.ts'
import { testTable } from '../testing/test-table.ts'
import type { Case } from './case.ts'
import { passagesOf, requirementFor } from './notice.ts'

const book = testLawBook()

testTable<readonly [FindingCode, law: string | null], string | null>(
  'requirementFor',
  [
    [
      'the provision with the title of its law',
      ['regulator-details-missing', 'uk-foia-2000'],
      's.17(7)(b), Freedom of Information Act 2000',
    ],
    [
      'of another law',
      ['public-interest-test-missing', 'uk-eir-2004'],
      'reg 14(3)(b), Environmental Information Regulations 2004',
    ],
    ['a law that asks for nothing of the kind', ['cost-estimate-missing', 'uk-eir-2004'], null],
    ['no law', ['regulator-details-missing', null], null],
    ['a law that nobody knows', ['regulator-details-missing', 'no-such-law'], null],
  ],
  ([code, law]) =>
    requirementFor({ book, law: law === null ? null : (book.law(law) ?? null) } as unknown as Case, code)?.place ??
    null,
)

testTable<readonly number[], number[][]>(
  'passagesOf',
  [
    ['no blocks', [], []],
    ['a letter is one passage', [900, 200, 30], [[0, 1, 2]]],
    [
      'a very long one is parted, and each passage begins with the last block of the one before',
      [30_000, 30_000, 10_000, 9_000, 8_000],
      [
        [0, 1],
        [1, 2, 3, 4],
      ],
    ],
    [
      'a block that is longer than a passage',
      [10, 90_000, 10],
      [
        [0, 1],
        [1, 2],
      ],
    ],
  ],
  (lengths) => {
    let end = 0
    const blocks = lengths.map((length, i) => {
      end += length
      return { i, start: end - length, end }
    })
    return passagesOf(blocks).map((passage) => passage.map(({ i }) => i))
  },
)
