import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LABELLED_PAIRS } from '../testing/labelled-pairs.ts'
import { wholeOf } from '../testing/source-document.ts'
import { testTable } from '../testing/test-table.ts'
import { passageWords } from './passage-words.ts'
import { FIRST_USE, OWN, reusedText, USED_AGAIN } from './passages.ts'

const letter = (name: string, text: string) => ({ case: name, text, words: passageWords(text, [wholeOf(text)]) })
const reused = (...letters: ReturnType<typeof letter>[]) => reusedText(letters)
const isShared = (one: string, two: string) => reused(letter('a', one), letter('b', two)).passages.length > 0

test('passages: of the labelled pairs at least 95 of 100 that are called the same are, and 90 of 100 that are the same are found', () => {
  const found = LABELLED_PAIRS.map(({ label, one, two }) => ({ label, isFound: isShared(one, two) }))
  const called = found.filter(({ isFound }) => isFound)
  const right = called.filter(({ label }) => label === 'same')
  const same = found.filter(({ label }) => label === 'same')
  assert.ok(LABELLED_PAIRS.length >= 40)
  assert.ok(right.length >= 0.95 * called.length, `${right.length} of ${called.length}`)
  assert.ok(right.length >= 0.9 * same.length, `${right.length} of ${same.length}`)
})

const WEIR =
  'If the height of the weir were known before the sale, those who bid for the mill would lower what they offer and the town would lose by it.'
const GATES =
  'The gates are opened by hand on market days, and a list of the keepers would show which of them can be passed without being seen.'
const OTHER =
  'Nobody has asked for the ledgers of the ferry since the harbour master retired and the boats were sold to the island.'

testTable(
  'reusedText: uses of each sentence',
  [
    [
      'the first has it first, the second uses it again',
      [
        ['a', WEIR],
        ['b', `${OTHER} ${WEIR}`],
      ],
      [[FIRST_USE], [OWN, USED_AGAIN]],
    ],
    [
      'letters of one case are one user',
      [
        ['a', WEIR],
        ['a', WEIR],
      ],
      [[OWN], [OWN]],
    ],
    [
      'a case that repeats its own first words still has them first',
      [
        ['a', WEIR],
        ['b', WEIR],
        ['a', WEIR],
      ],
      [[FIRST_USE], [USED_AGAIN], [FIRST_USE]],
    ],
    [
      'nothing in common',
      [
        ['a', WEIR],
        ['b', OTHER],
      ],
      [[OWN], [OWN]],
    ],
    [
      'nothing at all',
      [
        ['a', ''],
        ['b', WEIR],
      ],
      [[], [OWN]],
    ],
  ] as const,
  (letters) => reused(...letters.map(([name, text]) => letter(name, text))).uses.map((uses) => [...uses]),
)

testTable(
  'reusedText: passages as words and cases',
  [
    [
      'sentences that always stand together are one passage',
      [
        ['a', `${WEIR} ${GATES}`],
        ['b', `${WEIR} ${GATES}`],
      ],
      [[55, 2, true]],
    ],
    [
      'a sentence of more cases is one of its own',
      [
        ['a', `${WEIR} ${GATES}`],
        ['b', `${WEIR} ${GATES}`],
        ['c', GATES],
      ],
      [
        [26, 3, true],
        [29, 2, true],
      ],
    ],
    [
      'words changed here and there',
      [
        ['a', WEIR],
        ['b', WEIR.replace('town', 'county')],
      ],
      [[29, 2, false]],
    ],
    [
      'a case is counted once',
      [
        ['a', WEIR],
        ['b', WEIR],
        ['b', WEIR],
      ],
      [[29, 2, true]],
    ],
    [
      'few words are a turn of phrase',
      [
        ['a', 'We do not hold any of the minutes of that meeting.'],
        ['b', 'We do not hold any of the minutes of that meeting.'],
      ],
      [],
    ],
  ] as const,
  (letters) =>
    reused(...letters.map(([name, text]) => letter(name, text))).passages.map(({ words, uses, isVerbatim }) => [
      words,
      uses.length,
      isVerbatim,
    ]) as never,
)

test('reusedText: uses point at the passage', () => {
  const letters = [letter('a', WEIR), letter('b', `${OTHER}\n\n${WEIR}\n\n${OTHER}`)]
  const { uses } = reused(...letters).passages[0]!
  assert.deepEqual(
    uses.map(({ letter: at, span }) => letters[at]!.text.slice(span.start, span.end)),
    [WEIR, WEIR],
  )
})

test('reusedText: a paragraph of a thousand letters is compared about a thousand times', () => {
  const many = Array.from({ length: 1000 }, (_, i) => letter(String(i), `${WEIR} ${GATES}`))
  const started = performance.now()
  const { passages } = reusedText(many)
  assert.equal(passages[0]!.uses.length, 1000)
  assert.ok(performance.now() - started < 2000)
})
