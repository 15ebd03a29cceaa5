/** Controls that change the direction of the text around them: shown, since they can make a name lie. */
const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g
/** Control characters of terminals and what else must not reach one: C0 but tab and line feed, DEL, C1, separators. */
const CONTROLS = /[\0-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029]/g
/** Characters without width or with the width of a blank that show nothing: left out. */
const UNSEEN =
  /[\u00AD\u115F\u1160\u180E\u200B-\u200D\u2060-\u2065\u206A-\u206F\u3164\uFEFF\uFFA0\uFFF0-\uFFFB]|\u034F|[\u17B4\u17B5]|[\u180B-\u180D\u180F]|[\uFE00-\uFE0F]/g
/** Tags and variation selectors of the upper planes, and halves of pairs. */
const UNSEEN_ABOVE = /[\u{1D173}-\u{1D17A}\u{E0000}-\u{E0FFF}]|\p{Surrogate}/gu

/** A text of unknown origin made fit for a terminal; line ends and tabs stay. */
export function safeText(text: string): string {
  return text.replace(CONTROLS, escaped).replace(BIDI, escaped).replace(UNSEEN, '').replace(UNSEEN_ABOVE, '')
}

/** The same on one line. A line end inside a name is shown; in a sentence it is a blank. */
export function safeLine(text: string): string {
  return safeText(text.replace(/\s+/g, ' ')).trim()
}

/** For names of files and the like, where a line end or tab is as odd as any other control character. */
export function safeName(name: string): string {
  return safeText(name).replace(/[\n\t]/g, escaped)
}

function escaped(character: string): string {
  const code = character.codePointAt(0)!.toString(16).toUpperCase()
  return code.length <= 2 ? `\\x${code.padStart(2, '0')}` : `\\u${code.padStart(4, '0')}`
}
