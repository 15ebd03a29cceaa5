import { wholeOf } from '../testing/source-document.ts'
import { testTable } from '../testing/test-table.ts'
import { blocksOf } from '../text/blocks.ts'
import { toldRequest } from './told-request.ts'

testTable(
  'toldRequest',
  [
    [
      'what was asked for',
      'You asked for a copy of the contract with Lanterns Ltd.',
      'a copy of the contract with Lanterns Ltd.',
    ],
    [
      'what the request was about',
      'Thank you for your request for information about potholes in the borough.',
      'information about potholes in the borough.',
    ],
    [
      'what the information regards',
      'We have decided not to disclose the information you requested on 1 May 2017 regarding  annual library returns.',
      'annual library returns.',
    ],
    [
      'the list below a colon',
      'I refer to the Gazette’s request of 3 July 2008 for HARBOUR to provide figures for 2007 showing the number of:\n\n- passes;\n\n- failures.\n\nPlease find them attached.',
      'figures for 2007 showing the number of: - passes; - failures.',
    ],
    [
      'the act is not what was asked',
      'Thank you for your request for information under the Freedom of Information Act.',
      null,
    ],
    ['a review is not what was asked', 'Thank you for your letter asking for an internal review.', null],
    ['a subject is not what was asked', 'I refer to your e-mail of 24 July 2024 about interpreters.', null],
    ['a greeting tells nothing', 'Thank you for your letter.', null],
  ],
  (text) => toldRequest(text, blocksOf(text, wholeOf(text)))[0]?.[0]?.text ?? null,
)
