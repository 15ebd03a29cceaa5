const REQUEST_HEADING =
  /^[^\w\n]{0,10}(?:your\s|the\s)?(?:request|information requested|details of request|questions?)[^\w\n]{0,10}$/im
const RESPONSE_HEADING = /^[^\w\n]{0,10}(?:our\s|the\s)?(?:response|reply|answers?)[^\w\n]{0,10}$/im
const ITS_NAME =
  /\b(?:(?:information|foia?|eir|freedom of information(?: act)?|environmental information) (?:request )?(?:response|disclosure)|date of (?:response|reply)|response date|date responded)\b/i
const LOOKED_AT = 6000

/** A sheet instead of a letter: its name or the day of the response, then "Request" and "Response" as headings. */
export function isResponseForm(text: string): boolean {
  const words = text.slice(0, LOOKED_AT)
  const asked = REQUEST_HEADING.exec(words)
  const answered = RESPONSE_HEADING.exec(words)
  return asked !== null && answered !== null && asked.index < answered.index && ITS_NAME.test(words.slice(0, 1500))
}

/** The heading of the request, which is no line of a letterhead. */
export function headsRequest(words: string): boolean {
  return words.length <= 40 && REQUEST_HEADING.test(words)
}
