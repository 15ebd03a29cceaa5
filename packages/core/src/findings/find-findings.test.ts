import { readingOfText, shortAccount } from '../testing/account.ts'
import { REQUEST, reply } from '../testing/finding-table.ts'
import { type ThreadMessage, threadDocument } from '../testing/source-document.ts'
import { testTable } from '../testing/test-table.ts'

testTable<readonly ThreadMessage[], readonly string[]>(
  'findFindings: all that a thread gives, in the order of the contract’s codes',
  [
    ['a thread in order', [REQUEST, reply()], []],
    [
      'a late refusal on cost without any of what it must say',
      [
        REQUEST,
        reply({ date: '2024-04-19', body: 'We refuse your request under section 12(1).', review: '', regulator: '' }),
      ],
      ['late', 'review-details-missing', 'regulator-details-missing', 'cost-estimate-missing', 'advice-missing'],
    ],
    [
      'a blank answer, an unreasoned exemption and a wrong total',
      [
        [
          'requester',
          '2024-03-04',
          REQUEST[2].replace('\n\nYours', '\n3. What did the emptying cost in each year?\n\nYours'),
        ],
        [
          'authority',
          '2024-03-11',
          reply({
            answers: [''],
            handled:
              'Your request has been handled under the Freedom of Information Act 2000. Our response is set out below.',
          })[2].replace(
            'If you are unhappy',
            '2. Who empties the litter bins in Mill Lane?\n\nExempt under section 43(2).\n\n3. What did the emptying cost in each year?\n\n2022: 3\n2023: 4\nTotal: 8\n\nIf you are unhappy',
          ),
        ],
      ],
      [
        'blank-answer 1:1',
        'ground-without-reason',
        'public-interest-test-missing',
        'prejudice-not-stated',
        'total-mismatch 1:3',
      ],
    ],
  ],
  (messages): readonly string[] => shortAccount(readingOfText(threadDocument(messages))).findings,
)
