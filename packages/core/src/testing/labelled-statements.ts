import type { LabelledAnswers } from './labelled-answers.ts'

const A = 'answered'
const NOT_HELD = 'not-held'

/** Yes and no, held and not held, dates. */
export const LABELLED_STATEMENTS: readonly LabelledAnswers[] = [
  // Yes and no.
  [
    'yes',
    ['2021-05-03', 'Have you ever used facial recognition?', A, 'Yes, in a trial at the harbour.'],
    ['2022-05-03', 'Have you ever used facial recognition?', A, 'No.'],
  ],
  [
    'yes',
    ['2021-05-03', 'Did the council use covert cameras in 2019?', A, 'No'],
    ['2021-12-03', 'Did the council use covert cameras in 2019?', A, 'Yes'],
  ],
  [
    'yes',
    ['2021-05-03', 'Did you carry out an equality assessment in 2020?', A, 'Yes, an assessment was carried out.'],
    ['2021-06-03', 'Did you carry out an equality assessment in 2020?', A, 'No, no assessment was carried out.'],
  ],
  [
    'yes',
    ['2021-05-03', 'Do you use body-worn cameras?', A, 'No'],
    ['2021-05-20', 'Do you use body-worn cameras?', A, 'Yes'],
  ],
  [
    'yes',
    ['2019-05-03', 'Has the Trust ever employed private detectives?', A, 'Yes'],
    ['2023-05-20', 'Has the Trust ever employed private detectives?', A, 'No, never.'],
  ],
  [
    'yes',
    ['2021-05-03', 'Were any officers dismissed in 2018?', A, 'Yes'],
    ['2022-05-20', 'Were any officers dismissed in 2018?', A, 'No'],
  ],
  [
    'yes',
    ['2022-03-01', 'Do you employ a tree officer?', A, 'Yes.'],
    ['2022-03-15', 'Do you employ a tree officer?', A, 'No.'],
  ],
  [
    'no',
    ['2019-05-03', 'Do you use body-worn cameras?', A, 'No'],
    ['2021-05-20', 'Do you use body-worn cameras?', A, 'Yes'],
  ],
  [
    'no',
    ['2019-05-03', 'Have you ever used facial recognition?', A, 'No'],
    ['2021-05-20', 'Have you ever used facial recognition?', A, 'Yes'],
  ],
  [
    'no',
    ['2021-05-03', 'Do you use body-worn cameras?', A, 'No, but they are planned for June.'],
    ['2021-06-20', 'Do you use body-worn cameras?', A, 'Yes'],
  ],
  ['no', ['2021-05-03', 'Do you use body-worn cameras?', A, 'Yes'], ['2021-05-20', 'Do you use drones?', A, 'No']],
  [
    'no',
    ['2021-05-03', 'Do you use cameras in schools?', A, 'Yes'],
    ['2021-05-20', 'Do you use cameras in care homes?', A, 'No'],
  ],
  [
    'no',
    ['2021-05-03', 'Do you use live facial recognition?', A, 'No'],
    ['2021-05-20', 'Do you use retrospective facial recognition?', A, 'Yes'],
  ],
  [
    'no',
    ['2021-05-03', 'Did the council use covert cameras in 2019?', A, 'No'],
    ['2021-12-03', 'Did the council use covert cameras in 2020?', A, 'Yes'],
  ],
  [
    'no',
    ['2021-05-03', 'Do you use body-worn cameras?', A, 'Yes'],
    ['2021-05-20', 'Do you use body-worn cameras?', A, 'We do.'],
  ],
  [
    'no',
    ['2021-05-03', 'Do you use body-worn cameras?', A, 'Yes'],
    ['2021-05-20', 'Do you use body-worn cameras?', 'refused', 'Section 31 applies.'],
  ],
  [
    'no',
    ['2021-05-03', 'Do you not use body-worn cameras?', A, 'No'],
    ['2021-05-20', 'Do you use body-worn cameras?', A, 'Yes'],
  ],
  ['no', ['2021-05-03', 'Do you plan to use drones?', A, 'No'], ['2021-05-20', 'Do you use drones?', A, 'Yes']],
  ['no', ['2021-05-03', 'Do you use drones?', A, 'No longer.'], ['2021-04-20', 'Do you use drones?', A, 'Yes']],
  ['no', [null, 'Do you use drones?', A, 'No'], ['2021-04-20', 'Do you use drones?', A, 'Yes']],
  // Held and not held.
  [
    'yes',
    ['2021-05-03', 'How many fines were issued in 2019?', NOT_HELD, 'This information is not held.'],
    ['2021-12-03', 'How many fines were issued in 2019?', A, '1,204'],
  ],
  [
    'yes',
    [
      '2021-05-03',
      'Please provide the minutes of the harbour board of 4 March 2020.',
      NOT_HELD,
      'We do not hold these minutes.',
    ],
    ['2021-09-03', 'Please provide the minutes of the harbour board of 4 March 2020.', A, 'The minutes are attached.'],
  ],
  [
    'yes',
    ['2021-05-03', 'Please provide a copy of the contract with Gatewise.', A, 'A copy is enclosed.'],
    ['2021-05-30', 'Please provide a copy of the contract with Gatewise.', NOT_HELD, 'Not held.'],
  ],
  [
    'yes',
    ['2022-05-03', 'What was the cost of the trial in 2018?', A, '£4,000'],
    ['2023-05-03', 'What was the cost of the trial in 2018?', NOT_HELD, 'No recorded information is held.'],
  ],
  [
    'yes',
    ['2022-05-03', 'Please send the risk assessment for the 2021 carnival.', NOT_HELD, 'No risk assessment is held.'],
    [
      '2022-09-03',
      'Please send me the risk assessment for the 2021 carnival.',
      'refused',
      'The risk assessment is exempt under section 38.',
    ],
  ],
  [
    'yes',
    ['2022-05-03', 'How many knives were found in schools in 2021?', NOT_HELD, 'We do not hold this.'],
    ['2022-06-03', 'How many knives were found in schools in 2021?', 'partly-answered', '14 in secondary schools.'],
  ],
  [
    'no',
    ['2021-05-03', 'How many fines were issued in 2019?', NOT_HELD, 'Not held.'],
    ['2021-12-03', 'How many fines were issued in 2020?', A, '1,204'],
  ],
  [
    'no',
    ['2019-05-03', 'Please provide your drone policy.', NOT_HELD, 'Not held.'],
    ['2021-12-03', 'Please provide your drone policy.', A, 'The policy is attached.'],
  ],
  [
    'no',
    ['2021-05-03', 'Please provide your drone policy.', NOT_HELD, 'Not held.'],
    ['2021-05-20', 'Please provide your drone policy.', NOT_HELD, 'We do not hold one.'],
  ],
  [
    'no',
    ['2021-05-03', 'Please provide your drone policy.', NOT_HELD, 'Not held.'],
    ['2021-05-20', 'Please provide your camera policy.', A, 'It is attached.'],
  ],
  [
    'no',
    ['2021-05-03', 'Please provide your drone policy.', NOT_HELD, 'Not held.'],
    ['2021-05-20', 'Please provide your drone policy.', 'elsewhere', 'The county council holds this.'],
  ],
  [
    'no',
    ['2021-05-03', 'Please provide your drone policy.', NOT_HELD, 'Not held.'],
    ['2021-05-20', 'Please provide your drone policy.', 'neither-confirmed-nor-denied', 'We neither confirm nor deny.'],
  ],
  [
    'no',
    ['2021-05-03', 'How many staff were on sick leave in 2020, by ethnicity?', NOT_HELD, 'Not held.'],
    ['2021-05-20', 'How many staff were on sick leave in 2020?', A, '41'],
  ],
  [
    'no',
    ['2021-05-03', 'Please provide the minutes of the harbour board of 4 March 2020.', NOT_HELD, 'Not held.'],
    ['2021-09-03', 'Please provide the minutes of the harbour board of 6 May 2020.', A, 'Attached.'],
  ],
  [
    'no',
    ['2021-05-03', 'Please provide your drone policy.', NOT_HELD, 'Not held.'],
    [
      '2021-05-20',
      'Please provide your drone policy.',
      'refused',
      'It would exceed the cost limit to find out whether it is held.',
    ],
  ],
  [
    'no',
    ['2021-05-03', 'Please provide your drone policy.', NOT_HELD, 'Not held.'],
    ['2021-05-20', 'Please provide your drone policy.', 'blank', ''],
  ],
  // Dates.
  [
    'yes',
    ['2021-05-03', 'When was the bridge last inspected before 2020?', A, '4 March 2019'],
    ['2021-09-03', 'When was the bridge last inspected before 2020?', A, '11 June 2018'],
  ],
  [
    'yes',
    ['2021-05-03', 'On what date was the contract with Gatewise signed?', A, '4 March 2019'],
    ['2021-09-03', 'On what date was the contract with Gatewise signed?', A, 'It was signed on 14 May 2019.'],
  ],
  [
    'yes',
    ['2021-05-03', 'When was the policy adopted?', A, 'It was adopted on 1 April 2016.'],
    ['2021-06-03', 'When was the policy adopted?', A, '1 April 2018'],
  ],
  [
    'no',
    ['2021-05-03', 'On what date was the contract with Gatewise signed?', A, '4 March 2019'],
    ['2021-09-03', 'On what date was the contract with Gatewise signed?', A, 'March 2019'],
  ],
  [
    'no',
    ['2021-05-03', 'When was the bridge last inspected?', A, '4 March 2019'],
    ['2022-09-03', 'When was the bridge last inspected?', A, '11 June 2022'],
  ],
  [
    'no',
    ['2021-05-03', 'When was the bridge opened?', A, '4 March 2019'],
    ['2021-09-03', 'When was the bridge closed?', A, '11 June 2020'],
  ],
  [
    'no',
    ['2021-05-03', 'When does the contract end?', A, '31 March 2022'],
    ['2022-02-03', 'When does the contract end?', A, '31 March 2024'],
  ],
  [
    'no',
    ['2021-05-03', 'On what date was the contract with Gatewise signed?', A, '4 March 2019'],
    ['2021-09-03', 'On what date was the contract with Dockside signed?', A, '6 May 2020'],
  ],
]
