import { testLawBook } from '../testing/test-law-book.ts'
import { testTable } from '../testing/test-table.ts'
import { findProvision } from './find-provision.ts'

const book = testLawBook()

testTable(
  'findProvision',
  [
    ['as the table has it', ['uk-foia-2000', '40(2)'], '40(2)'],
    ['as letters write it', ['uk-foia-2000', 's.40(2)'], '40(2)'],
    ['in words', ['uk-foia-2000', 'section 36(2)(b)(i)'], '36(2)(b)(i)'],
    ['without a dot', ['uk-foia-2000', 's31(1)(a)'], '31(1)(a)'],
    ['a limb that only its section tells of', ['uk-foia-2000', '31(1)(z)'], '31(1)(z)'],
    ['a regulation', ['uk-eir-2004', 'reg 12(4)(b)'], '12(4)(b)'],
    ['an article without its word', ['eu-1049-2001', '4(2)'], 'Art.4(2)'],
    ['a paragraph sign', ['germany-ifg-bund', '§ 3 Nr. 1 g'], '§ 3 Nr. 1 g'],
    ['a paragraph without its sign', ['germany-ifg-bund', '3 Nr. 1'], '§ 3 Nr. 1'],
    ['a numbered exemption', ['us-foia-5-usc-552', 'Exemption 7(C)'], '(b)(7)(C)'],
    ['its number alone', ['us-foia-5-usc-552', '7(C)'], '(b)(7)(C)'],
    ['a section of a code', ['us-nj-opra', '47:1A-3'], '47:1A-3'],
    ['no section of the act', ['uk-foia-2000', '99'], null],
    ['no provision at all', ['uk-foia-2000', 'personal data'], null],
  ],
  ([law, words]: readonly [string, string]) => findProvision(book.law(law)!, words, book),
)
