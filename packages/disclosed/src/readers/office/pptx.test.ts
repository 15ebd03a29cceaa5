import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makePptx, shape, type TestSlide } from '../../testing/make-pptx.ts'
import { hiddenLines, readWhole } from '../../testing/read-office.ts'
import { readPptx } from './pptx.ts'

const read = (slides: readonly TestSlide[]) => readWhole(readPptx, makePptx(slides))
const cell = (text: string) => `<a:tc><a:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></a:txBody></a:tc>`

const TEXTS: readonly [why: string, shapes: string, expected: string][] = [
  ['the title first', shape('We hold it', '') + shape('Our answer', 'title'), 'Our answer\n\nWe hold it\n'],
  ['points of the body', shape('Costs', 'title') + shape('tea\nmilk', 'body'), 'Costs\n\n- tea\n- milk\n'],
  ['numbers', shape('tea\nmilk', '', '<a:buAutoNum type="alphaLcParenR" startAt="2"/>'), 'b) tea\nc) milk\n'],
  [
    'a table gives a line for each row',
    `<p:graphicFrame><a:tbl><a:tr>${cell('Year')}${cell('Cost')}</a:tr><a:tr>${cell('2023')}${cell('£12')}</a:tr></a:tbl></p:graphicFrame>`,
    'Year\tCost\n2023\t£12\n',
  ],
  ['groups', `<p:grpSp>${shape('inside', '')}</p:grpSp>`, 'inside\n'],
  ['what every slide has is none of its words', shape('7', 'sldNum') + shape('Held', ''), 'Held\n'],
]

for (const [why, shapes, expected] of TEXTS) {
  test(`pptx: ${why}`, async () => assert.equal((await read([{ shapes }])).text, expected))
}

test('pptx: slides are pages in the order of the show; hidden ones, notes and comments are kept apart', async () => {
  const { pages, hidden } = await read([
    {
      shapes: shape('One', 'title') + shape('Draft', '', '', true),
      notes: 'Say that Sam left',
      comments: 'Who checked?',
    },
    { shapes: shape('Two', 'title'), isOff: true },
    { shapes: shape('Three', 'title') + shape('Council', 'ftr') },
  ])
  assert.deepEqual(
    pages.map(({ number, text }) => [number, text]),
    [
      [1, 'One\n'],
      [2, ''],
      [3, 'Three\n'],
    ],
  )
  assert.equal(pages[2]!.margins?.footer, 'Council')
  assert.deepEqual(hiddenLines(hidden), [
    'hidden-text (slide 1): Draft',
    'speaker-notes (slide 1): Say that Sam left',
    'comment (slide 1): Kim: Who checked?',
    'hidden-slide (slide 2): Two',
  ])
})

test('pptx: a missing slide is an empty page with a warning', async () => {
  const bytes = makePptx([{ shapes: shape('One', 'title') }, { shapes: '' }], { 'ppt/slides/slide1.xml': '' })
  const { pages, warnings } = await readWhole(readPptx, bytes)
  assert.deepEqual(
    pages.map(({ text }) => text),
    ['One\n', ''],
  )
  assert.deepEqual(
    warnings.map(({ code }) => code),
    ['damaged-part'],
  )
})
