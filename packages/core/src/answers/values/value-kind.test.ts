import { testTable } from '../../testing/test-table.ts'
import { askedKinds, countsPeople } from './value-kind.ts'

testTable(
  'askedKinds',
  [
    ['a question of yes or no', 'Do you publish a disclosure log?', ['yes-no']],
    ['whether', 'Please confirm whether the council owns any drones.', ['yes-no']],
    ['a courtesy asks for nothing', 'Could you send me the policy?', ['text']],
    ['a count', 'How many drones does the force own?', ['number']],
    ['a sum', 'What is the budget for street lighting?', ['money']],
    ['how much', 'How much was spent on salt?', ['money']],
    ['a share', 'What percentage of lamps are LED?', ['number']],
    ['a count of the paid asks for no sum', 'How many officers are paid overtime?', ['number']],
    ['a count and a sum', 'How many were bought, and how much did each cost?', ['number', 'money']],
    ['a day', 'When was the policy last reviewed?', ['date']],
    ['a name', 'Which company supplies the bins?', ['text']],
    ['names', 'If so, what tools do you use?', ['text']],
    ['yes or no, and a name', 'Do you use software for permits? If so, which one?', ['yes-no', 'text']],
    ['just words', 'Please provide a copy of the contract.', ['text']],
  ],
  askedKinds,
)

testTable(
  'countsPeople',
  [
    ['people', 'How many people are employed to deal with it?', true],
    ['officers', 'How many full time officers work there?', true],
    ['fines', 'How many fines were issued?', false],
    ['no count', 'Which officers are employed?', false],
  ],
  countsPeople,
)
