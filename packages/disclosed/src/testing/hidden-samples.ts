import { type PdfPage, type PdfStream, pdfBox, pdfLine, pdfLines, pdfTurned, pdfWith, writePdf } from './write-pdf.ts'

/** A PDF of which it is known which words nobody sees on it. */
export interface HiddenSample {
  readonly why: string
  readonly pdf: Uint8Array
  /** In the order of the page; everything else on it is seen. */
  readonly hidden: readonly string[]
}

/** Nobody of this name exists. */
const NAME = 'Marlow Quenby'
const HIDDEN = NAME.split(' ')
const LETTER = pdfLines(['Harrowgate Borough Council', 'Reference FOI 118', 'We hold this information.'], 72, 780)
/** The line about which all of this is: "Officer Marlow Quenby signed". */
const LINE = pdfLine('Officer', 72, 600) + pdfLine(NAME, 130, 600) + pdfLine('signed', 230, 600)
/** Over the name in that line. */
const [X, Y, W, H] = [126, 596, 92, 14]
const box = (colour = '0 0 0') => pdfBox(X, Y, W, H, colour)

const picture = (dictionary: string, data: Uint8Array): PdfStream => ({
  dictionary: `/Type /XObject /Subtype /Image /BitsPerComponent 8 ${dictionary}`,
  data,
})
const black = picture('/Width 1 /Height 1 /ColorSpace /DeviceGray', Uint8Array.of(0))
const white = picture('/Width 1 /Height 1 /ColorSpace /DeviceGray', Uint8Array.of(255))
const dots = picture(
  '/Width 16 /Height 16 /ColorSpace /DeviceGray',
  Uint8Array.from({ length: 256 }, (_, at) => (at * 97) % 256),
)
const dark = picture('/Width 2 /Height 1 /ColorSpace /DeviceGray', Uint8Array.of(20, 60))
const drawn = (name: string, x: number, y: number, width: number, height: number) =>
  `q ${width} 0 0 ${height} ${x} ${y} cm /${name} Do Q\n`
const STRIPS = [0, 200, 400, 600].map((y) => drawn('P', 0, y, 595, 200)).join('')
const form = (content: string): PdfStream => ({
  dictionary: '/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << >> >>',
  data: content,
})
const onLine = (entries: string) => `${entries} /Rect [${X} ${Y} ${X + W} ${Y + H}]`
const corners = `/QuadPoints [${X} ${Y + H} ${X + W} ${Y + H} ${X} ${Y} ${X + W} ${Y}]`

const page = (content: string, more: Omit<PdfPage, 'content'> = {}): PdfPage => ({ content: LETTER + content, ...more })

/** Words that nobody sees. */
const COVERED: [why: string, page: PdfPage, hidden?: readonly string[]][] = [
  ['a black box', page(LINE + box())],
  ['a dark grey box', page(LINE + box('0.2 0.2 0.2'))],
  ['a white box', page(LINE + box('1 1 1'))],
  ['a red box', page(LINE + box('0.8 0 0'))],
  ['a blue box', page(LINE + box('0 0 0.6'))],
  ['a box over a whole line', page(LINE + pdfBox(60, 596, 300, 14)), ['Officer', ...HIDDEN, 'signed']],
  [
    'a box over words in the middle of one',
    page(pdfLine(`Officer ${NAME} signed`, 72, 600) + pdfBox(111, 596, 76, 14)),
  ],
  ['two boxes', page(LINE + pdfBox(126, 596, 39, 14) + pdfBox(166, 596, 50, 14))],
  ['a box that leaves a little at the side', page(LINE + pdfBox(128, 597, 76, 11))],
  ['a box with a border', page(`${LINE}q 0 g 1 w ${X} ${Y} ${W} ${H} re B Q\n`)],
  ['a box filled by the other rule', page(`${LINE}q 0 g ${X} ${Y} ${W} ${H} re f* Q\n`)],
  ['a box drawn corner by corner', page(`${LINE}0 g 126 596 m 218 596 l 218 610 l 126 610 l h f\n`)],
  ['a box with a slanted edge', page(`${LINE}0 g 122 596 m 222 596 l 218 610 l 126 610 l h f\n`)],
  [
    'a box with round corners',
    page(`${LINE}0 g 130 594 m 218 594 l 226 594 226 612 218 612 c 122 612 l 118 612 118 594 130 594 c f\n`),
  ],
  ['a thick line', page(`${LINE}q 0 G 16 w 124 603 m 220 603 l S Q\n`)],
  ['a box in a form', page(`${LINE}/X Do\n`, { objects: { X: form(box()) } })],
  [
    'a box in a moved form',
    page(`${LINE}q 1 0 0 1 26 96 cm /X Do Q\n`, { objects: { X: form(pdfBox(100, 500, W, H)) } }),
  ],
  ['a black picture', page(LINE + drawn('P', X, Y, W, H), { objects: { P: black } })],
  ['a white picture', page(LINE + drawn('P', X, Y, W, H), { objects: { P: white } })],
  ['a picture of dots', page(LINE + drawn('P', X, Y, W, H), { objects: { P: dots } })],
  [
    'a large picture',
    page(LINE + drawn('P', 60, 560, 300, 60), { objects: { P: dots } }),
    ['Officer', ...HIDDEN, 'signed'],
  ],
  ['on a page shown turned', page(LINE + box(), { entries: '/Rotate 90' })],
  ['on a page shown upside down', page(LINE + box(), { entries: '/Rotate 180' })],
  ['on a page cut at its edges', page(LINE + box(), { entries: '/CropBox [50 50 500 800]' })],
  ['on a landscape page', page(LINE + box(), { size: [842, 800] })],
  ['small letters below a box', page(pdfLine(NAME, 130, 600, 7) + pdfBox(126, 597, 60, 10))],
  ['large letters below a box', page(pdfLine(NAME, 130, 600, 20) + pdfBox(126, 593, 160, 26))],
  ['bold letters below a box', page(pdfLine(NAME, 130, 600, 11, 'F3') + box())],
  ['letters with serifs below a box', page(pdfLine(NAME, 130, 600, 11, 'F2') + box())],
  ['turned letters below a box', page(pdfTurned(NAME, [0, 1, -1, 0, 300, 400]) + pdfBox(288, 396, 16, 90))],
  ['a mark for redaction that was not applied', page(LINE, { annotations: [onLine('/Subtype /Redact')] })],
  ['a black square laid on', page(LINE, { annotations: [onLine('/Subtype /Square /C [0 0 0] /IC [0 0 0]')] })],
  ['a black highlight', page(LINE, { annotations: [onLine(`/Subtype /Highlight /C [0 0 0] ${corners}`)] })],
  ['a white square laid on', page(LINE, { annotations: [onLine('/Subtype /Square /C [1 1 1] /IC [1 1 1]')] })],
  ['white words', page(LINE.replace(pdfLine(NAME, 130, 600), pdfWith('1 g', pdfLine(NAME, 130, 600))))],
  ['nearly white words', page(pdfWith('0.97 g', pdfLine(NAME, 130, 600)))],
  ['nearly white words in colour', page(pdfWith('1 1 0.95 rg', pdfLine(NAME, 130, 600)))],
  ['white words on a white box', page(pdfBox(X, Y, W, H, '1 1 1') + pdfWith('1 g', pdfLine(NAME, 130, 600)))],
  [
    'white words on a white picture',
    page(drawn('P', X, Y, W, H) + pdfWith('1 g', pdfLine(NAME, 130, 600)), { objects: { P: white } }),
  ],
  ['white words, small', page(pdfWith('1 g', pdfLine(NAME, 130, 600, 6)))],
  ['black words on a black box', page(box() + pdfLine(NAME, 130, 600))],
  ['blue words on a blue box', page(box('0 0 0.6') + pdfWith('0 0 0.6 rg', pdfLine(NAME, 130, 600)))],
  ['grey words on a grey box', page(box('0.5 0.5 0.5') + pdfWith('0.5 g', pdfLine(NAME, 130, 600)))],
  ['words that are not painted', page(pdfWith('3 Tr', pdfLine(NAME, 130, 600)))],
  ['words that nothing shines from', page(pdfWith('/None gs', pdfLine(NAME, 130, 600)))],
  ['words beside the page', page(pdfLine(NAME, 700, 600))],
  ['words below the page', page(pdfLine(NAME, 130, -120))],
  ['words beyond the cut', page(pdfLine(NAME, 520, 600), { entries: '/CropBox [50 50 500 800]' })],
  ['tiny words', page(pdfLine(NAME, 130, 600, 0.5))],
  ['words of one point', page(pdfLine(NAME, 130, 600, 1))],
]

/** Words that everybody sees, in whatever they stand. */
const SEEN: [why: string, page: PdfPage][] = [
  ['a letter', page(LINE)],
  ['words on grey shading', page(box('0.85 0.85 0.85') + LINE)],
  ['words on dark shading', page(box('0.5 0.5 0.5') + LINE)],
  [
    'striped rows',
    page(pdfBox(60, 590, 400, 20, '0.93 0.93 0.93') + pdfBox(60, 550, 400, 20, '0.93 0.93 0.93') + LINE),
  ],
  ['white words on a black bar', page(box() + pdfWith('1 g', pdfLine(NAME, 130, 600)))],
  ['white words on a blue bar', page(pdfBox(0, 590, 595, 24, '0 0.2 0.5') + pdfWith('1 g', pdfLine(NAME, 130, 600)))],
  [
    'white words on a dark picture',
    page(drawn('P', X, Y, W, H) + pdfWith('1 g', pdfLine(NAME, 130, 600)), { objects: { P: dark } }),
  ],
  ['yellow words on a black bar', page(box() + pdfWith('1 1 0 rg', pdfLine(NAME, 130, 600)))],
  ['black words on a dark blue bar', page(box('0.3 0.3 0.7') + LINE)],
  ['underlined words', page(LINE + pdfBox(130, 598, 80, 0.7))],
  ['words struck out', page(LINE + pdfBox(130, 603, 80, 0.9))],
  ['words in a frame', page(`${LINE}q 0 G 1 w ${X} ${Y} ${W} ${H} re S Q\n`)],
  ['words in a thick frame', page(`${LINE}q 0 G 4 w 116 588 112 30 re S Q\n`)],
  [
    'a grid drawn over words',
    page(`${LINE}q 0 G 0.5 w 60 590 m 400 590 l 60 614 m 400 614 l 120 590 m 120 614 l S Q\n`),
  ],
  ['a yellow box below words', page(box('1 1 0') + LINE)],
  ['a highlighter over words', page(LINE + pdfWith('/Multiply gs', box('1 1 0')))],
  ['a box that lets words through', page(LINE + pdfWith('/Half gs', box('1 1 0')))],
  ['a highlight laid on', page(LINE, { annotations: [onLine(`/Subtype /Highlight /C [1 1 0] ${corners}`)] })],
  ['a frame laid on', page(LINE, { annotations: [onLine('/Subtype /Square /C [1 0 0]')] })],
  ['a link', page(LINE, { annotations: [onLine('/Subtype /Link /Border [0 0 0]')] })],
  ['an underlining laid on', page(LINE, { annotations: [onLine(`/Subtype /Underline /C [0 0 0] ${corners}`)] })],
  ['a white page drawn first', { content: pdfBox(0, 0, 595, 842, '1 1 1') + LETTER + LINE }],
  ['a picture behind the page', { content: drawn('P', 0, 0, 595, 842) + LETTER + LINE, objects: { P: white } }],
  ['the words behind a scan', page(pdfWith('3 Tr', LINE) + drawn('P', 0, 0, 595, 842), { objects: { P: dots } })],
  ['the words before a scan', page(drawn('P', 0, 0, 595, 842) + pdfWith('3 Tr', LINE), { objects: { P: dots } })],
  ['the words behind a scan in strips', page(pdfWith('3 Tr', LINE) + STRIPS, { objects: { P: dots } })],
  ['painted words behind a scan in strips', page(LINE + STRIPS, { objects: { P: dots } })],
  ['a logo beside words', page(LINE + drawn('P', 400, 700, 80, 80), { objects: { P: dots } })],
  ['a logo that reaches a little over words', page(LINE + drawn('P', 126, 607, 90, 40), { objects: { P: dots } })],
  ['a black box over nothing', page(LINE + pdfBox(126, 500, 92, 14))],
  ['a black box right beside words', page(LINE + pdfBox(206, 596, 22, 14))],
  ['a black bar right below words', page(LINE + pdfBox(60, 585, 300, 12))],
  ['a watermark', page(pdfWith('0.85 g', pdfTurned('DRAFT', [0.7, 0.7, -0.7, 0.7, 150, 300], 120)) + LINE)],
  ['pale grey words', page(LINE + pdfWith('0.75 g', pdfLine('Internal', 130, 560)))],
  ['small print', page(LINE + pdfLine('Printed on paper', 72, 40, 4))],
  ['words up the edge', page(LINE + pdfTurned('Printed by Quill', [0, 1, -1, 0, 20, 300]))],
  ['words that reach over the edge', page(LINE + pdfLine('Reaching', 570, 500))],
  ['on a page shown turned', page(box('0.85 0.85 0.85') + LINE, { entries: '/Rotate 270' })],
  ['coloured words', page(LINE + pdfWith('0.8 0 0 rg', pdfLine('Important', 130, 560)))],
  ['words with an outline only', page(LINE + pdfWith('1 g 0 G 1 Tr', pdfLine('OUTLINE', 130, 540, 30)))],
  ['words on a form', page(`/X Do\n${LINE}`, { objects: { X: form(box('0.9 0.9 0.9')) } })],
  ['words in a drop shadow', page(pdfWith('0.9 g', pdfLine(NAME, 131, 599)) + LINE)],
]

/** Each as it is, on a page shown turned, and drawn smaller. */
export function hiddenSamples(): HiddenSample[] {
  const all = [
    ...COVERED.map(([why, each, hidden]) => ({ why, each, hidden: hidden ?? HIDDEN })),
    ...SEEN.map(([why, each]) => ({ why, each, hidden: [] })),
  ]
  return all.flatMap(({ why, each, hidden }) => [
    { why, pdf: writePdf([each]), hidden },
    ...variantsOf(each).map(([how, variant]) => ({ why: `${why}, ${how}`, pdf: writePdf([variant]), hidden })),
  ])
}

function variantsOf(each: PdfPage): [how: string, variant: PdfPage][] {
  if (each.entries !== undefined) return []
  const turned: PdfPage = { ...each, entries: '/Rotate 90' }
  if (each.annotations !== undefined) return [['turned', turned]]
  return [
    ['turned', turned],
    ['smaller', { ...each, content: `q 0.8 0 0 0.8 40 60 cm ${each.content} Q` }],
  ]
}
