import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { testTable } from '../testing/test-table.ts'
import { alignAt, sameWord } from './align.ts'

const words = (text: string) => text.split(' ').filter((word) => word !== '')

testTable<readonly [question: string, reply: string], readonly [matched: string, score: number]>(
  'alignAt',
  [
    ['the same words', ['how many bins are there', 'how many bins are there fourteen'], ['how many bins are there', 1]],
    [
      'a table cell stands between two words',
      ['how many bins are there in mill lane', 'how many bins fourteen of them are there in mill lane'],
      ['how many bins are there in mill lane', 1],
    ],
    [
      'the reply leaves a word out',
      ['how many bins are there in mill lane', 'how many bins are in mill lane'],
      ['how many bins are in mill lane', 7 / 8],
    ],
    ['a word in two spellings', ['the colour of the bins', 'the color of the bins'], ['the color of the bins', 1]],
    ['something else', ['how many bins are there', 'we hold nothing of the kind'], ['', 0]],
    ['nothing to find', ['', 'how many bins'], ['', 0]],
    ['nowhere to find it', ['how many bins', ''], ['', 0]],
  ],
  ([question, reply]) => {
    const found = words(reply)
    const { matched, score } = alignAt(words(question), found, 0, found.length)
    return [matched.map((at) => found[at]).join(' '), score]
  },
)

testTable<readonly [a: string, b: string], boolean>(
  'sameWord',
  [
    ['equal', ['bins', 'bins'], true],
    ['one letter more', ['counseling', 'counselling'], true],
    ['another letter', ['organise', 'organize'], true],
    ['two letters of a long word', ['psychologist', 'psychologise'], true],
    ['the plural', ['contract', 'contracts'], true],
    ['short words differ', ['bin', 'bins'], false],
    ['another first letter', ['bins', 'pins'], false],
    ['numbers differ', ['2019', '2018'], false],
    ['another word', ['lamps', 'lambs'], true],
    ['far apart', ['contract', 'contempt'], false],
  ],
  ([a, b]) => sameWord(a, b),
)

describe('alignAt', () => {
  const word = fc.constantFrom('how', 'many', 'bins', 'lamps', 'council', 'are', 'there', 'mill')

  it('matches words of the reply in order, and a share between nought and one', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), fc.array(word, { maxLength: 24 }), (question, reply) => {
        const { matched, score, headScore, start, end } = alignAt(question, reply, 0, reply.length)
        assert.ok(matched.every((at, i) => at < reply.length && (i === 0 || at > matched[i - 1]!)))
        assert.ok(matched.length <= question.length && score >= 0 && score <= 1)
        assert.ok(question.length === 0 || (headScore >= 0 && headScore <= 1))
        assert.ok(matched.length === 0 || (start === matched[0] && end === matched.at(-1)! + 1))
      }),
    )
  })

  it('finds a question that is there word for word', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (question) => {
        assert.equal(alignAt(question, [...question, 'fourteen'], 0, question.length + 1).score, 1)
      }),
    )
  })
})
