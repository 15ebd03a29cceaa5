import { nameOf, questionAndReply } from '../testing/question-and-reply.ts'
import { wholeOf } from '../testing/source-document.ts'
import { testTable } from '../testing/test-table.ts'
import { labelAt } from '../text/labels.ts'
import { findAnchors, labelFits } from './find-anchors.ts'
import { blockOfWord, openReply } from './reply.ts'

const REQUEST = `Please tell me:

1. How many litter bins does the council own?
2. Who empties the litter bins in Mill Lane?
3. What did the emptying cost in 2023?`

/** `1 repeated: first words of the line`, in the order of the reply. */
function anchors([request, answer]: readonly [string, string]): string[] {
  const { text, blocks, questions } = questionAndReply(request, answer)
  const reply = openReply(text, blocks)
  return findAnchors(reply, questions).map(({ question, start, byLabel }) => {
    const block = reply.blocks[blockOfWord(reply, Math.min(start, reply.words.length - 1))]!
    const line = text.slice(block.start, block.end).split('\n')[0]!
    return `${nameOf(questions[question])} ${byLabel ? 'by number' : 'repeated'}: ${line.slice(0, 30)}`
  })
}

testTable<readonly [request: string, reply: string], string[]>(
  'findAnchors',
  [
    [
      'each question repeated',
      [
        REQUEST,
        '1. How many litter bins does the council own?\n\n14\n\n2. Who empties the litter bins in Mill Lane?\n\nBins Ltd\n\n3. What did the emptying cost in 2023?\n\n£400',
      ],
      [
        '1 repeated: 1. How many litter bins does t',
        '2 repeated: 2. Who empties the litter bins',
        '3 repeated: 3. What did the emptying cost ',
      ],
    ],
    [
      'repeated without numbers and in other words here and there',
      [
        REQUEST,
        'How many litter bins does Westholt Council own?\n\n14\n\nWho empties the bins in Mill Lane?\n\nBins Ltd\n\nWhat did emptying cost in 2023?\n\n£400',
      ],
      [
        '1 repeated: How many litter bins does West',
        '2 repeated: Who empties the bins in Mill L',
        '3 repeated: What did emptying cost in 2023',
      ],
    ],
    [
      'answers by number',
      [REQUEST, '1. Fourteen\n2. A company from Northmere\n3. £400'],
      ['1 by number: 1. Fourteen', '2 by number: 2. A company from Northmere', '3 by number: 3. £400'],
    ],
    [
      'out of order',
      [
        REQUEST,
        '3. What did the emptying cost in 2023?\n\n£400\n\n1. How many litter bins does the council own?\n\n14\n\n2. Who empties the litter bins in Mill Lane?\n\nBins Ltd',
      ],
      [
        '3 repeated: 3. What did the emptying cost ',
        '1 repeated: 1. How many litter bins does t',
        '2 repeated: 2. Who empties the litter bins',
      ],
    ],
    ['something else', [REQUEST, 'The depot has three vans.'], []],
    [
      'an answer that takes up the words is no question',
      ['1. What has been paid to the provider?\n2. Who owns the bins?', '£2,930 has been paid to the provider.'],
      [],
    ],
    [
      'few words are found again only at the head of a line',
      ['Please state the cost in:\n\n1. 2022\n2. 2023', '2022\n\n£400 (£300 in 2023 prices)\n\n2023\n\n£500'],
      ['1 repeated: 2022', '2 repeated: 2023'],
    ],
    [
      'sub-questions by their letters',
      [
        '1. For the bins in Mill Lane please state:\na) how many there are\nb) who empties them',
        '1a. Fourteen\n1b. Bins Ltd',
      ],
      ['1.a by number: 1a. Fourteen', '1.b by number: 1b. Bins Ltd'],
    ],
    [
      'a short question behind a number of two parts',
      [
        '1.1 How many lamps are there?\n1.2 How many bins are there?',
        '1.1 How many lamps are there?\n\n14\n\n1.2 How many bins are there?\n\n3',
      ],
      ['1.1 repeated: 1.1 How many lamps are there?', '1.2 repeated: 1.2 How many bins are there?'],
    ],
    ['no reply', [REQUEST, ''], []],
  ],
  anchors,
)

testTable<readonly [request: string, reply: string], string>(
  'the words of an anchor',
  [
    [
      'of a question repeated word for word all of them',
      [REQUEST, '1. How many litter bins does the council own?\n\n14'],
      'how many litter bins does the council own',
    ],
    [
      'without what stands in a cell between them',
      [REQUEST, 'How many litter bins (14 of them) does the council own?'],
      'how many litter bins does the council own',
    ],
  ],
  ([request, answer]) => {
    const { text, blocks, questions } = questionAndReply(request, answer)
    const reply = openReply(text, blocks)
    return findAnchors(reply, questions)[0]!
      .matched.map((word) => reply.words[word])
      .join(' ')
  },
)

testTable<readonly [line: string, path: string], boolean>(
  'labelFits',
  [
    ['the number', ['4. x', '4'], true],
    ['the letter below its number', ['a) x', '4.a'], true],
    ['both in one word', ['4a. x', '4.a'], true],
    ['the last of three', ['ii) x', '2.b.ii'], true],
    ['the number alone for a sub-question', ['4. x', '4.a'], false],
    ['another number', ['5. x', '4'], false],
    ['another letter', ['b) x', '4.a'], false],
    ['a keyword with the whole path', ['Q4a. x', '4.a'], true],
    ['a keyword with a part of it', ['Q2 x', '1.2'], false],
    ['a bullet fits nothing', ['- x', 'a'], false],
    ['more than the path', ['4a. x', '4'], false],
  ],
  ([line, path]) => labelFits(labelAt(line, wholeOf(line))!, path.split('.')),
)
