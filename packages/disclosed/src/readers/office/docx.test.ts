import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type DocxParts, makeDocx, wordParagraph as p } from '../../testing/make-docx.ts'
import { hiddenLines, readWhole } from '../../testing/read-office.ts'
import { readDocx } from './docx.ts'

const read = (parts: DocxParts) => readWhole(readDocx, makeDocx(parts))
const run = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`
const item = (text: string, level = 0, list = 1) =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)
const level = (number: number, format: string, template: string, more = '') =>
  `<w:lvl w:ilvl="${number}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${template}"/></w:lvl>`
const numbering = `
  <w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '(%2)')}${level(2, 'lowerRoman', '%3)')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '&#xF0B7;')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="2">${level(0, 'upperRoman', 'Part %1')}${level(1, 'decimal', '%1.%2', '<w:isLgl/>')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
  <w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>
  <w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num>`
const field = (instruction: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
const cell = (text: string) => `<w:tc>${p(text)}</w:tc>`
const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`
const long = 'We hold this information and have set it out in the table that stands below these words.'
const spaced = '<w:spacing w:after="160"/>'

const TEXTS: readonly [why: string, parts: DocxParts, expected: string][] = [
  ['paragraphs are parted by an empty line', { body: p(long) + p(long) }, `${long}\n\n${long}\n`],
  [
    'empty paragraphs are one empty line',
    { body: p('Dear Kim') + p('') + p('') + p('Thank you') },
    'Dear Kim\n\nThank you\n',
  ],
  [
    'short lines without space are one block',
    { body: p('1 High Street') + p('Harrowgate') },
    '1 High Street\nHarrowgate\n',
  ],
  [
    'short lines with space are parted',
    { body: p('Dear Kim', spaced) + p('Thank you', spaced) },
    'Dear Kim\n\nThank you\n',
  ],
  [
    'space comes from styles, and what they are based on',
    {
      styles: `<w:style w:type="paragraph" w:default="1" w:styleId="A"><w:pPr>${spaced}</w:pPr></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>`,
      body: p('Dear Kim', '<w:pStyle w:val="B"/>') + p('Thank you'),
    },
    'Dear Kim\n\nThank you\n',
  ],
  [
    'line breaks and tabs',
    { body: `<w:p><w:r><w:t>Our ref</w:t><w:tab/><w:t>12</w:t><w:br/><w:t>Date</w:t></w:r></w:p>` },
    'Our ref\t12\nDate\n',
  ],
  [
    'a page break parts',
    { body: `<w:p>${run('One')}<w:r><w:br w:type="page"/></w:r>${run('Two')}</w:p>` },
    'One\n\nTwo\n',
  ],
  [
    'a page break of the last print parts nothing',
    { body: `<w:p>${run('One ')}<w:r><w:lastRenderedPageBreak/><w:t>two</w:t></w:r></w:p>` },
    'One two\n',
  ],
  ['numbers', { numbering, body: item('How many?') + item('How much?') }, '1. How many?\n2. How much?\n'],
  [
    'levels, and the lower begins again',
    { numbering, body: item('A') + item('B', 1) + item('C', 2) + item('D', 1) + item('E') + item('F', 1) },
    '1. A\n  (a) B\n    i) C\n  (b) D\n2. E\n  (a) F\n',
  ],
  [
    'an answer between the numbers',
    { numbering, body: item('How many?') + p('12') + item('How much?') },
    '1. How many?\n\n12\n\n2. How much?\n',
  ],
  ['bullets', { numbering, body: item('tea', 0, 2) + item('milk', 0, 2) }, '- tea\n- milk\n'],
  [
    'a list that starts again by its own word',
    { numbering, body: item('A') + item('B') + item('C', 0, 3) },
    '1. A\n2. B\n1. C\n',
  ],
  ['another list with the same counter goes on', { numbering, body: item('A') + item('B', 0, 5) }, '1. A\n2. B\n'],
  [
    'all counts as decimals',
    { numbering, body: item('General', 0, 4) + item('Scope', 1, 4) },
    'Part I General\n  1.1 Scope\n',
  ],
  ['an empty item keeps its number', { numbering, body: item('How many?') + item('') }, '1. How many?\n2.\n'],
  [
    'numbers by style',
    {
      numbering: `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Q"/><w:lvlText w:val="Q%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
      styles:
        '<w:style w:type="paragraph" w:styleId="Q"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      body: p('How many?', '<w:pStyle w:val="Q"/>') + p('How much?', '<w:pStyle w:val="Q"/>'),
    },
    'Q3 How many?\nQ4 How much?\n',
  ],
  ['number 0 takes a paragraph out of its list', { numbering, body: item('A') + item('B', 0, 0) }, '1. A\n\nB\n'],
  [
    'a table gives a line for each row',
    { body: `<w:tbl>${row('Year', 'Cost')}${row('2023', '£12')}</w:tbl>` },
    'Year\tCost\n2023\t£12\n',
  ],
  [
    'paragraphs in a cell stand on its line',
    { body: `<w:tbl><w:tr><w:tc>${p('a')}${p('b')}</w:tc>${cell('c')}</w:tr></w:tbl>` },
    'a b\tc\n',
  ],
  ['an empty cell keeps its place', { body: `<w:tbl>${row('', '5', '7')}</w:tbl>` }, '\t5\t7\n'],
  [
    'a table of one column is a frame',
    { body: `<w:tbl>${row('Dear Kim')}${row('Thank you')}</w:tbl>` },
    'Dear Kim\n\nThank you\n',
  ],
  [
    'a table inside a table lays out the page',
    { body: `<w:tbl><w:tr>${cell('left')}<w:tc><w:tbl>${row('1', '2')}</w:tbl></w:tc></w:tr></w:tbl>` },
    'left\n\n1\t2\n',
  ],
  ['a field shows its result', { body: `<w:p>${run('Page ')}${field('PAGE', run('3'))}</w:p>` }, 'Page 3\n'],
  [
    'a field inside the instruction of another',
    { body: `<w:p>${field(`IF ${field('X', run('no'))}`, run('yes'))}</w:p>` },
    'yes\n',
  ],
  [
    'a field that is never closed swallows nothing',
    {
      body: `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r></w:p>${p('Dear Kim')}`,
    },
    'Dear Kim\n',
  ],
  [
    'a box that is ticked',
    {
      body: `<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>${run(' Yes')}</w:p>`,
    },
    '☒ Yes\n',
  ],
  [
    'signs of symbol fonts',
    { body: '<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:t> held</w:t></w:r></w:p>' },
    '✓ held\n',
  ],
  [
    'content controls',
    {
      body: `<w:sdt><w:sdtContent>${p('In a control')}</w:sdtContent></w:sdt><w:p><w:sdt><w:sdtContent>${run('within')}</w:sdtContent></w:sdt></w:p>`,
    },
    'In a control\nwithin\n',
  ],
  [
    '"click here to enter text" is no answer',
    {
      body: `<w:p>${run('Name: ')}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Click here')}</w:sdtContent></w:sdt></w:p>`,
    },
    'Name:\n',
  ],
  [
    'smart tags',
    { body: `<w:p><w:smartTag>${run('Harrow')}<w:smartTag>${run('gate')}</w:smartTag></w:smartTag></w:p>` },
    'Harrowgate\n',
  ],
  [
    'of two ways to say the same, one',
    {
      body: `<w:p><mc:AlternateContent><mc:Choice Requires="wps">${run('once')}</mc:Choice><mc:Fallback>${run('once')}</mc:Fallback></mc:AlternateContent></w:p>`,
    },
    'once\n',
  ],
  [
    'a text box stands before its paragraph, once',
    {
      body: `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${p('Our ref: 12')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p('Our ref: 12')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run('Dear Kim')}</w:p>`,
    },
    'Our ref: 12\nDear Kim\n',
  ],
  [
    'a footnote',
    {
      body: `<w:p>${run('12')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
      parts: {
        footnotes: `<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/><w:t xml:space="preserve"> Only full years.</w:t></w:r></w:p></w:footnote>`,
      },
    },
    '12[1]\n\n[1] Only full years.\n',
  ],
  [
    'the head of the first page stands above the text',
    {
      body: `${p('Dear Kim')}<w:sectPr><w:headerReference w:type="default" r:id="header"/></w:sectPr>`,
      parts: { header: p('Harrowgate Council') },
    },
    'Harrowgate Council\n\nDear Kim\n',
  ],
  [
    'a page number does not',
    {
      body: `${p('Dear Kim')}<w:sectPr><w:headerReference r:id="header"/></w:sectPr>`,
      parts: { header: p('Page 1 of 3') },
    },
    'Dear Kim\n',
  ],
  [
    'inserted words are text, deleted are not',
    {
      body: `<w:p>${run('We hold ')}<w:ins w:author="Kim">${run('twelve')}</w:ins><w:del w:author="Kim"><w:r><w:delText>ten</w:delText></w:r></w:del></w:p>`,
    },
    'We hold twelve\n',
  ],
  [
    'a deleted paragraph mark joins',
    { body: `<w:p><w:pPr><w:rPr><w:del w:author="Kim"/></w:rPr></w:pPr>${run('We ')}</w:p>${p('hold it')}` },
    'We hold it\n',
  ],
  ['control characters', { body: p('a&#x9;b') }, 'a\tb\n'],
]

for (const [why, parts, expected] of TEXTS) {
  test(`docx: ${why}`, async () => assert.equal((await read(parts)).text, expected))
}

const HIDDEN: readonly [why: string, parts: DocxParts, text: string, hidden: string[]][] = [
  [
    'deleted words and who deleted them',
    { body: `<w:p>${run('Held')}<w:del w:author="Kim"><w:r><w:delText>, by Sam Poe</w:delText></w:r></w:del></w:p>` },
    'Held\n',
    ['tracked-change (the text): deleted by Kim: , by Sam Poe'],
  ],
  [
    'who inserted words',
    { body: `<w:p><w:ins w:author="Kim">${run('Held')}</w:ins></w:p>` },
    'Held\n',
    ['tracked-change (the text): inserted by Kim'],
  ],
  [
    'a deleted row',
    {
      body: `<w:tbl>${row('a', 'b')}<w:tr><w:trPr><w:del w:author="Kim"/></w:trPr>${cell('Sam')}${cell('12')}</w:tr></w:tbl>`,
    },
    'a\tb\n',
    ['tracked-change (the text): deleted by Kim: Sam | deleted by Kim: 12'],
  ],
  [
    'hidden words',
    { body: p('Held') + p('Call Sam first', '', '<w:vanish/>') },
    'Held\n',
    ['hidden-text (the text): Call Sam first'],
  ],
  [
    'words hidden by their style',
    {
      styles: '<w:style w:type="character" w:styleId="H"><w:rPr><w:vanish/></w:rPr></w:style>',
      body: p('Held') + p('Sam', '', '<w:rStyle w:val="H"/>'),
    },
    'Held\n',
    ['hidden-text (the text): Sam'],
  ],
  ['words that are not hidden after all', { body: p('Held', '', '<w:vanish w:val="0"/>') }, 'Held\n', []],
  [
    'white words',
    { body: p('Held') + p('Sam Poe', '', '<w:color w:val="FFFFFF"/>') },
    'Held\n',
    ['white-text (the text): Sam Poe'],
  ],
  [
    'white words on a dark ground are seen',
    {
      body: `<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:fill="003366"/></w:tcPr>${p('Year', '', '<w:color w:val="FFFFFF"/>')}</w:tc>${cell('Cost')}</w:tr></w:tbl>`,
    },
    'Year\tCost\n',
    [],
  ],
  [
    'white words in a row that the style of the table may fill',
    {
      body: `<w:tbl><w:tblPr><w:tblStyle w:val="GridTable4"/></w:tblPr><w:tr><w:tc>${p('Year', '', '<w:color w:themeColor="background1" w:val="FFFFFF"/>')}</w:tc>${cell('Cost')}</w:tr></w:tbl>`,
    },
    'Year\tCost\n',
    [],
  ],
  [
    'comments',
    { body: p('Held'), parts: { comments: `<w:comment w:author="Kim">${p('Ask Sam')}</w:comment>` } },
    'Held\n',
    ['comment (comments): Kim: Ask Sam'],
  ],
  [
    'variables of macros',
    { body: p('Held'), parts: { settings: '<w:docVars><w:docVar w:name="case" w:val="Poe"/></w:docVars>' } },
    'Held\n',
    ['document-property (document variables): case: Poe'],
  ],
  [
    'properties; a title that the text shows is none',
    {
      body: p('Reply to a request'),
      files: {
        'docProps/core.xml':
          '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Sam Poe</dc:creator><dc:title>Reply to a request</dc:title><cp:lastModifiedBy>Kim</cp:lastModifiedBy><cp:revision>3</cp:revision></cp:coreProperties>',
        'docProps/app.xml':
          '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Template>C:\\Legal\\reply.dotx</Template><Company>Poe Ltd</Company></Properties>',
      },
    },
    'Reply to a request\n',
    [
      'document-property (document properties): author: Sam Poe | last modified by: Kim | company: Poe Ltd',
      'external-link (document properties): template: C:\\Legal\\reply.dotx',
    ],
  ],
  [
    'properties of programs are none; who set a label is',
    {
      body: p('Held'),
      files: {
        'docProps/custom.xml':
          '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"><property name="ContentTypeId">0x0101</property><property name="MSIP_Label_1_Name">Official</property><property name="MSIP_Label_1_Owner">sam.poe@poe.example</property><property name="Case">24117</property></Properties>',
      },
    },
    'Held\n',
    ['document-property (document properties): MSIP_Label_1_Owner: sam.poe@poe.example | Case: 24117'],
  ],
  [
    'what would be fetched',
    {
      body: p('Held'),
      links: { t: ['attachedTemplate', 'http://track.example/t.dotm'], h: ['hyperlink', 'http://b.example'] },
    },
    'Held\n',
    ['external-link (word/document.xml): attachedTemplate: http://track.example/t.dotm'],
  ],
]

for (const [why, parts, text, hidden] of HIDDEN) {
  test(`docx keeps apart: ${why}`, async () => {
    const result = await read(parts)
    assert.equal(result.text, text)
    assert.deepEqual(hiddenLines(result.hidden), hidden)
  })
}

test('docx: links have their words and addresses', async () => {
  const { pages, text } = await read({
    body: `<w:p>${run('See ')}<w:hyperlink r:id="h">${run('our log')}</w:hyperlink> ${run(' or ')}${field('HYPERLINK "http://b.example"', run('this'))}</w:p>`,
    links: { h: ['hyperlink', 'https://a.example/log'] },
  })
  assert.equal(text, 'See our log or this\n')
  assert.deepEqual(
    pages[0]!.links?.map(({ start, end, url }) => [text.slice(start, end), url]),
    [
      ['our log', 'https://a.example/log'],
      ['this', 'http://b.example'],
    ],
  )
})

test('docx: a first page with a head of its own; the others and the foot are margins', async () => {
  const { text, pages } = await read({
    body: `${p('Dear Kim')}<w:sectPr><w:headerReference w:type="default" r:id="header"/><w:headerReference w:type="first" r:id="firstHeader"/><w:footerReference w:type="default" r:id="footer"/><w:titlePg/></w:sectPr>`,
    parts: { header: p('Our ref 12'), firstHeader: p('Harrowgate Council'), footer: p('Switchboard 555') },
  })
  assert.equal(text, 'Harrowgate Council\n\nDear Kim\n')
  assert.deepEqual(pages[0]!.margins, { header: 'Our ref 12', footer: 'Switchboard 555' })
})

test('docx: files inside of it are attachments; pictures only where there is nothing else', async () => {
  const files = { 'word/embeddings/figures.xlsx': 'sheet', 'word/media/image1.png': 'picture' }
  const letter = await read({ body: p(long) + p(long), files })
  assert.deepEqual(
    letter.files.map(({ name }) => name),
    ['figures.xlsx'],
  )
  const scan = await read({ body: p(''), files })
  assert.deepEqual(
    scan.files.map(({ name }) => name),
    ['figures.xlsx', 'image1.png'],
  )
})

test('docx: what stands before the damage is read, with a warning', async () => {
  const { text, warnings } = await read({ body: `${p('Dear Kim')}<w:p><w:r><w:t>We ho` })
  assert.match(text, /^Dear Kim\n/)
  assert.deepEqual(
    warnings.map(({ code }) => code),
    ['damaged-part'],
  )
})
