import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { questionAndReply } from '../testing/question-and-reply.ts'
import { testTable } from '../testing/test-table.ts'
import { blockOfWord, labelBefore, openReply } from './reply.ts'

const opened = (reply: string) => {
  const { text, blocks } = questionAndReply('How many bins are there?', reply)
  return openReply(text, blocks)
}

testTable(
  'openReply',
  [
    [
      'the words of the blocks without their labels',
      '1. Fourteen bins\n2. Three lamps',
      ['fourteen', 'bins', 'three', 'lamps'],
    ],
    ['a measure begins with a number and no label', '11.4 WTE in all', ['11.4', 'wte', 'in', 'all']],
    ['nothing', '', []],
  ],
  (reply): readonly string[] => opened(reply).words,
)

describe('a reply', () => {
  const reply = opened('1. Fourteen bins\n2. Three lamps and\n\nno trees')

  it('knows the block of each word', () => {
    assert.deepEqual(
      reply.words.map((_, i) => blockOfWord(reply, i)),
      [0, 0, 1, 1, 1, 2, 2],
    )
  })

  it('knows the label right before a word, where it is the first of its block', () => {
    assert.deepEqual(
      reply.words.map((_, i) => labelBefore(reply, i)?.parts[0]?.value ?? null),
      ['1', null, '2', null, null, null, null],
    )
  })

  it('knows where each word occurs', () => {
    assert.deepEqual([reply.places.get('lamps'), reply.places.get('cats')], [[3], undefined])
  })
})
