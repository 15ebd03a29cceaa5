import { blocksOfText } from '../testing/asked.ts'
import { testTable } from '../testing/test-table.ts'
import { runInList } from './run-in-list.ts'

testTable<string, string[]>(
  'runInList',
  [
    [
      'numbers in one paragraph',
      'You asked for: 1. The lease of the hall. 2. The rent paid. 3. Any survey.',
      ['You asked for:', '1. The lease of the hall.', '2. The rent paid.', '3. Any survey.'],
    ],
    [
      'letters in brackets',
      'Please send (a) the lease, (b) the plan and (c) the survey.',
      ['Please send', '(a) the lease,', '(b) the plan and', '(c) the survey.'],
    ],
    ['bullets', 'May I have • the lease • the plan', ['May I have', '• the lease', '• the plan']],
    [
      'two numbers are none',
      'See paragraphs 1. The lease and 2. The plan.',
      ['See paragraphs 1. The lease and 2. The plan.'],
    ],
    [
      'a number that was left out',
      'For each officer, 1. First name, 3. Gender, 4. Race.',
      ['For each officer,', '1. First name,', '3. Gender,', '4. Race.'],
    ],
    ['numbers that do not count on', 'On 3. May 4. June 5. July we met.', ['On 3. May 4. June 5. July we met.']],
    [
      'a second list in the same paragraph, announced with a colon',
      'Send the plans of: 1. The hall 2. The pier 3. The pool Please also state for each: 1. Its age 2. Its cost 3. Its owner',
      [
        'Send the plans of:',
        '1. The hall',
        '2. The pier',
        '3. The pool',
        'Please also state for each:',
        '1. Its age',
        '2. Its cost',
        '3. Its owner',
      ],
    ],
    [
      'a list of another kind behind a stem with a number',
      'This includes: (1) For each hall: a. Its age. b. Its cost. c. Its owner. We also ask for: 1. The lease 2. The plan 3. The map',
      [
        'This includes:',
        '(1) For each hall:',
        'a. Its age.',
        'b. Its cost.',
        'c. Its owner.',
        'We also ask for:',
        '1. The lease',
        '2. The plan',
        '3. The map',
      ],
    ],
    ['prose', 'Please send the lease.', ['Please send the lease.']],
  ],
  (text) =>
    blocksOfText(text).flatMap((block) =>
      runInList(text, block).map(({ start, end }) => text.slice(start, end).trim()),
    ),
)
