import type { ImageCodec, ImageFrame } from './image-frame.ts'

/** The header of a frame: SOF0 to SOF15 without the tables DHT, JPG and DAC (ITU-T T.81, table B.1). */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
const [APP0, APP1, START_OF_SCAN] = [0xe0, 0xe1, 0xda]
const CENTIMETRES = 2.54

type Header = ImageFrame & { readonly components: number }

/** JPEG: its pixels are left to PDFium, which holds the decoder already. */
export const JPEG: ImageCodec = {
  frames: (bytes) => [headerOf(bytes)],
  unpack: (bytes) => ({ kind: 'jpeg', components: headerOf(bytes).components, bytes }),
}

function headerOf(bytes: Uint8Array): Header {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let dpi: Header['dpi'] = null
  let orientation = 1
  for (let at = 2; at + 10 < bytes.byteLength; ) {
    const marker = bytes[at + 1]!
    if (bytes[at] !== 0xff || marker === 0xff) {
      at++
      continue
    }
    const length = view.getUint16(at + 2)
    const content = bytes.subarray(at + 4, at + 2 + length)
    if (isFrame(marker) && content.length >= 6) {
      const inside = new DataView(content.buffer, content.byteOffset, content.byteLength)
      return { width: inside.getUint16(3), height: inside.getUint16(1), components: content[5]!, dpi, orientation }
    }
    if (marker === APP0) dpi = jfifDensity(content) ?? dpi
    if (marker === APP1) orientation = exifOrientation(content) ?? orientation
    if (marker === START_OF_SCAN) break
    at += 2 + length
  }
  throw new Error('Its header is cut off.')
}

/** JFIF 1.02: unit 1 is dots per inch, 2 per centimetre. */
function jfifDensity(content: Uint8Array): Header['dpi'] {
  if (content.length < 12 || Buffer.from(content.subarray(0, 4)).toString('latin1') !== 'JFIF') return null
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength)
  const unit = content[7]
  const factor = unit === 1 ? 1 : unit === 2 ? CENTIMETRES : null
  return factor === null ? null : [view.getUint16(8) * factor, view.getUint16(10) * factor]
}

const ORIENTATION = 0x0112

/** EXIF is a TIFF header with a directory of entries of twelve bytes. */
function exifOrientation(content: Uint8Array): number | null {
  if (Buffer.from(content.subarray(0, 6)).toString('latin1') !== 'Exif\0\0' || content.length < 16) return null
  const view = new DataView(content.buffer, content.byteOffset + 6, content.byteLength - 6)
  const isLittle = view.getUint16(0) === 0x4949
  const directory = view.getUint32(4, isLittle)
  if (directory + 2 > view.byteLength) return null
  const count = view.getUint16(directory, isLittle)
  for (let entry = 0; entry < count; entry++) {
    const at = directory + 2 + 12 * entry
    if (at + 12 > view.byteLength) return null
    if (view.getUint16(at, isLittle) === ORIENTATION) return view.getUint16(at + 8, isLittle)
  }
  return null
}
