import { questionAndReply } from '../testing/question-and-reply.ts'
import { testTable } from '../testing/test-table.ts'
import { closingPart } from './closing-part.ts'

/** The first words of the block that closes the answers, or null. */
function closing([from, reply]: readonly [number, string]): string | null {
  const { text, blocks } = questionAndReply('How many bins are there?', reply)
  const block = blocks[closingPart(text, blocks, from)]
  return block === undefined ? null : text.slice(block.start, block.end).split('\n')[0]!
}

testTable<readonly [from: number, reply: string], string | null>(
  'closingPart',
  [
    ['a note', [1, 'Q1. Fourteen.\n\nNote A - section 43(2)\n\nReasons.'], 'Note A - section 43(2)'],
    ['the next steps', [1, 'Q1. Fourteen.\n\nNext steps\n\nWrite to us.'], 'Next steps'],
    ['the public interest', [1, 'Q1. Exempt.\n\nPublic interest test\n\nReasons.'], 'Public interest test'],
    [
      'reasons for disclosure',
      [1, 'Q1. Exempt.\n\nFactors in favour of disclosure'],
      'Factors in favour of disclosure',
    ],
    [
      'where the figures come from',
      [1, 'Q1. Fourteen.\n\nThe figures above are taken from a live system.'],
      'The figures above are taken from a live system.',
    ],
    [
      'a heading that an answer refers to',
      [1, "Q1. Exempt, see 'Commercial interests' below.\n\nMore words.\n\nCommercial interests\n\nReasons."],
      'Commercial interests',
    ],
    ['nothing closes them', [1, 'Q1. Fourteen.\n\nThere are three more in the depot.'], null],
    ['before the place from which it is looked for', [2, 'Note A - on bins\n\nQ1. Fourteen.\n\nThree more.'], null],
    ['no blocks', [0, ''], null],
  ],
  closing,
)
