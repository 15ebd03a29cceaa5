/**
 * What stands at the head of the first page belongs to the text, since a letter is known by it: who writes, the reference.
 * A page number does not.
 */
export function isPageNumber(text: string): boolean {
  return text.length < 40 && !/\p{L}/u.test(text.replace(/\b(?:page|of)\b/gi, ''))
}
