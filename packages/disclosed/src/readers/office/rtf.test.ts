import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hiddenLines, readWhole } from '../../testing/read-office.ts'
import { readRtf } from './rtf.ts'

const HEAD = String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}{\f1\fcharset204 Arial;}{\f2\fcharset2 Wingdings;}{\f3\fcharset128 MS Mincho;}}{\colortbl;\red0\green0\blue0;\red255\green255\blue255;}{\stylesheet{\s0 Normal;}}{\*\revtbl{Unknown;}{Kim;}}`
const read = (body: string) => readWhole(readRtf, Buffer.from(`${HEAD}${body}}`, 'latin1'))
const long = 'We hold this information and have set it out in the table that stands below these words.'

const TEXTS: readonly [why: string, body: string, expected: string][] = [
  ['paragraphs', String.raw`Dear Kim\par ${long}\par`, `Dear Kim\n\n${long}\n`],
  ['line ends in the file mean nothing', 'Dear\r\n Kim\\par', 'Dear Kim\n'],
  [
    'short lines without space are one block',
    String.raw`1 High Street\par Harrowgate\par`,
    '1 High Street\nHarrowgate\n',
  ],
  ['space parts', String.raw`\pard\sa200 Dear Kim\par Thank you\par`, 'Dear Kim\n\nThank you\n'],
  ['letters of the code page', String.raw`\'a312 for caf\'e9\par`, '£12 for café\n'],
  ['letters of the font', String.raw`{\f1 \'cf\'f0\'e8\'e2\'e5\'f2}\par`, 'Привет\n'],
  ['letters of two bytes', String.raw`{\f3 \'93\'fa\'96\'7b}\par`, '日本\n'],
  ['Unicode, and what stands for it elsewhere', String.raw`\u8364?5 \uc2\u8211\'96\'96x\uc0\u233 z\par`, '€5 –xéz\n'],
  ['signs by name', String.raw`\ldblquote A\rdblquote\endash\~b\_c\tab d\line e\par`, '“A”–\u00a0b-c\td\ne\n'],
  ['braces and backslashes', String.raw`\{a\}\\b\par`, '{a}\\b\n'],
  [
    'numbers as they were printed',
    String.raw`{\listtext\f0 1.\tab}\ls1 How many?\par {\listtext\f0 (a)\tab}\ls1\ilvl1 How much?\par`,
    '1. How many?\n(a) How much?\n',
  ],
  ['bullets', String.raw`{\pntext\f2\'b7\tab}tea\par{\pntext\f2\'b7\tab}milk\par`, '- tea\n- milk\n'],
  [
    'a table gives a line for each row',
    String.raw`\trowd\pard\intbl Year\cell Cost\cell\row\trowd\intbl 2023\cell \'a312\cell\row\pard After\par`,
    'Year\tCost\n2023\t£12\n\nAfter\n',
  ],
  ['a field shows its result', String.raw`Page {\field{\*\fldinst PAGE}{\fldrslt 3}}\par`, 'Page 3\n'],
  [
    'a box that is ticked',
    String.raw`{\field{\*\fldinst FORMCHECKBOX {\*\formfield{\fftype1\ffres25\ffdefres1}}}{\fldrslt }} Yes\par`,
    '☒ Yes\n',
  ],
  [
    'a text box stands before its paragraph',
    String.raw`{\shp{\*\shpinst{\sp{\sn x}{\sv 1}}{\shptxt Our ref: 12\par}}{\shprslt{\*\do Our ref: 12}}}Dear Kim\par`,
    'Our ref: 12\nDear Kim\n',
  ],
  ['a footnote', String.raw`12{\super\chftn{\footnote\chftn  Full years.}}\par`, '12[1]\n\n[1] Full years.\n'],
  ['of two ways to write the same, one', String.raw`{\upr{Poe}{\*\ud{Po\u233 e}}}\par`, 'Poé\n'],
  ['what is marked to be left out where it is not known', String.raw`{\*\secret Sam}Dear Kim\par`, 'Dear Kim\n'],
  ['pictures', String.raw`{\pict\pngblip 89504e470d}Dear Kim\par`, 'Dear Kim\n'],
  ['bytes of a picture as they are', 'Dear {\\pict\\bin4 }}}}}Kim\\par', 'Dear Kim\n'],
  ['too many ends of groups', String.raw`Dear}}}} Kim\par`, 'Dear Kim\n'],
  [
    'the head of the first page stands above the text',
    String.raw`\titlepg{\header Page 2\par}{\headerf Harrowgate Council\par}Dear Kim\par`,
    'Harrowgate Council\n\nDear Kim\n',
  ],
  ['cut off', String.raw`Dear Kim\par {\b Thank`, 'Dear Kim\nThank\n'],
]

for (const [why, body, expected] of TEXTS) {
  test(`rtf: ${why}`, async () => assert.equal((await read(body)).text, expected))
}

const HIDDEN: readonly [why: string, body: string, hidden: string[]][] = [
  ['hidden words', String.raw`Held{\v  Sam}\par`, ['hidden-text (the text): Sam']],
  ['white words', String.raw`Held{\cf2  Sam}\par`, ['white-text (the text): Sam']],
  [
    'deleted words',
    String.raw`Held{\deleted\revauthdel1  ten}\par`,
    ['tracked-change (the text): changed by Kim | ten'],
  ],
  [
    'comments',
    String.raw`Held{\*\atnid K}{\*\atnauthor Kim}\chatn{\*\annotation Ask Sam}\par`,
    ['comment (comments): Kim: Ask Sam'],
  ],
  [
    'properties',
    String.raw`{\info{\author Sam Poe}{\title Held}{\operator Kim}{\nofpages3}}Held\par`,
    ['document-property (document properties): author: Sam Poe | last modified by: Kim'],
  ],
  [
    'the template',
    String.raw`{\*\template C:\\Legal\\a.dot}Held\par`,
    [String.raw`external-link (document properties): template: C:\Legal\a.dot`],
  ],
]

for (const [why, body, hidden] of HIDDEN) {
  test(`rtf keeps apart: ${why}`, async () => {
    const result = await read(body)
    assert.equal(result.text, 'Held\n')
    assert.deepEqual(hiddenLines(result.hidden), hidden)
  })
}

test('rtf: white words on a ground of their own are seen', async () => {
  assert.equal((await read(String.raw`{\cf2\chcbpat1 Year}\par`)).text, 'Year\n')
})

test('rtf: links', async () => {
  const { pages } = await read(
    String.raw`See {\field{\*\fldinst HYPERLINK "https://a.example/log"}{\fldrslt our log}}\par`,
  )
  assert.deepEqual(pages[0]!.links, [{ start: 4, end: 11, url: 'https://a.example/log' }])
})

test('rtf: a file inside of it is an attachment', async () => {
  const word = (number: number) => Buffer.from(Uint32Array.of(number).buffer)
  const text = (words: string) => Buffer.concat([word(words.length + 1), Buffer.from(`${words}\0`)])
  const inner = Buffer.concat([
    Buffer.from([2, 0]),
    Buffer.from('figures.csv\0C:\\figures.csv\0'),
    Buffer.alloc(8),
    Buffer.from('C:\\t\0'),
    word(3),
    Buffer.from('a,b'),
  ])
  const object = Buffer.concat([word(0x501), word(2), text('Package'), word(0), word(0), word(inner.length), inner])
  const { files } = await read(`{\\object{\\*\\objdata ${object.toString('hex')}}{\\result x}}\\par`)
  assert.deepEqual(
    files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()]),
    [['figures.csv', 'a,b']],
  )
})

test('rtf: groups too deep inside one another are refused', async () => {
  await assert.rejects(read('{'.repeat(100_000)), /deep/)
})
