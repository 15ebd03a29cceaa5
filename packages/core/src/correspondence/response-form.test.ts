import { testTable } from '../testing/test-table.ts'
import { isResponseForm } from './response-form.ts'

const HEAD = 'Westholt Council\nDate of response: 9 September 2024\n\n'

testTable<string, boolean>(
  'isResponseForm',
  [
    ['request and response below the head', `${HEAD}Request\n\nHow many bins?\n\nResponse\n\n14`, true],
    ['its name', 'Westholt Council\nFOI response\n\nYour request:\nHow many bins?\n\nOur response:\n14', true],
    ['the response first', `${HEAD}Response\n\n14\n\nRequest\n\nHow many bins?`, false],
    ['no head', 'Request\n\nHow many bins?\n\nResponse\n\n14', false],
    ['a word in a sentence', `${HEAD}The request was late.\n\nThe response was not.`, false],
  ],
  isResponseForm,
)
