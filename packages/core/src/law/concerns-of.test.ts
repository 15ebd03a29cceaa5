import { testLawBook } from '../testing/test-law-book.ts'
import { testTable } from '../testing/test-table.ts'
import { concernsOf } from './concerns-of.ts'
import { provisionFacts } from './provision-facts.ts'

const book = testLawBook()

testTable(
  'concernsOf',
  [
    ['an absolute exemption has no public interest to weigh', ['uk-foia-2000', '21'], ['refusal', 'exemption']],
    ['a qualified one has', ['uk-foia-2000', '43(2)'], ['refusal', 'exemption', 'qualifiedExemption']],
    ['neither confirm nor deny, qualified', ['uk-foia-2000', '31(3)'], ['refusal', 'ncnd', 'qualifiedNcnd']],
    ['neither confirm nor deny, absolute', ['uk-foia-2000', '23(5)'], ['refusal', 'ncnd']],
    ['a law without such a test', ['us-foia-5-usc-552', '(b)(5)'], ['refusal', 'exemption']],
    ['cost', ['uk-foia-2000', '12(1)'], ['refusal', 'cost']],
    ['administrative grounds', ['ireland-foi-2014', '15(1)(a)'], ['refusal']],
    ['a duty is no ground', ['uk-foia-2000', '1(1)(a)'], []],
  ],
  ([law, ref]: readonly [string, string]) => [...concernsOf(provisionFacts(book.law(law)!, ref)!)] as string[],
)
