import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type PdfPage, pdfLine, pdfLines, pdfTurned, writePdf } from '../testing/write-pdf.ts'
import { readPdf } from './pdf.ts'

const CONTEXT = { name: 'letter.pdf', progress: () => {} }

async function textsOf(...pages: PdfPage[]): Promise<string[]> {
  return (await readPdf(writePdf(pages), CONTEXT)).pages.map((page) => page.text)
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
  const [upright] = (await readPdf(writePdf([{ content, size: [400, 842] }]), CONTEXT)).pages
  assert.deepEqual([upright!.layout!.width, upright!.layout!.height], [400, 842])
  assert.deepEqual([...upright!.layout!.offsets], [0, 4, 5, 9])
  const [x0, y0, x1, y1] = upright!.layout!.boxes.slice(0, 4)
  const near = (part: number | undefined, share: number) => assert.ok(Math.abs(part! / 65535 - share) < 0.01)
  near(x0, 100 / 400)
  near(x1, 121 / 400)
  near(y0, 91 / 842)
  near(y1, 102 / 842)
})

test('pdf: what is no PDF is refused with a sentence', async () => {
  await assert.rejects(readPdf(Buffer.from('%PDF-1.7\nnothing'), CONTEXT), { message: 'It is damaged, or no PDF.' })
})
