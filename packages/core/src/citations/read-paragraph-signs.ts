import { readConnector } from './connectors.ts'
import type { LawSyntax } from './law-syntax.ts'
import type { ProvisionList, ProvisionSpan } from './read-provisions.ts'
import { matchAt, skipGap } from './scan-text.ts'

const STEPS = [
  { name: 'Abs.', pattern: /(?:Abs(?:\.|atz))\s?(\d{1,2}[a-z]?)(?!\w)/y },
  { name: 'Nr.', pattern: /(?:Nr\.|Nummer|Ziff(?:\.|er))\s?(\d{1,2})(?!\w)/y },
  { name: '', pattern: /(?:(?:Buchst\.|Buchstabe|lit\.)\s?)([a-z])\)?(?!\w)/y },
  { name: 'Satz', pattern: /(?:Satz|S\.)\s?(\d)(?!\w)/y },
] as const
const UND = /(?:und|oder|sowie|bzw\.|u\.)(?![a-z])/y

interface Reading {
  readonly start: number
  readonly end: number
  /** `§ 3`, `Nr. 1`, `a`. */
  readonly parts: readonly string[]
  /** The index in STEPS of the last part; -1 for the paragraph itself. */
  readonly last: number
}

/** German statutes: `§ 3 Nr. 1 Buchst. a`, `§ 6 Satz 2`, `§§ 5 und 6`, `§ 3 Nr. 1 lit. a und g`. */
export function readParagraphSigns(
  text: string,
  start: number,
  number: number,
  syntax: LawSyntax,
): ProvisionList | null {
  const first = matchAt(syntax.number, text, number)
  if (first === null || /\w/.test(text.charAt(number + first[0].length))) return null
  if (syntax.last !== null && Number.parseInt(first[0], 10) > syntax.last) return null
  const readings = [readSteps(text, start, number + first[0].length, [`§ ${first[0]}`], -1)]
  for (let i = 0; i < 20; i++) {
    const previous = readings.at(-1)!
    const next = readNext(text, previous, syntax, text.startsWith('§§', start))
    if (next === null) break
    readings.push(next)
  }
  const items: ProvisionSpan[] = readings.map((reading) => ({
    start: reading.start,
    end: reading.end,
    path: { section: reading.parts.join(' '), levels: [] },
  }))
  return { items, end: readings.at(-1)!.end }
}

function readSteps(text: string, start: number, from: number, parts: readonly string[], last: number): Reading {
  let reading: Reading = { start, end: from, parts, last }
  for (;;) {
    const gap = skipGap(text, reading.end)
    const step = readStep(text, gap, reading.last + 1)
    if (step === null) return reading
    reading = { start, end: step.end, parts: [...reading.parts, step.part], last: step.index }
  }
}

function readStep(text: string, position: number, from: number) {
  for (let index = from; index < STEPS.length; index++) {
    const { name, pattern } = STEPS[index]!
    const match = matchAt(pattern, text, position)
    if (match === null) continue
    return { index, end: position + match[0].length, part: name === '' ? match[1]! : `${name} ${match[1]}` }
  }
  return null
}

/** `und 6`, `, Nr. 4`, `und g`: beside the last step of its kind. */
function readNext(text: string, previous: Reading, syntax: LawSyntax, several: boolean): Reading | null {
  const gap = skipGap(text, previous.end)
  const und = matchAt(UND, text, gap)
  const connector =
    und === null ? readConnector(text, previous.end) : { kind: 'and', end: skipGap(text, gap + und[0].length) }
  if (connector === null || connector.kind !== 'and') return null
  const at = connector.end
  const step = readStep(text, at, 0)
  if (step !== null) {
    const kept = previous.parts.filter((part, i) => i === 0 || stepIndex(part) < step.index)
    return readSteps(text, at, step.end, [...kept, step.part], step.index)
  }
  const plain = matchAt(previous.last === 2 ? /[a-z](?![\w.])/y : /\d{1,2}(?![\w.]*\d)(?!\.)/y, text, at)
  if (plain === null) return null
  const end = at + plain[0].length
  // "§§ 3 Nr. 4, 6": the sign says that another paragraph follows.
  if (previous.last < 0 || (several && syntax.has(`§ ${plain[0]}`))) {
    return readSteps(text, at, end, [`§ ${plain[0]}`], -1)
  }
  const name = STEPS[previous.last]!.name
  const part = name === '' ? plain[0] : `${name} ${plain[0]}`
  return readSteps(text, at, end, [...previous.parts.slice(0, -1), part], previous.last)
}

function stepIndex(part: string): number {
  const index = STEPS.findIndex(({ name }) => name !== '' && part.startsWith(name))
  return index < 0 ? 2 : index
}
