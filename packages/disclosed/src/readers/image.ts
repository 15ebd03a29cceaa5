import { imageCodec } from './image/image-format.ts'
import type { ImageFrame } from './image/image-frame.ts'
import { plainPage, type ReadResult } from './reader.ts'

/** More than a page of A0 at 400 dots per inch. */
const MOST_PIXELS = 200_000_000

/** An image as pages whose words are to be recognised; only its header is read. */
export async function readImage(bytes: Uint8Array): Promise<ReadResult> {
  const { frames } = await imageCodec(bytes)
  const pages = frames(bytes)
  for (const page of pages) checkSize(page)
  return {
    format: 'image',
    pages: pages.map((_, index) => ({ ...plainPage(index + 1, ''), needsOcr: 'no-text' })),
    warnings: [],
  }
}

/** @throws Error with a sentence for people */
export function checkSize({ width, height }: ImageFrame): void {
  if (width <= 0 || height <= 0) throw new Error('It says that it has no width or height.')
  if (width * height > MOST_PIXELS)
    throw new Error(
      `It has ${Math.round((width * height) / 1e6)} megapixels; images of up to ${MOST_PIXELS / 1e6} are read.`,
    )
}
