import { Buffer } from 'node:buffer'

/** A stream with what its dictionary says besides its length: a picture, a form. */
export interface PdfStream {
  readonly dictionary: string
  readonly data: string | Uint8Array
}

export interface PdfPage {
  /** Operators, see `pdfLine` and the others below. */
  readonly content: string
  /** In points; A4 unless said. */
  readonly size?: readonly [width: number, height: number]
  /** Further entries of the page's dictionary: `/Rotate 90`. */
  readonly entries?: string
  /** Pictures and forms by the name under which the content draws them: `/P Do`. */
  readonly objects?: Readonly<Record<string, PdfStream>>
  /** Dictionaries of annotations without their brackets (`/Subtype /Link …`), or further objects: `100 0 R`. */
  readonly annotations?: readonly string[]
}

export interface PdfOptions {
  /** Further entries of the catalog: `/Names << … >>`. */
  readonly catalog?: string
  /** Further objects, numbered from 100 on: the catalog and pages may point to `100 0 R`. */
  readonly further?: readonly (string | PdfStream)[]
}

const A4 = [595, 842] as const
const FONTS = ['Helvetica', 'Times-Roman', 'Helvetica-Bold', 'Courier']
const FIRST_FURTHER = 100

/** A small PDF for tests: what stands in it is fictional and nothing is compressed. */
export function writePdf(pages: readonly PdfPage[], options: PdfOptions = {}): Buffer {
  const objects = new Map<number, Uint8Array>()
  let last = options.further === undefined ? 0 : FIRST_FURTHER + options.further.length - 1
  const put = (number: number, body: string | PdfStream) => objects.set(number, bodyOf(body))
  const add = (body: string | PdfStream) => {
    last++
    put(last, body)
    return `${last} 0 R`
  }
  for (const [index, body] of (options.further ?? []).entries()) put(FIRST_FURTHER + index, body)
  if (last === 0) last = 2
  const fonts = FONTS.map(
    (name, index) =>
      `/F${index + 1} ${add(`<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`)}`,
  )
  const kids = pages.map((page) => {
    const [width, height] = page.size ?? A4
    const drawn = Object.entries(page.objects ?? {}).map(([name, stream]) => `/${name} ${add(stream)}`)
    const annotations = (page.annotations ?? []).map((each) =>
      /^\d+ 0 R$/.test(each) ? each : add(`<< /Type /Annot ${each} >>`),
    )
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents ${add({ dictionary: '', data: page.content })}
      /Resources << /Font << ${fonts.join(' ')} >> /XObject << ${drawn.join(' ')} >>
      /ExtGState << /None << /ca 0 >> /Half << /ca 0.4 >> /Multiply << /BM /Multiply >> >> >>
      /Annots [${annotations.join(' ')}] ${page.entries ?? ''} >>`,
    )
  })
  put(1, `<< /Type /Catalog /Pages 2 0 R ${options.catalog ?? ''} >>`)
  put(2, `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`)
  return fileOf(objects)
}

function bodyOf(body: string | PdfStream): Uint8Array {
  if (typeof body === 'string') return Buffer.from(body, 'latin1')
  const data = typeof body.data === 'string' ? Buffer.from(body.data, 'latin1') : Buffer.from(body.data)
  return Buffer.concat([
    Buffer.from(`<< ${body.dictionary} /Length ${data.length} >>\nstream\n`, 'latin1'),
    data,
    Buffer.from('\nendstream', 'latin1'),
  ])
}

function fileOf(objects: ReadonlyMap<number, Uint8Array>): Buffer {
  const parts: Uint8Array[] = [Buffer.from('%PDF-1.7\n', 'latin1')]
  let length = parts[0]!.length
  const table = ['0000000000 65535 f ']
  const write = (part: Uint8Array) => {
    parts.push(part)
    length += part.length
  }
  const size = Math.max(...objects.keys()) + 1
  for (let number = 1; number < size; number++) {
    const body = objects.get(number)
    table.push(body === undefined ? '0000000000 65535 f ' : `${String(length).padStart(10, '0')} 00000 n `)
    if (body === undefined) continue
    write(Buffer.concat([Buffer.from(`${number} 0 obj\n`, 'latin1'), body, Buffer.from('\nendobj\n', 'latin1')]))
  }
  const end = `xref\n0 ${size}\n${table.join('\n')}\ntrailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`
  return Buffer.concat([...parts, Buffer.from(end, 'latin1')])
}

/** Words on a line: `x` and `y` of their base line in points from the lower left corner. */
export function pdfLine(words: string, x: number, y: number, size = 11, font = 'F1'): string {
  return `BT /${font} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(words)}) Tj ET\n`
}

/** Lines one below the other, the first at `y`. */
export function pdfLines(lines: readonly string[], x: number, y: number, size = 11, leading = size * 1.2): string {
  return lines.map((words, index) => pdfLine(words, x, y - index * leading, size)).join('')
}

/** Words along any direction: `matrix` is the text matrix. */
export function pdfTurned(words: string, matrix: readonly number[], size = 11): string {
  return `BT /F1 ${size} Tf ${matrix.join(' ')} Tm (${escaped(words)}) Tj ET\n`
}

/** A filled rectangle; the colour is PDF's `r g b` in 0 to 1. */
export function pdfBox(x: number, y: number, width: number, height: number, colour = '0 0 0'): string {
  return `q ${colour} rg ${x} ${y} ${width} ${height} re f Q\n`
}

/** What is drawn under other settings: `1 1 1 rg` for white words. */
export function pdfWith(settings: string, content: string): string {
  return `q ${settings}\n${content}Q\n`
}

/** Latin-1 as far as it goes; brackets and backslashes escaped. */
function escaped(words: string): string {
  return words.replace(/[\\()]/g, '\\$&')
}
