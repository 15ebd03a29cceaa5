/** Characters that JSON lets stand but that a terminal or an editor would act on; their escapes mean the same. */
const ACTING =
  /[\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]|\uDB40[\uDC00-\uDFFF]/g

/** A value as JSON of plain printable text. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(ACTING, (character) => character.split('').map(escaped).join(''))
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}
