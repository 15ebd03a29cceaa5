import utif, { type IFD } from 'utif2'
import { grayOfRgba } from './gray.ts'
import type { ImageCodec, ImageFrame } from './image-frame.ts'
import { refuseEndlessTags } from './tiff-tags.ts'

/** TIFF 6.0, by its numbers of tags: 256 width, 257 height, 274 orientation, 282 and 283 resolution, 296 its unit, 254 the kind of picture. */
export const TIFF: ImageCodec = {
  frames: (bytes) => pictures(bytes).map(frameOf),
  unpack: (bytes, index) => {
    const picture = pictures(bytes)[index]
    if (picture === undefined) throw new Error(`It has no picture ${index + 1}.`)
    utif.decodeImage(ownBuffer(bytes), picture)
    if (!(picture.data?.length > 0)) throw new Error('It is packed in a way that is not known.')
    return grayOfRgba(utif.toRGBA8(picture), picture.width, picture.height)
  },
}

const REDUCED = 1
const CENTIMETRE = 3

/** Directories that hold a picture and no smaller copy of another. */
function pictures(bytes: Uint8Array): IFD[] {
  refuseEndlessTags(bytes)
  const found = utif
    .decode(ownBuffer(bytes))
    .filter((each) => numberOf(each, 256) > 0 && numberOf(each, 257) > 0 && (numberOf(each, 254) & REDUCED) === 0)
  if (found.length === 0) throw new Error('It holds no picture.')
  return found
}

function frameOf(picture: IFD): ImageFrame {
  const unit = numberOf(picture, 296) === CENTIMETRE ? 2.54 : 1
  const [across, down] = [numberOf(picture, 282) * unit, numberOf(picture, 283) * unit]
  return {
    width: numberOf(picture, 256),
    height: numberOf(picture, 257),
    dpi: across > 0 && down > 0 ? [across, down] : null,
    orientation: numberOf(picture, 274) || 1,
  }
}

function numberOf(picture: IFD, tag: number): number {
  const value = picture[`t${tag}`]
  return Array.isArray(value) && typeof value[0] === 'number' ? value[0] : 0
}

function ownBuffer({ buffer, byteOffset, byteLength }: Uint8Array): ArrayBuffer {
  return (buffer as ArrayBuffer).slice(byteOffset, byteOffset + byteLength)
}
