/** How words end. A pattern with `\W*$` begins anew at every sign; these look once, from the end. */

/** The words without the signs and spaces behind their last letter or digit: `Next steps: —` is `Next steps`. */
export function withoutTail(words: string): string {
  let end = words.length
  while (end > 0 && !isWordSign(words.charCodeAt(end - 1))) end--
  return words.slice(0, end)
}

/** The words without those signs at their end. */
export function withoutSigns(words: string, signs: string): string {
  let end = words.length
  while (end > 0 && signs.includes(words[end - 1]!)) end--
  return words.slice(0, end)
}

/** Of the last `most` characters what stands behind the last stop: the sentence that the text breaks off in. */
export function lastWords(text: string, most = text.length, stops = '.?!'): string {
  const first = Math.max(0, text.length - most)
  let start = text.length
  while (start > first && !(stops.includes(text[start - 1]!) && endsSentence(text, start - 1))) start--
  return text.slice(start)
}

/** The stops of "42.56" and "U.S.C." end nothing. */
function endsSentence(text: string, stop: number): boolean {
  if (text[stop] !== '.') return true
  const isInside = isWordSign(text.charCodeAt(stop + 1))
  const isInitial = /[A-Z]/.test(text[stop - 1] ?? '') && !isWordSign(text.charCodeAt(stop - 2))
  return !isInside && !isInitial
}

/** What `\w` matches. */
function isWordSign(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95
}
