import { eachGroundOnce, type ReliedGround } from '../answers/relied-grounds.ts'
import type { RoleBlock } from '../correspondence/roles.ts'
import { concernsOf } from '../law/concerns-of.ts'
import type { Law } from '../law/law-book.ts'
import type { NoticeRequirement } from '../law/law-pack.ts'
import type { NoticeConcern } from '../law/notice-concern.ts'
import { type ProvisionFacts, provisionFacts } from '../law/provision-facts.ts'
import type { Span } from '../model/page.ts'
import type { FindingCode } from '../model/reading.ts'
import { type Phrase, says } from '../text/phrases.ts'
import type { Case, CaseLetter } from './case.ts'

/** A reply of the authority with what it relies on. */
export interface Notice {
  /** Index of the letter. */
  readonly letter: number
  readonly grounds: readonly ReliedGround[]
  /** Indexes of the questions on which it had the last word. */
  readonly questions: readonly number[]
}

/** What a law asks of a refusal notice. */
export interface Requirement {
  /** `s.17(7)(b)`. */
  readonly provision: string
  /** The title of the law. */
  readonly law: string
  /** `s.17(7)(b), Freedom of Information Act 2000`. */
  readonly place: string
}

/** The requirement of the correspondence's law on which a finding rests; null where it asks for nothing of the kind. */
export function requirementFor(found: Case, code: FindingCode, concern?: NoticeConcern): Requirement | null {
  if (found.law === null) return null
  const raising = found.law.notice.filter((each) => each.raises.includes(code) && isAskedOf(found, each))
  const requirement = raising.find((each) => concern !== undefined && each.concerns.includes(concern)) ?? raising[0]
  return requirement === undefined ? null : placed(requirement, found.law)
}

/** What a ground's own law asks of a notice that relies on it. */
function requirementOn(found: Case, code: FindingCode, ground: ReliedGround): Requirement | null {
  const law = found.book.law(ground.law)
  const facts = factsOf(found, ground)
  if (law === undefined || facts === null) return null
  const concerns = concernsOf(ground.use === 'ncnd' ? { ...facts, kind: 'ncnd' } : facts)
  const requirement = law.notice.find(
    ({ raises, only, except, ...asked }) =>
      raises.includes(code) &&
      asked.concerns.some((concern) => concerns.includes(concern)) &&
      (only === undefined || only.some((ref) => isWithin(ground.provision, ref))) &&
      !except?.some((ref) => isWithin(ground.provision, ref)) &&
      isAskedOf(found, asked),
  )
  return requirement === undefined ? null : placed(requirement, law)
}

/** The requirements on which a finding rests for several grounds: `s.16(2) and s.18(1), Freedom of Information (Scotland) Act 2002`. */
export function placesOf(found: Case, code: FindingCode, grounds: readonly ReliedGround[]): string {
  const provisions = new Map<string, Set<string>>()
  for (const ground of grounds) {
    const requirement = requirementOn(found, code, ground)
    if (requirement === null) continue
    const { provision, law } = requirement
    provisions.set(law, (provisions.get(law) ?? new Set()).add(provision))
  }
  return [...provisions].map(([law, places]) => `${[...places].join(' and ')}, ${law}`).join('; ')
}

/** The grounds that were relied on of which their law asks it. */
export function groundsWith(found: Case, code: FindingCode): ReliedGround[] {
  return refusalNotices(found).flatMap(({ grounds }) =>
    grounds.filter((ground) => requirementOn(found, code, ground) !== null),
  )
}

function placed({ provision }: NoticeRequirement, { title }: Law): Requirement {
  return { provision, law: title, place: `${provision}, ${title}` }
}

/** `12(4)(b)` is within `12(4)`. */
function isWithin(provision: string, ref: string): boolean {
  return provision === ref || provision.startsWith(`${ref}(`)
}

/** A letter from before the law asked it lacks nothing; one without a date is of our days. */
function isAskedOf(found: Case, { from }: Pick<NoticeRequirement, 'from'>): boolean {
  if (from === undefined) return true
  return refusalNotices(found).some(({ letter }) => (found.letters[letter]!.date ?? from) >= from)
}

/** The authority's replies that keep something back, or refuse. */
export function refusalNotices(found: Case): Notice[] {
  const questionsOf = new Map<number, number[]>()
  for (const [q, { letter }] of found.accounts.entries()) {
    if (letter === null) continue
    const settled = questionsOf.get(letter)
    if (settled === undefined) questionsOf.set(letter, [q])
    else settled.push(q)
  }
  return found.replies.flatMap((reply, i) => {
    if (found.letters[reply.letter]!.from !== 'authority') return []
    const grounds = eachGroundOnce(found.grounds[i]!)
    const questions = questionsOf.get(reply.letter) ?? []
    const refuses = grounds.length > 0 || questions.some((q) => isRefusal(found, q))
    return refuses ? [{ letter: reply.letter, grounds, questions }] : []
  })
}

function isRefusal(found: Case, question: number): boolean {
  const { outcome } = found.accounts[question]!
  return outcome === 'refused' || outcome === 'neither-confirmed-nor-denied'
}

/** What the law says of a ground that was relied on. */
export function factsOf(found: Case, ground: ReliedGround): ProvisionFacts | null {
  const law = found.book.law(ground.law)
  return law === undefined ? null : provisionFacts(law, ground.provision)
}

/** Whether one of the authority's replies says so in its own words, annexes and review paragraphs included. */
export function noticesSay(found: Case, test: (words: string) => boolean): boolean {
  const wordsOf = (block: Span) => found.flow.plain.slice(block.start, block.end)
  return found.replies.some((reply) => {
    const letter = found.letters[reply.letter]!
    if (letter.from !== 'authority') return false
    return passagesOf(ownBlocks(letter)).some((passage) => test(passage.map(wordsOf).join('\n')))
  })
}

function ownBlocks(letter: CaseLetter): RoleBlock[] {
  const restated = new Set(letter.restated)
  return letter.blocks.filter((block) => !restated.has(block) && block.role !== 'furniture' && block.role !== 'links')
}

/** Nearly every letter is shorter. */
const LONGEST_PASSAGE = 50_000

/**
 * Very long letters are heard passage by passage, so that no copy of a whole one is made. Each passage begins with the
 * last block of the one before.
 */
export function passagesOf<Block extends Span>(blocks: readonly Block[]): Block[][] {
  const passages: Block[][] = []
  let first = 0
  for (const [i, block] of blocks.entries()) {
    if (i < blocks.length - 1 && block.end - blocks[first]!.start < LONGEST_PASSAGE) continue
    passages.push(blocks.slice(first, i + 1))
    first = i
  }
  return passages
}

/** The reply itself is attached, so that what the covering letter lacks may stand there. */
export const REPLY_ATTACHED: readonly Phrase[] = [
  {
    pattern:
      /\b(?:attach(?:ed|ment)|enclos(?:ed|ing)|accompany\w+)\b[^.]{0,80}\b(?:response|reply|letter|decision|notice|answer)s?\b|\b(?:response|reply|letter|decision|notice|answer)s?\b[^.?]{0,60}\b(?:is|are|as|in|see)\b[^.?]{0,30}\b(?:attach(?:ed|ment)|enclosed)\b/i,
    examples: [
      'Please find attached our response to your request.',
      'The decision notice is attached.',
      'Our reply is enclosed.',
    ],
    counterExamples: ['The spreadsheet is attached.', 'Please see the attached document.'],
  },
]

/** Whether a covering letter leaves the notice to an attachment: nothing can then be said to be missing from it. */
export function isInAttachment(found: Case): boolean {
  return noticesSay(found, (words) => says(REPLY_ATTACHED, words))
}
