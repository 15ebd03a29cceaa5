import { detectFormat } from './detect-format.ts'
import { imageCodec } from './image/image-format.ts'
import { imagePdf } from './image/image-pdf.ts'
import { checkSize } from './image.ts'
import type { PageDrawing } from './ocr/page-drawing.ts'
import { upright } from './ocr/upright.ts'
import type { PagePicture } from './pdf/render-page.ts'

/** What recognition is best at. */
export const OCR_DPI = 300

/**
 * @param pageNumber from 1
 * @param isUpsideDown the page is turned by two quarters more than it seems: how its lines run doesn't tell which end is up
 * @throws Error with a sentence for people
 */
export async function drawPage(
  bytes: Uint8Array,
  name: string,
  pageNumber: number,
  isUpsideDown: boolean,
): Promise<PageDrawing> {
  const picture = await picturePage(bytes, name, pageNumber)
  return { ...upright(picture, isUpsideDown), scale: picture.scale }
}

async function picturePage(bytes: Uint8Array, name: string, page: number): Promise<PagePicture & { scale: number }> {
  const { renderPage } = await import('./pdf/render-page.ts')
  const isImage = detectFormat(bytes, name).kind === 'image'
  const picture = await (isImage
    ? renderPage(await imagePage(bytes, page - 1), 1, OCR_DPI)
    : renderPage(bytes, page, OCR_DPI))
  return { ...picture, scale: OCR_DPI / 72 }
}

async function imagePage(bytes: Uint8Array, index: number): Promise<Uint8Array> {
  const codec = await imageCodec(bytes)
  const frame = codec.frames(bytes)[index]
  if (frame === undefined) throw new Error(`It has no page ${index + 1}.`)
  checkSize(frame)
  return imagePdf(frame, codec.unpack(bytes, index))
}
