/** "ANSWER: 14", "Response - not held": the reply is typed into the copy of the request. */
const MARKED_ANSWER =
  /^[\s*_]*(?:ANSWER|RESPONSE|REPLY|Answer|Response|Reply|Our answer|Our response)\b[*_ ]{0,4}\d{0,2}[*_ ]{0,3}(?::|[-–—]\s)/

/** Whether a line or paragraph says of itself that it answers what stands above it. */
export function isMarkedAnswer(words: string): boolean {
  return MARKED_ANSWER.test(words)
}
