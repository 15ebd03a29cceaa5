import { testLawBook } from '../testing/test-law-book.ts'
import { testTable } from '../testing/test-table.ts'
import { mayNameRegulator, namesRegulator, namesRegulatorInFull } from './names-regulator.ts'

const book = testLawBook()
const regulatorOf = (law: string) => book.law(law)!.regulator
const all = book.laws.map(({ regulator }) => regulator)

testTable<readonly [words: string, law: string], string>(
  'names of a regulator: whether it is named, named in full, and may be meant beside others',
  [
    ['its name', ["the Information Commissioner's Office", 'uk-foia-2000'], 'named in full meant'],
    ['with a curly apostrophe', ['the Information Commissioner’s\nOffice', 'uk-foia-2000'], 'named in full meant'],
    ['its address on the web', ['see www.ico.org.uk', 'uk-foia-2000'], 'named in full meant'],
    ['its letters', ['write to the ICO', 'uk-foia-2000'], 'named meant'],
    ['its letters inside a word', ['the Mexico office', 'uk-foia-2000'], ''],
    ['inside the name of another', ['the Scottish Information Commissioner', 'uk-foia-2000'], 'named'],
    ['a name that anybody may bear', ['the Commissioner of Works', 'scotland-foisa-2002'], 'named'],
    ['of another country', ["the Information Commissioner's Office", 'us-foia-5-usc-552'], ''],
  ],
  ([words, law]) =>
    [
      namesRegulator(words, regulatorOf(law)) ? 'named' : '',
      namesRegulatorInFull(words, regulatorOf(law)) ? 'in full' : '',
      mayNameRegulator(words, regulatorOf(law), all) ? 'meant' : '',
    ]
      .filter((each) => each !== '')
      .join(' '),
)
