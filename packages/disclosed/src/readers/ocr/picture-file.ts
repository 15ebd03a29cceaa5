import type { PagePicture } from '../pdf/render-page.ts'

/** A picture as a file of the simplest kind (Netpbm's PGM), in two parts. */
export function pictureFile({ width, height, pixels }: PagePicture): [head: Uint8Array, pixels: Uint8Array] {
  return [Buffer.from(`P5\n${width} ${height}\n255\n`), pixels]
}
