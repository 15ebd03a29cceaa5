import { nameOf, questionAndReply } from '../testing/question-and-reply.ts'
import { testTable } from '../testing/test-table.ts'
import { bulletsInTurn } from './bullets-in-turn.ts'

const REQUEST = 'Please tell me:\n\n- how many bins there are\n- who empties them\n- what a bin costs'

testTable(
  'bulletsInTurn',
  [
    ['as many as questions', '- 14\n- Bins Ltd\n- £400', ['1: 14', '2: Bins Ltd', '3: £400']],
    ['more of them', '- 14\n- Bins Ltd\n- £400\n- and lids', []],
    ['behind an answer', 'We have these:\n\n- green ones\n- black ones\n- blue ones', []],
  ],
  (reply) => {
    const { text, blocks, questions } = questionAndReply(REQUEST, reply)
    return bulletsInTurn(text, blocks, questions).map(
      ({ question, answer }) => `${nameOf(questions[question])}: ${answer?.text}`,
    )
  },
)
