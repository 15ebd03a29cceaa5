import { wholeOf } from '../testing/source-document.ts'
import { testTable } from '../testing/test-table.ts'
import { clausesOf } from './clause.ts'

/** Kinds of the sentences; `+` where one also gives a number or a yes or no. */
const kinds = (text: string) =>
  clausesOf(text, wholeOf(text)).map(({ kind, informs }) => `${kind}${informs ? '+' : ''}`)

testTable(
  'clausesOf',
  [
    ['a number', 'There are 14.', ['informs+']],
    ['words', 'The council owns them.', ['informs']],
    ['yes', 'Yes.', ['informs+']],
    ['no', 'No, there are none.', ['informs+']],
    ['neither confirmed nor denied', 'We neither confirm nor deny that we hold this.', ['ncnd']],
    ['a refusal', 'The names are exempt under section 40(2).', ['refused']],
    ['refused on cost', 'This would exceed the cost limit.', ['refused']],
    ['refused outright', 'We have withheld the names.', ['refused']],
    ['cannot be given', 'We cannot give you this.', ['unable']],
    ['not held', 'We do not hold this information.', ['not-held']],
    ['not recorded', 'This is not recorded.', ['not-held']],
    ['not applicable', 'N/A', ['not-applicable']],
    ['attached', 'Please see the attached spreadsheet.', ['attached']],
    ['a link', 'https://westholt.gov.uk/bins', ['elsewhere']],
    ['published', 'This is published on our website.', ['elsewhere']],
    ['another body', 'You should contact the Northmere Council.', ['elsewhere']],
    [
      'exempt because it can be had already (FOIA s.21)',
      'This is exempt under section 21, as it is already available online.',
      ['elsewhere'],
    ],
    ['another part of the reply', 'See above.', ['points']],
    ['the law', 'Section 40(2) of the Act concerns personal data.', ['procedural']],
    ['a sentence each', 'There are 14. We do not hold the rest.', ['informs+', 'not-held']],
    ['nothing', '', []],
    ['withheld, and not held comes later', 'It is exempt, as the rest is not held.', ['refused']],
    ['not held, and exempt comes later', 'It is not held, and would be exempt from disclosure.', ['not-held']],
    ['an attachment that is not held', 'We do not hold the attached map.', ['not-held']],
    ['a wall to which it is attached', 'The camera is attached to the wall.', ['informs']],
    ['premises that are exempt from a tax', 'The shop is exempt from business rates.', ['informs']],
    ['a reference that was removed from a street', 'The council has removed 14 bins.', ['informs+']],
    ['a request that was refused by somebody else', 'The planning application was refused in May.', ['informs']],
    ['the request, refused', 'Your application was refused.', ['refused']],
    ['exempt from something, and withheld', 'The rate is exempt from tax, and is withheld.', ['refused']],
  ],
  kinds,
)
