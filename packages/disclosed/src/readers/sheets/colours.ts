/** Red, green, blue, each 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number]

export const WHITE: Colour = [255, 255, 255]
export const BLACK: Colour = [0, 0, 0]

/**
 * Letters whose contrast with the paper is below this are not seen: white is 1, the lightest grey of Excel's palette (F2F2F2) 1.12,
 * the next one, which can be read, 1.4. Counted as by WCAG 2.2, "contrast ratio".
 */
const UNSEEN_CONTRAST = 1.15

export function isUnseen(letters: Colour, paper: Colour): boolean {
  const [one, other] = [luminance(letters), luminance(paper)]
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) < UNSEEN_CONTRAST && isNear(letters, paper)
}

/** Colours of one brightness can be told apart: red letters on a green cell. */
function isNear(one: Colour, other: Colour): boolean {
  return one.every((part, at) => Math.abs(part - other[at]!) < 32)
}

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((part) =>
    part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

/** `FFFFFF`, `FFFFFFFF` (its first two digits say how opaque), `#ffffff`; null for anything else. */
export function parseColour(text: string | undefined): Colour | null {
  const digits = /^#?(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(text ?? '')?.[1]
  if (digits === undefined) return null
  const number = Number.parseInt(digits, 16)
  return [number >> 16, (number >> 8) & 255, number & 255]
}

/** Towards white where `tint` is above 0, towards black below (ECMA-376 part 1, 18.8.19). */
export function tinted(colour: Colour, tint: number): Colour {
  const mix = (part: number) => (tint < 0 ? part * (1 + tint) : part + (255 - part) * tint)
  const [red, green, blue] = colour
  return Number.isFinite(tint) && Math.abs(tint) <= 1 ? [mix(red), mix(green), mix(blue)] : colour
}

/** The palette that a workbook has where it writes none down, from colour 8 on (ECMA-376 part 1, 18.8.27). */
const PALETTE =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
    .split(' ')
    .map((digits) => parseColour(digits)!)

const FIRST_OF_PALETTE = 8

/** A colour by its number; `own` is the palette that the file writes down, from colour 0 on. Null where only the program knows: the colour of letters (64) or of paper (65). */
export function indexedColour(index: number, own: readonly (Colour | null)[] = []): Colour | null {
  return own[index] ?? PALETTE[index < FIRST_OF_PALETTE ? index : index - FIRST_OF_PALETTE] ?? null
}
