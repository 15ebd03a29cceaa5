import { encode } from 'fast-png'
import { detectFormat } from './detect-format.ts'
import { imageCodec } from './image/image-format.ts'
import { imagePdf } from './image/image-pdf.ts'
import { checkSize } from './image.ts'
import { renderInColour } from './pdf/render-page.ts'

/**
 * A page of a PDF or an image as people see it, `width` pixels wide, as PNG.
 * @param pageNumber from 1
 * @throws Error with a sentence for people
 */
export async function picturePng(bytes: Uint8Array, name: string, pageNumber: number, width: number) {
  const isImage = detectFormat(bytes, name).kind === 'image'
  const picture = isImage
    ? await renderInColour(await pdfOfImage(bytes, pageNumber), 1, width)
    : await renderInColour(bytes, pageNumber, width)
  return encode({ width: picture.width, height: picture.height, data: picture.pixels, channels: 3, depth: 8 })
}

async function pdfOfImage(bytes: Uint8Array, pageNumber: number): Promise<Uint8Array> {
  const codec = await imageCodec(bytes)
  const frame = codec.frames(bytes)[pageNumber - 1]
  if (frame === undefined) throw new Error(`It has no page ${pageNumber}.`)
  checkSize(frame)
  return imagePdf(frame, codec.unpack(bytes, pageNumber - 1))
}
