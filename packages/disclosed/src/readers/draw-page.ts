import { detectFormat } from './detect-format.ts'
import { imageCodec } from './image/image-format.ts'
import { imagePdf, pageSize } from './image/image-pdf.ts'
import { checkSize } from './image.ts'
import type { PageDrawing } from './ocr/page-drawing.ts'
import { upright } from './ocr/upright.ts'
import type { PagePicture } from './pdf/render-page.ts'

/** Dots per inch that recognition is best at, and those below which it gets worse. */
const [BEST, ENOUGH] = [300, 200]
const POINTS_PER_INCH = 72

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
  const drawn = isImage ? await imagePage(bytes, page - 1) : { pdf: bytes, page, dpi: BEST }
  const picture = await renderPage(drawn.pdf, drawn.page, drawn.dpi)
  return { ...picture, scale: drawn.dpi / POINTS_PER_INCH }
}

async function imagePage(bytes: Uint8Array, index: number) {
  const codec = await imageCodec(bytes)
  const frame = codec.frames(bytes)[index]
  if (frame === undefined) throw new Error(`It has no page ${index + 1}.`)
  checkSize(frame)
  const [across] = pageSize(frame)
  const dpi = Math.min(BEST, Math.max(ENOUGH, Math.round(frame.width / across)))
  return { pdf: imagePdf(frame, codec.unpack(bytes, index)), page: 1, dpi }
}
