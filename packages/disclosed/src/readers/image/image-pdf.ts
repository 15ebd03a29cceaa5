import type { ImageData, ImageFrame } from './image-frame.ts'

/** A page must measure this many inches to be believed: phones write 72 dots per inch into everything. */
const [SMALLEST, LARGEST] = [2, 36]
/** What a page without a size is taken for: the longer side of A4, in inches. */
const PAGE = 11.69
const POINTS = 72
/** Quarter turns to the right for the EXIF orientations; the mirrored ones come from no camera. */
const TURNS: Readonly<Record<number, number>> = { 3: 180, 4: 180, 5: 90, 6: 90, 7: 270, 8: 270 }

/**
 * A PDF (ISO 32000-1) whose one page is the image, so that PDFium draws it at any size, turns it as it says, and unpacks JPEG.
 */
export function imagePdf(frame: ImageFrame, data: ImageData): Uint8Array {
  const { width, height, orientation } = frame
  const [across, down] = pageSize(frame)
  const size = [across * POINTS, down * POINTS].map((points) => points.toFixed(3))
  const content = `q ${size[0]} 0 0 ${size[1]} 0 0 cm /I Do Q`
  const parts: Uint8Array[] = [Buffer.from('%PDF-1.7\n')]
  const places: number[] = []
  const length = () => parts.reduce((sum, part) => sum + part.byteLength, 0)
  const add = (text: string, stream?: Uint8Array) => {
    places.push(length())
    parts.push(Buffer.from(`${places.length} 0 obj\n${text}\n`))
    if (stream !== undefined) parts.push(Buffer.from('stream\n'), stream, Buffer.from('\nendstream\n'))
    parts.push(Buffer.from('endobj\n'))
  }
  add('<< /Type /Catalog /Pages 2 0 R >>')
  add('<< /Type /Pages /Kids [3 0 R] /Count 1 >>')
  add(
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${size.join(' ')}] /Rotate ${TURNS[orientation] ?? 0} /Resources << /XObject << /I 5 0 R >> >> /Contents 4 0 R >>`,
  )
  add(`<< /Length ${content.length} >>`, Buffer.from(content))
  add(
    `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /BitsPerComponent 8 ${packing(data)} /Length ${data.bytes.byteLength} >>`,
    data.bytes,
  )
  const table = length()
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const count = places.length + 1
  parts.push(
    Buffer.from(
      `xref\n0 ${count}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(parts)
}

function packing(data: ImageData): string {
  if (data.kind === 'gray') return '/ColorSpace /DeviceGray'
  const colours = data.components === 1 ? '/DeviceGray' : data.components === 4 ? '/DeviceCMYK' : '/DeviceRGB'
  // Photoshop writes the four colours of print upside down, and it alone writes such JPEGs.
  return `/ColorSpace ${colours} /Filter /DCTDecode${data.components === 4 ? ' /Decode [1 0 1 0 1 0 1 0]' : ''}`
}

/** Of the page that the image is, before it is turned, in inches. */
export function pageSize({ width, height, dpi }: ImageFrame): [across: number, down: number] {
  if (dpi !== null) {
    const [across, down] = [width / dpi[0], height / dpi[1]]
    const longer = Math.max(across, down)
    if (longer >= SMALLEST && longer <= LARGEST) return [across, down]
  }
  const scale = PAGE / Math.max(width, height)
  return [width * scale, height * scale]
}
