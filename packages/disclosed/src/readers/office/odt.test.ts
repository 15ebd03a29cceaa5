import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeFlatOdt, makeOdt, type OdtParts } from '../../testing/make-odt.ts'
import { hiddenLines, readWhole } from '../../testing/read-office.ts'
import { PasswordProtected } from '../password-protected.ts'
import { readOdt } from './odt.ts'

const read = (parts: OdtParts) => readWhole(readOdt, makeOdt(parts))
const p = (text: string, style = '') => `<text:p text:style-name="${style}">${text}</text:p>`
const li = (inside: string, more = '') => `<text:list-item${more}>${inside}</text:list-item>`
const styles = `
  <text:list-style style:name="L1">
    <text:list-level-style-number text:level="1" style:num-suffix="." style:num-format="1"/>
    <text:list-level-style-number text:level="2" style:num-prefix="(" style:num-suffix=")" style:num-format="a"/>
    <text:list-level-style-number text:level="3" style:num-suffix="." style:num-format="1" text:display-levels="3"/>
  </text:list-style>
  <text:list-style style:name="L2"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>
  <style:style style:family="paragraph" style:name="Spaced"><style:paragraph-properties fo:margin-bottom="0.25cm"/></style:style>
  <style:style style:family="paragraph" style:name="Child" style:parent-style-name="Spaced"/>
  <style:style style:family="text" style:name="Hidden"><style:text-properties text:display="none"/></style:style>
  <style:style style:family="text" style:name="White"><style:text-properties fo:color="#ffffff"/></style:style>
  <style:style style:family="table-cell" style:name="Dark"><style:table-cell-properties fo:background-color="#003366"/></style:style>`
const list = (inside: string, style = 'L1', more = '') =>
  `<text:list text:style-name="${style}"${more}>${inside}</text:list>`
const cell = (inside: string, style = '') =>
  `<table:table-cell table:style-name="${style}">${inside}</table:table-cell>`
const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`

const TEXTS: readonly [why: string, body: string, expected: string][] = [
  ['short lines without space are one block', p('1 High Street') + p('Harrowgate'), '1 High Street\nHarrowgate\n'],
  [
    'space comes from styles, and what they are based on',
    p('Dear Kim', 'Child') + p('Thank you'),
    'Dear Kim\n\nThank you\n',
  ],
  ['white space folds', p('\n  Dear <text:span> Kim </text:span> Poe'), 'Dear Kim Poe\n'],
  ['blanks, tabs and line breaks', p('a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d'), 'a   b\tc\nd\n'],
  ['numbers', list(li(p('How many?')) + li(p('How much?'))), '1. How many?\n2. How much?\n'],
  [
    'levels',
    list(li(p('A') + list(li(p('B') + list(li(p('C')), '')) + li(p('D')), ''))),
    '1. A\n  (a) B\n    1.a.1. C\n  (b) D\n',
  ],
  ['a list begins at 1 again', list(li(p('A'))) + list(li(p('B'))), '1. A\n1. B\n'],
  [
    'a list that goes on',
    list(li(p('A'))) + p('Yes') + list(li(p('B')), 'L1', ' text:continue-numbering="true"'),
    '1. A\n\nYes\n\n2. B\n',
  ],
  ['an item with a number of its own', list(li(p('A')) + li(p('B'), ' text:start-value="7"')), '1. A\n7. B\n'],
  ['a second paragraph of an item has no number', list(li(p('How many?') + p('12'))), '1. How many?\n\n12\n'],
  ['bullets', list(li(p('tea')) + li(p('milk')), 'L2'), '- tea\n- milk\n'],
  [
    'a table gives a line for each row',
    `<table:table><table:table-header-rows>${row(cell(p('Year')), cell(p('Cost')))}</table:table-header-rows>${row(cell(p('2023')), cell(p('£12')))}</table:table>`,
    'Year\tCost\n2023\t£12\n',
  ],
  [
    'a text box stands before its paragraph',
    p('<draw:frame><draw:text-box><text:p>Our ref: 12</text:p></draw:text-box></draw:frame>Dear Kim'),
    'Our ref: 12\nDear Kim\n',
  ],
  [
    'a note',
    p(
      '12<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Full years.</text:p></text:note-body></text:note>',
    ),
    '12[1]\n\n[1] Full years.\n',
  ],
  ['sections', `<text:section>${p('Dear Kim')}</text:section>`, 'Dear Kim\n'],
]

for (const [why, body, expected] of TEXTS) {
  test(`odt: ${why}`, async () => assert.equal((await read({ body, styles })).text, expected))
}

const change = (kind: string, inside = '') =>
  `<text:tracked-changes><text:changed-region><text:${kind}><office:change-info><dc:creator>Kim</dc:creator></office:change-info>${inside}</text:${kind}></text:changed-region></text:tracked-changes>`

const HIDDEN: readonly [why: string, parts: OdtParts, hidden: string[]][] = [
  [
    'deleted words',
    { body: change('deletion', p('ten')) + p('Held<text:change/>') },
    ['tracked-change (the text): deleted by Kim: ten'],
  ],
  ['who inserted words', { body: change('insertion') + p('Held') }, ['tracked-change (the text): inserted by Kim']],
  [
    'comments',
    { body: p('Held<office:annotation><dc:creator>Kim</dc:creator><text:p>Ask Sam</text:p></office:annotation>') },
    ['comment (comments): Kim: Ask Sam'],
  ],
  [
    'hidden words',
    { body: p('Held<text:span text:style-name="Hidden">Sam</text:span>') },
    ['hidden-text (the text): Sam'],
  ],
  [
    'a hidden section',
    { body: `${p('Held')}<text:section text:display="none">${p('Sam')}</text:section>` },
    ['hidden-text (the text): Sam'],
  ],
  [
    'white words',
    { body: p('Held<text:span text:style-name="White">Sam</text:span>') },
    ['white-text (the text): Sam'],
  ],
  [
    'properties',
    {
      body: p('Held'),
      meta: '<dc:creator>Sam Poe</dc:creator><meta:user-defined meta:name="case">12/Poe</meta:user-defined><meta:user-defined meta:name="LinksUpToDate">false</meta:user-defined>',
    },
    ['document-property (document properties): last modified by: Sam Poe | case: 12/Poe'],
  ],
  [
    'what would be fetched',
    {
      body: p(
        'Held<draw:frame><draw:image xlink:href="http://track.example/a.png"/></draw:frame><text:a xlink:href="http://b.example"/>',
      ),
    },
    ['external-link (the text): http://track.example/a.png'],
  ],
]

for (const [why, parts, hidden] of HIDDEN) {
  test(`odt keeps apart: ${why}`, async () => {
    const result = await read({ styles, ...parts })
    assert.equal(result.text, 'Held\n')
    assert.deepEqual(hiddenLines(result.hidden), hidden)
  })
}

test('odt: white words on a dark cell are seen', async () => {
  const white = p('<text:span text:style-name="White">Year</text:span>')
  const { text, hidden } = await read({
    styles,
    body: `<table:table>${row(cell(white, 'Dark'), cell(p('Cost')))}</table:table>`,
  })
  assert.equal(text, 'Year\tCost\n')
  assert.deepEqual(hidden, [])
})

test('odt: head, foot, links', async () => {
  const { text, pages } = await read({
    body: p('See <text:a xlink:href="https://a.example/log">our log</text:a>'),
    page: `<style:header>${p('Harrowgate Council')}</style:header><style:footer>${p('Switchboard 555')}</style:footer>`,
  })
  assert.equal(text, 'Harrowgate Council\n\nSee our log\n')
  assert.deepEqual(pages[0]!.margins, { header: '', footer: 'Switchboard 555' })
  assert.deepEqual(pages[0]!.links, [{ start: 24, end: 31, url: 'https://a.example/log' }])
})

test('odt: as one file of XML', async () => {
  assert.equal((await readWhole(readOdt, makeFlatOdt(p('Dear Kim')))).text, 'Dear Kim\n')
})

test('odt: protected by a password', async () => {
  const manifest =
    '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>'
  await assert.rejects(read({ body: '', files: { 'META-INF/manifest.xml': manifest } }), PasswordProtected)
})
