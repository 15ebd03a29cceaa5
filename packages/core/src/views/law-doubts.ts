import { type LawSheet, statedFacts } from './law-sheet.ts'
import { sureWords } from './sure-sheet.ts'

/** Facts of a law that are unsure in the same way. */
export interface LawDoubt {
  /** `not verified, likely right: the quoted text seen was cut off`. */
  readonly words: string
  /** Whether the words say why. */
  readonly explained: boolean
  /** The provisions and names of the facts; a section stands for its limbs. */
  readonly about: readonly string[]
}

/** What is unsure of a law, in the order of its sheet, the facts without an explanation last. */
export function lawDoubts(law: LawSheet): LawDoubt[] {
  const groups = new Map<string, { explained: boolean; about: Set<string> }>()
  for (const { about, sure } of statedFacts(law)) {
    if (sure.certain) continue
    const words = sureWords(sure)
    const group = groups.get(words) ?? { explained: sure.note !== null, about: new Set() }
    groups.set(words, group)
    group.about.add(about)
  }
  return [...groups]
    .map(([words, { explained, about }]) => ({ words, explained, about: withoutLimbs([...about]) }))
    .sort((a, b) => Number(b.explained) - Number(a.explained))
}

function withoutLimbs(names: readonly string[]): string[] {
  return names.filter((name) => !names.some((other) => name.startsWith(`${other}(`)))
}
