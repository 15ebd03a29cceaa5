import type { RoleBlock } from '../correspondence/roles.ts'

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']
/** "Thirdly, …", "Turning to the second, …", "Second, their speed.", "On your last point, …". */
const OPENING = new RegExp(
  `^\\W{0,3}(?:(?:and\\s|then\\s)?(?:on|as\\s(?:to|for|regards)|turning\\s(?:now\\s)?to|moving\\son\\sto|with\\s(?:regard|respect)\\sto|in\\s(?:respect|relation)\\s(?:of|to)|regarding|concerning)\\s)?(?:the\\s|your\\s)?(${ORDINALS.join('|')}|last|final)(?:ly|al)?(?:\\sof\\s(?:these|your\\s\\w+))?(?:\\s(?:point|part|question|request|item|query|matter|document|element))?(?:\\sof\\syour\\s\\w+)?\\s?[,:;–-]\\s`,
  'i',
)

/**
 * Paragraphs that go through the questions by ordinals, each with the number of its question: at least two that count on,
 * the last of them perhaps with "finally". One alone can count anything: "First, we apologise for the delay."
 */
export function ordinalParagraphs(
  text: string,
  blocks: readonly RoleBlock[],
  count: number,
): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  let last = 0
  for (const [i, { start, end }] of blocks.entries()) {
    const word = OPENING.exec(text.slice(start, Math.min(end, start + 120)))?.[1]?.toLowerCase()
    if (word === undefined) continue
    const number = word === 'last' || word === 'final' ? count : ORDINALS.indexOf(word) + 1
    if (number <= last || number > count) return new Map()
    found.set(i, String(number))
    last = number
  }
  return found.size >= 2 && last >= count - 1 ? found : new Map()
}
