import type { LabelledAnswers } from './labelled-answers.ts'

const A = 'answered'

/** Numbers of one period, and sums. */
export const LABELLED_FIGURES: readonly LabelledAnswers[] = [
  // Numbers of one period.
  [
    'yes',
    ['2021-05-03', 'How many bins were stolen in 2020?', A, '41'],
    ['2022-02-01', 'How many bins were stolen in 2020?', A, '57'],
  ],
  [
    'yes',
    ['2021-05-03', 'How many complaints about noise did you receive in 2019/20?', A, 'We received 212 complaints.'],
    ['2021-11-09', 'Please tell me how many complaints about noise you received in 2019/20.', A, '198'],
  ],
  [
    'yes',
    ['2020-03-02', 'Number of parking fines issued in 2018', A, '1,204'],
    ['2020-09-14', 'How many parking fines were issued in 2018?', A, '1,402'],
  ],
  [
    'yes',
    ['2023-01-10', 'How many libraries did you close in 2022?', A, 'None'],
    ['2023-06-02', 'How many libraries did the council close in 2022?', A, '3'],
  ],
  [
    'yes',
    ['2022-04-04', 'How many dogs were seized in the year 2021?', A, '12'],
    ['2022-05-06', 'How many dogs were seized in 2021?', A, 'There were 21.'],
  ],
  [
    'yes',
    ['2019-07-01', 'How many ambulances waited for more than an hour in January 2019?', A, '302'],
    ['2020-01-15', 'How many ambulances waited more than an hour in January 2019?', A, '347 ambulances'],
  ],
  [
    'yes',
    ['2022-04-04', 'What percentage of calls was answered within ten seconds in 2021?', A, '91%'],
    ['2022-08-20', 'What percentage of calls was answered within ten seconds in 2021?', A, '78%'],
  ],
  [
    'yes',
    ['2021-01-05', 'How many evictions were carried out between April 2018 and March 2019?', A, '17'],
    ['2021-10-05', 'How many evictions were carried out between April 2018 and March 2019?', A, '71'],
  ],
  [
    'yes',
    ['2024-02-02', 'How many trees were felled in 2023?', A, '0'],
    ['2024-03-03', 'How many trees were felled in 2023?', A, '188 trees were felled.'],
  ],
  [
    'no',
    ['2021-05-03', 'How many bins were stolen in 2020?', A, '41'],
    ['2022-02-01', 'How many bins were stolen in 2021?', A, '57'],
  ],
  [
    'no',
    ['2021-05-03', 'How many bins were stolen in 2020?', A, '41'],
    ['2022-02-01', 'How many bins were stolen in 2020?', A, 'Forty-one'],
  ],
  [
    'no',
    ['2021-05-03', 'How many bins were stolen in 2020?', A, '41'],
    ['2022-02-01', 'How many bins were stolen in 2020?', A, 'About 40'],
  ],
  [
    'no',
    ['2021-05-03', 'How many visitors came to the museum in 2019?', A, 'approximately 12,000'],
    ['2022-02-01', 'How many visitors came to the museum in 2019?', A, '11,874'],
  ],
  [
    'no',
    ['2021-05-03', 'How many bins do you have?', A, '4,100'],
    ['2023-02-01', 'How many bins do you have?', A, '4,650'],
  ],
  [
    'no',
    ['2021-05-03', 'How many staff work in planning?', A, '14'],
    ['2021-06-01', 'How many women work in planning?', A, '6'],
  ],
  [
    'no',
    ['2021-05-03', 'How many complaints about noise were made in 2020?', A, '212'],
    ['2021-06-01', 'How many complaints about noise were upheld in 2020?', A, '41'],
  ],
  [
    'no',
    ['2021-05-03', 'How many fines were issued in Mill Lane in 2020?', A, '12'],
    ['2021-06-01', 'How many fines were issued in Dock Road in 2020?', A, '30'],
  ],
  [
    'no',
    ['2021-05-03', 'How many officers had training in 2020?', A, '12 FTE'],
    ['2021-06-01', 'How many officers had training in 2020?', A, '15 people'],
  ],
  [
    'no',
    ['2020-05-03', 'How many fines have been issued so far this year?', A, '120'],
    ['2020-09-01', 'How many fines have been issued so far this year?', A, '340'],
  ],
  [
    'no',
    ['2021-05-03', 'How many calls were answered within ten seconds in 2020?', A, '5,012'],
    ['2021-06-01', 'How many calls were answered within a minute in 2020?', A, '9,044'],
  ],
  [
    'no',
    ['2021-05-03', 'How many houses were sold in 2020?', A, '41'],
    ['2021-06-01', 'How many flats were sold in 2020?', A, '12'],
  ],
  [
    'no',
    ['2021-05-03', 'How many vans did you own in 2020?', A, 'As at 31 March 2020: 30'],
    ['2021-06-01', 'How many vans did you own in 2020?', A, 'As at 31 December 2020: 44'],
  ],
  [
    'no',
    ['2021-05-03', 'How many incidents were there in the last 12 months?', A, '14'],
    ['2022-06-01', 'How many incidents were there in the last 12 months?', A, '9'],
  ],
  [
    'no',
    ['2021-05-03', 'How many incidents were there in the last three years?', A, '44'],
    ['2021-06-01', 'How many incidents were there in the last five years?', A, '71'],
  ],
  [
    'no',
    ['2021-05-03', 'How many bins were stolen in 2020?', A, 'fewer than 5'],
    ['2022-02-01', 'How many bins were stolen in 2020?', A, '3'],
  ],
  [
    'no',
    ['2021-05-03', 'How many children were excluded in 2020?', A, '12, of which 3 permanently'],
    ['2022-02-01', 'How many children were excluded permanently in 2020?', A, '3'],
  ],
  [
    'no',
    ['2021-05-03', 'How many tribunal cases did you lose in 2020?', A, '2'],
    ['2022-02-01', 'How many tribunal cases did you win in 2020?', A, '5'],
  ],
  // Sums.
  [
    'yes',
    ['2021-05-03', 'How much did you spend on agency staff in 2019/20?', A, '£412,000'],
    ['2022-05-03', 'How much did you spend on agency staff in 2019/20?', A, '£590,250'],
  ],
  [
    'yes',
    ['2021-05-03', 'What did the new web site cost in 2020?', A, '£41,300'],
    ['2021-07-03', 'What did the new web site cost in 2020?', A, 'The web site cost £14,300.'],
  ],
  [
    'yes',
    ['2021-05-03', 'How much was paid to consultants in 2018?', A, 'Nothing was paid: £0'],
    ['2021-09-03', 'How much was paid to consultants in 2018?', A, '£88,000'],
  ],
  [
    'yes',
    ['2023-05-03', 'What was the total expenditure on Christmas lights in 2022?', A, '£23,904'],
    ['2023-11-03', 'What was the expenditure on Christmas lights in 2022?', A, '£32,100'],
  ],
  [
    'no',
    ['2021-05-03', 'How much did you spend on agency staff in 2019/20?', A, '£412,000'],
    ['2022-05-03', 'How much did you spend on agency staff in 2020/21?', A, '£590,250'],
  ],
  [
    'no',
    ['2021-05-03', 'How much did you spend on agency staff in 2019/20?', A, '£412,000'],
    ['2022-05-03', 'How much did you spend on agency staff in 2019/20?', A, '£0.41 million'],
  ],
  [
    'no',
    ['2021-05-03', 'How much did you spend on agency nurses in 2019/20?', A, '£412,000'],
    ['2022-05-03', 'How much did you spend on agency doctors in 2019/20?', A, '£912,000'],
  ],
  [
    'no',
    ['2021-05-03', 'How much did you spend on agency staff in 2019/20?', A, '£412,000 excluding VAT'],
    ['2022-05-03', 'How much did you spend on agency staff in 2019/20?', A, '£494,400 including VAT'],
  ],
  [
    'no',
    ['2021-05-03', 'What is the annual cost of the contract?', A, '£40,000'],
    ['2024-05-03', 'What is the annual cost of the contract?', A, '£46,000'],
  ],
  [
    'no',
    ['2021-05-03', 'What is the total value of the contract?', A, '£120,000'],
    ['2021-06-03', 'What is the annual value of the contract?', A, '£40,000'],
  ],
  [
    'no',
    ['2021-05-03', 'What did the repair cost in 2020?', A, '€40,000'],
    ['2021-06-03', 'What did the repair cost in 2020?', A, '£34,000'],
  ],
  [
    'no',
    ['2021-05-03', 'How much did you budget for repairs in 2020?', A, '£40,000'],
    ['2021-06-03', 'How much did you spend on repairs in 2020?', A, '£52,000'],
  ],
]
