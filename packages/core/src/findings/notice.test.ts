import type { FindingCode } from '../model/reading.ts'
import { testLawBook } from '../testing/test-law-book.ts'
import { testTable } from '../testing/test-table.ts'
import type { Case } from './case.ts'
import { requirementFor } from './notice.ts'

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
