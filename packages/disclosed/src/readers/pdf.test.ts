import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type PdfOptions,
  type PdfPage,
  pdfBox,
  pdfLine,
  pdfLines,
  pdfTurned,
  pdfWith,
  writePdf,
} from '../testing/write-pdf.ts'
import { renderPage } from './pdf/render-page.ts'
import { readPdf } from './pdf.ts'

const CONTEXT = { name: 'letter.pdf', progress: () => {} }

const read = (pages: readonly PdfPage[], options: PdfOptions = {}) => readPdf(writePdf(pages, options), CONTEXT)
const textsOf = async (...pages: PdfPage[]) => (await read(pages)).pages.map((page) => page.text)

const COLUMN = (words: string) =>
  Array.from({ length: 8 }, (_, at) => `${words} line ${at + 1} of this column, which goes on a while.`)
/** Lines around the cells of a table: `xs` and `ys` of its columns and rows. */
const grid = (xs: readonly number[], ys: readonly number[]) => {
  const down = xs.map((x) => `${x} ${ys[0]} m ${x} ${ys.at(-1)} l`)
  const across = ys.map((y) => `${xs[0]} ${y} m ${xs.at(-1)} ${y} l`)
  return `q 0.5 w ${[...down, ...across].join(' ')} S Q\n`
}

const PAGES: [why: string, page: PdfPage, expected: string][] = [
  ['one line', { content: pdfLine('Dear Robin Fielding', 72, 700) }, 'Dear Robin Fielding'],
  ['a page without words', { content: '' }, ''],
  [
    'paragraphs are parted by an empty line',
    { content: pdfLines(['You asked:', 'how many bins.'], 72, 700) + pdfLine('We hold this.', 72, 660) },
    'You asked:\nhow many bins.\n\nWe hold this.',
  ],
  [
    'words that were written out of order',
    { content: pdfLine('below', 72, 650) + pdfLine('the top', 200, 700) + pdfLine('From', 172, 700) },
    'From the top\n\nbelow',
  ],
  [
    'the row of a table is one line',
    {
      content: pdfLine('2023', 72, 700) + pdfLine('14', 200, 700) + pdfLine('2024', 72, 687) + pdfLine('17', 200, 687),
    },
    '2023\t14\n2024\t17',
  ],
  [
    'two columns are read one after the other',
    {
      content:
        pdfLine('A heading over both of the columns of this page', 72, 760) +
        pdfLines(COLUMN('Left'), 72, 720, 10, 12) +
        pdfLines(COLUMN('Right'), 320, 714, 10, 12),
    },
    `A heading over both of the columns of this page\n\n${COLUMN('Left').join('\n')}\n\n${COLUMN('Right').join('\n')}`,
  ],
  [
    'cells of a drawn table that run over several lines are joined',
    {
      content:
        grid([70, 250, 500], [710, 670, 640]) +
        pdfLines(['How many bins', 'were emptied?'], 74, 696) +
        pdfLines(['Four hundred', 'of them.'], 254, 696) +
        pdfLine('Which?', 74, 654),
    },
    'How many bins were emptied?\tFour hundred of them.\nWhich?\t',
  ],
  [
    'so are those of a table without drawn lines',
    {
      content:
        pdfLines(['How many bins', 'were emptied?'], 74, 696) +
        pdfLines(['Four hundred', 'of them, in all', 'of the wards.'], 254, 696) +
        pdfLine('Which?', 74, 636) +
        pdfLine('Green ones.', 254, 636),
    },
    'How many bins were emptied?\tFour hundred of them, in all of the wards.\nWhich?\tGreen ones.',
  ],
  [
    'an address beside a date is no table',
    {
      content:
        pdfLines(['Robin Fielding', '4 Mill Lane', 'Harrowgate'], 74, 696) +
        pdfLines(['2 April 2024', 'FOI 118'], 354, 696) +
        pdfLine('Dear Robin Fielding', 74, 600),
    },
    'Robin Fielding\t2 April 2024\n4 Mill Lane\tFOI 118\nHarrowgate\n\nDear Robin Fielding',
  ],
  [
    'a frame around words is no table',
    { content: grid([70, 500], [710, 660]) + pdfLines(['How many bins', 'were emptied?'], 74, 696) },
    'How many bins\nwere emptied?',
  ],
  [
    'a label stands one space before its words',
    {
      content:
        pdfLine('1.', 72, 700) +
        pdfLine('How many bins?', 108, 700) +
        pdfLine('Date:', 72, 687) +
        pdfLine('4 May', 144, 687),
    },
    '1. How many bins?\nDate: 4 May',
  ],
  [
    'a bare number before words is a label',
    { content: pdfLine('1', 72, 700) + pdfLine('How many bins were there?', 108, 700) },
    '1 How many bins were there?',
  ],
  ['raised letters', { content: pdfLine('the 1', 72, 700) + pdfLine('st', 96.5, 704, 6) }, 'the 1st'],
  [
    'words that nobody sees',
    { content: pdfLine('Paid to', 72, 700) + pdfWith('1 g', pdfLine('Quenby', 120, 700)) },
    'Paid to',
  ],
  [
    'words up the edge come last',
    { content: pdfTurned('Quill Press', [0, 1, -1, 0, 20, 300]) + pdfLine('Dear Sir,', 72, 700) },
    'Dear Sir,\n\nQuill Press',
  ],
  [
    'a page that is shown turned',
    { content: pdfTurned('Costs of bins', [0, 1, -1, 0, 200, 100]), entries: '/Rotate 90' },
    'Costs of bins',
  ],
]

for (const [why, page, expected] of PAGES) {
  test(`pdf: ${why}`, async () => {
    assert.deepEqual(await textsOf(page), [expected])
  })
}

test('pdf: each word has its place on the page as shown', async () => {
  const content = pdfLine('Four bins', 100, 742, 10)
  const [upright] = (await read([{ content, size: [400, 842] }])).pages
  assert.deepEqual([upright!.layout!.width, upright!.layout!.height], [400, 842])
  assert.deepEqual([...upright!.layout!.offsets], [0, 4, 5, 9])
  const [x0, y0, x1, y1] = upright!.layout!.boxes.slice(0, 4)
  const near = (part: number | undefined, share: number) => assert.ok(Math.abs(part! / 65535 - share) < 0.01)
  near(x0, 100 / 400)
  near(x1, 121 / 400)
  near(y0, 91 / 842)
  near(y1, 102 / 842)
})

const PLACED: [why: string, page: PdfPage][] = [
  ['an upright page', { content: pdfLines(COLUMN('Upright'), 72, 700) }],
  ['a page shown turned', { content: pdfLines(COLUMN('Turned'), 72, 700), entries: '/Rotate 90' }],
  ['a page shown turned the other way', { content: pdfLines(COLUMN('Turned'), 72, 700), entries: '/Rotate 270' }],
  ['a page cut at its edges', { content: pdfLines(COLUMN('Cut'), 172, 600), entries: '/CropBox [100 200 580 800]' }],
  ['words up the page', { content: pdfTurned('Words up the edge of a page', [0, 1, -1, 0, 200, 300]) }],
  ['words upside down', { content: pdfTurned('Words upside down', [-1, 0, 0, -1, 400, 300]) }],
  ['words drawn smaller', { content: `q 0.7 0 0 0.7 60 60 cm ${pdfLines(COLUMN('Smaller'), 72, 700)} Q` }],
]

for (const [why, page] of PLACED) {
  test(`pdf: the boxes of ${why} hold its words and nothing else is drawn`, async () => {
    const bytes = writePdf([page])
    const { pages } = await readPdf(bytes, CONTEXT)
    const { width, height, pixels } = await renderPage(bytes, 1, 144)
    const { boxes } = pages[0]!.layout!
    let ink = pixels.reduce((sum, pixel) => sum + Number(pixel < 128), 0)
    assert.ok(ink > 300)
    for (let word = 0; word < boxes.length / 4; word++) {
      const [x0, y0, x1, y1] = [0, 1, 2, 3].map(
        (side) => (boxes[4 * word + side]! / 65535) * (side % 2 === 0 ? width : height),
      )
      let inside = 0
      for (let y = Math.floor(y0!); y < y1!; y++)
        for (let x = Math.floor(x0!); x < x1!; x++) {
          if (pixels[y * width + x]! < 128) inside++
          pixels[y * width + x] = 255
        }
      assert.ok(inside > 3, `word ${word} is not in its box`)
      ink -= inside
    }
    assert.ok(ink < 10, `${ink} dots lie outside of all boxes`)
  })
}

test('pdf: what is no PDF is refused with a sentence', async () => {
  await assert.rejects(readPdf(Buffer.from('%PDF-1.7\nnothing'), CONTEXT), { message: 'It is damaged, or no PDF.' })
})

test('pdf: a header stays where it comes first, a footer and the numbers of pages go', async () => {
  const page = (number: number, words: string): PdfPage => ({
    content:
      pdfLine('Our reference: FOI 118', 72, 800) +
      pdfLine(words, 72, 600) +
      pdfLine('Harrowgate Borough Council, Mill Lane', 72, 50) +
      pdfLine(`Page ${number} of 3`, 300, 30),
  })
  const { pages } = await read([page(1, 'Dear Sir,'), page(2, 'We hold this.'), page(3, 'Yours')])
  assert.deepEqual(
    pages.map(({ text }) => text),
    ['Our reference: FOI 118\n\nDear Sir,', 'We hold this.', 'Yours'],
  )
  assert.deepEqual(pages[0]!.margins, { header: '', footer: 'Harrowgate Borough Council, Mill Lane\nPage 1 of 3' })
  assert.equal(pages[1]!.margins!.header, 'Our reference: FOI 118')
  const { offsets, boxes } = pages[1]!.layout!
  assert.deepEqual([...offsets], [0, 2, 3, 7, 8, 13])
  assert.equal(boxes.length, 12)
})

test('pdf: a footer on the first page only goes where a sentence runs over it', async () => {
  const address = 'Harrowgate Borough Council, Mill Lane'
  const page = (words: string, foot: string): PdfPage => ({
    content: pdfLine(words, 72, 120) + pdfLine(foot, 200, 60, 8),
  })
  const long = 'This information is held by the Council and would be given to anybody who'
  const { pages } = await read([page(long, address), { content: pdfLine('asked for it in writing.', 72, 780) }])
  assert.equal(pages[0]!.text, long)
  assert.equal(pages[0]!.margins!.footer, address)
  const [ended] = await textsOf(page(`${long} asked.`, address), { content: pdfLine('in writing.', 72, 780) })
  assert.equal(ended, `${long} asked.\n\n${address}`)
})

test('pdf: a number that is no page number stays', async () => {
  const page = (words: string): PdfPage => ({ content: pdfLine(words, 72, 800) + pdfLine('bins', 72, 600) })
  assert.deepEqual(await textsOf(page('14'), page('17')), ['14\n\nbins', '17\n\nbins'])
})

test('pdf: links lie on their words', async () => {
  const link = '/Subtype /Link /Rect [112 596 200 612] /A << /S /URI /URI (https://harrowgate.example/foi) >>'
  const { pages } = await read([
    { content: pdfLine('See our', 72, 600) + pdfLine('log online', 114, 600), annotations: [link] },
  ])
  assert.equal(pages[0]!.text, 'See our log online')
  assert.deepEqual(pages[0]!.links, [{ url: 'https://harrowgate.example/foi', start: 8, end: 18 }])
})

test('pdf: form fields, what was typed on, and notes', async () => {
  const field = '/Type /Annot /Subtype /Widget /FT /Tx /T (Name) /V (Robin Fielding) /Rect [72 500 200 520]'
  const empty = '/Type /Annot /Subtype /Widget /FT /Tx /T (Phone) /V () /Rect [72 400 200 420]'
  const typed = '/Subtype /FreeText /Contents (By hand) /DA (/F1 10 Tf) /Rect [72 300 200 320]'
  const note = '/Subtype /Text /Contents (Ask legal first) /Rect [400 300 420 320]'
  const { pages, hidden } = await read(
    [{ content: pdfLine('Request form', 72, 700), annotations: ['100 0 R', '101 0 R', typed, note] }],
    {
      catalog: '/AcroForm << /Fields [100 0 R 101 0 R] >>',
      further: [`<< ${field} >>`, `<< ${empty} >>`],
    },
  )
  assert.equal(pages[0]!.text, 'Request form\n\nName: Robin Fielding\nBy hand')
  assert.deepEqual(hidden, [{ channel: 'comment', where: 'page 1', count: 1, text: 'Ask legal first' }])
})

test('pdf: files inside are attachments', async () => {
  const { attachments, pages } = await read([{ content: pdfLine('See attached', 72, 700) }], {
    catalog: '/Names << /EmbeddedFiles << /Names [(costs.csv) 100 0 R] >> >>',
    further: [
      '<< /Type /Filespec /F (costs.csv) /UF (costs.csv) /EF << /F 101 0 R >> >>',
      { dictionary: '/Type /EmbeddedFile', data: 'year,cost\n2023,14\n' },
    ],
  })
  const found = []
  for await (const { name, bytes } of attachments!) found.push([name, Buffer.from(bytes).toString()])
  assert.deepEqual(found, [['costs.csv', 'year,cost\n2023,14\n']])
  assert.equal(pages[0]!.text, 'See attached')
})

const scan = {
  dictionary: '/Type /XObject /Subtype /Image /Width 2 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
  data: Uint8Array.of(0, 255),
}
const drawn = 'q 595 0 0 842 0 0 cm /P Do Q\n'

const NEEDS: [why: string, page: PdfPage, needs: string | undefined][] = [
  ['a scan', { content: drawn, objects: { P: scan } }, 'no-text'],
  ['a scan with a stamped number', { content: drawn + pdfLine('CPD 0001', 72, 20), objects: { P: scan } }, 'no-text'],
  [
    'a scan with its words behind it',
    { content: pdfWith('3 Tr', pdfLines(COLUMN('Scanned'), 72, 700)) + drawn, objects: { P: scan } },
    undefined,
  ],
  ['an empty page', { content: '' }, undefined],
  ['a page with a small picture', { content: 'q 90 0 0 90 72 700 cm /P Do Q\n', objects: { P: scan } }, undefined],
  [
    'letters moved along the alphabet',
    {
      content: pdfLines(
        Array.from({ length: 12 }, () => 'WKH FRVW RI VWUHHW OLJKWV ZDV SDLG'),
        72,
        700,
      ),
    },
    'garbage',
  ],
  [
    'a page of codes',
    {
      content: pdfLines(
        Array.from({ length: 20 }, (_, at) => `FOI-${at}-KLM 118 X`),
        72,
        700,
      ),
    },
    undefined,
  ],
]

for (const [why, page, needs] of NEEDS) {
  test(`pdf: ${why} ${needs === undefined ? 'needs no recognition' : `needs recognition: ${needs}`}`, async () => {
    const { pages } = await read([page])
    assert.equal(pages[0]!.needsOcr, needs)
  })
}

test('pdf: a file that wants a password says so', async () => {
  const locked = writePdf([{ content: '' }])
    .toString('latin1')
    .replace(
      '/Root 1 0 R',
      `/Root 1 0 R /ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >>`,
    )
  await assert.rejects(readPdf(Buffer.from(locked, 'latin1'), CONTEXT), {
    name: 'PasswordProtected',
    message: /protected by a password/,
  })
})

test('pdf: of a long file the first pages are read, and it is said', async () => {
  const { pages, warnings } = await read(Array.from({ length: 5002 }, () => ({ content: '' })))
  assert.equal(pages.length, 5000)
  assert.deepEqual(warnings, [
    { code: 'too-many-pages', message: 'Pages 5001 to 5002 were not read: of a PDF the first 5000 pages are read.' },
  ])
})

test('pdf: a damaged page is named, the others are read', async () => {
  const bytes = writePdf([{ content: pdfLine('One', 72, 700) }, { content: pdfLine('Two', 72, 700) }])
  const [kid] = /\/Kids \[(\d+ 0 R)/.exec(bytes.toString('latin1'))!.slice(1)
  const broken = Buffer.from(bytes.toString('latin1').replace(kid!, 'null '.padEnd(kid!.length)), 'latin1')
  const { pages, warnings } = await readPdf(broken, CONTEXT)
  assert.equal(pages.at(-1)!.text, 'Two')
  assert.ok(pages.length === 1 || warnings[0]!.code === 'damaged-page')
})

test('pdf: a page is drawn for recognition', async () => {
  const bytes = writePdf([{ content: pdfBox(0, 421, 595, 421) }])
  const { width, height, pixels } = await renderPage(bytes, 1, 36)
  assert.deepEqual([width, height, pixels.length], [298, 421, 298 * 421])
  assert.deepEqual([pixels[10], pixels.at(-10)], [0, 255])
  await assert.rejects(renderPage(bytes, 2, 36), { message: 'Page 2 is damaged.' })
})
