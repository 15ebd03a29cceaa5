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
 * @throws Error with a sentence for people
 */
export async function drawPage(bytes: Uint8Array, name: string, pageNumber: number): Promise<PageDrawing> {
  const picture = await picturePage(bytes, name, pageNumber)
  return { ...upright(picture), scale: picture.scale }
}

type Scaled = PagePicture & { readonly scale: number }

async function picturePage(bytes: Uint8Array, name: string, page: number): Promise<Scaled> {
  return detectFormat(bytes, name).kind === 'image' ? pictureImage(bytes, page) : rendered(bytes, page, BEST)
}

async function rendered(pdf: Uint8Array, page: number, dpi: number): Promise<Scaled> {
  const { renderPage } = await import('./pdf/render-page.ts')
  return { ...(await renderPage(pdf, page, dpi)), scale: dpi / POINTS_PER_INCH }
}

async function pictureImage(bytes: Uint8Array, page: number): Promise<Scaled> {
  const codec = await imageCodec(bytes)
  const frame = codec.frames(bytes)[page - 1]
  if (frame === undefined) throw new Error(`It has no page ${page}.`)
  checkSize(frame)
  const data = codec.unpack(bytes, page - 1)
  const [across, down] = pageSize(frame)
  const dpi = frame.width / across
  const isAsItShouldBe =
    dpi >= ENOUGH && dpi <= BEST + 1 && Math.abs(frame.height / down - dpi) < 1 && frame.orientation === 1
  if (data.kind === 'gray' && isAsItShouldBe)
    return { width: data.width, height: data.height, pixels: data.bytes, scale: dpi / POINTS_PER_INCH }
  return rendered(imagePdf(frame, data), 1, Math.min(BEST, Math.max(ENOUGH, Math.round(dpi))))
}
