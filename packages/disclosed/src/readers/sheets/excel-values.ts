/** Errors by their number (MS-XLS 2.5.10). */
const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
}

export function errorText(code: number): string {
  return ERRORS[code] ?? '#N/A'
}

/** RkNumber (MS-XLS 2.5.217): an integer or the upper half of a number, in hundredths where the first bit says so. */
export function packedNumber(bits: number): number {
  const number = (bits & 2) !== 0 ? (bits | 0) >> 2 : upperHalf(bits & 0xfffffffc)
  return (bits & 1) !== 0 ? number / 100 : number
}

const half = new DataView(new ArrayBuffer(8))

function upperHalf(bits: number): number {
  half.setUint32(0, bits >>> 0)
  return half.getFloat64(0)
}

/** Of rows in twentieths of a point, of columns in 256ths of a character: what is smaller shows nothing. */
export const NO_HEIGHT = 20
export const NO_WIDTH = 77
