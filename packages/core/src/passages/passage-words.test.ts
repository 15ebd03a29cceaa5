import { wholeOf } from '../testing/source-document.ts'
import { testTable } from '../testing/test-table.ts'
import { passageWords, sentenceCount, spanOfSentence } from './passage-words.ts'

testTable(
  'passageWords: sentences',
  [
    [
      'full stops, questions and exclamations',
      'One came. Did two? Three did! Four',
      ['One came.', 'Did two?', 'Three did!', 'Four'],
    ],
    [
      'abbreviations go on',
      'Mr. Ash wrote under s. 31 of it, e.g. Bins',
      ['Mr. Ash wrote under s. 31 of it, e.g. Bins'],
    ],
    ['an empty line ends one', 'the heading\n\nthe text', ['the heading', 'the text']],
    ['a line break does not', 'the heading\nthe text', ['the heading\nthe text']],
    ['small letters go on', 'The firm Ltd. was sold', ['The firm Ltd. was sold']],
    [
      'quotation marks and brackets belong to the end',
      '“All is well.” (So they said.) Next',
      ['All is well.”', 'So they said.)', 'Next'],
    ],
    ['no words', '— … !', []],
  ] as const,
  (text) => {
    const words = passageWords(text, [wholeOf(text)])
    return Array.from({ length: sentenceCount(words) }, (_, i) => spanOfSentence(words, i)).map(({ start, end }) =>
      text.slice(start, end),
    ) as never
  },
)

testTable(
  'passageWords: the same words',
  [
    ['case', 'The Weir', 'THE WEIR', true],
    ['apostrophes', "the council's", 'the councils', true],
    ['typographic apostrophes', 'the council’s', "the council's", true],
    ['accents are kept', 'résumé', 'resume', false],
    ['capitals with accents', 'ÉCOLE', 'école', true],
    ['figures with points', '1,200.50', '120050', false],
    ['signs between words', 'criminals/terrorists — all', 'criminals terrorists, all', true],
  ].map(([why, one, two, expected]) => [why, [one, two], expected] as [string, string[], boolean]),
  (pair) => {
    const [one, two] = pair.map((text) => [...passageWords(text, [wholeOf(text)]).hashes].join())
    return one === two
  },
)
