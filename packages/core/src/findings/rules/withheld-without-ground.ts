import type { NoticeConcern } from '../../law/notice-concern.ts'
import type { Case } from '../case.ts'
import { isInAttachment, refusalNotices, requirementFor } from '../notice.ts'
import type { FindingRule } from '../rule.ts'
import { questionsNamed } from '../wording.ts'

/** What a bare refusal says of itself, and the notice that the law asks for it (FOIA s.17(5): that s.12 or s.14 is relied on). */
interface RefusalKind {
  readonly concern: NoticeConcern
  readonly as: string
  readonly lacks: string
  readonly ask: string
}
const ON_COST: RefusalKind = {
  concern: 'cost',
  as: ' on cost',
  lacks: 'provision',
  ask: 'which one is relied on',
}
const AS_VEXATIOUS: RefusalKind = {
  concern: 'vexatious',
  as: ' as vexatious or repeated',
  lacks: 'provision',
  ask: 'which one is relied on',
}
const WITHHELD: RefusalKind = {
  concern: 'exemption',
  as: '',
  lacks: 'exemption',
  ask: 'on which ground it is withheld',
}
const KINDS = [WITHHELD, ON_COST, AS_VEXATIOUS]

const COST = /\b(?:appropriate|cost|upper)\s{1,4}(?:cost\s{1,4})?limit\b|\b(?:18|24|40)\s{1,4}hours\b/i
const VEXATIOUS = /\bvexatious\b|\brepeated\s{1,4}requests?\b/i

function kindOf(found: Case, question: number): RefusalKind {
  const answer = found.accounts[question]!.answer
  const words = answer === null ? '' : found.flow.plain.slice(answer.start, answer.end)
  if (VEXATIOUS.test(words)) return AS_VEXATIOUS
  return COST.test(words) ? ON_COST : WITHHELD
}

/**
 * Something is refused and no exemption is named for it. A ground of the same letter that was found for no question in
 * particular may be meant for this one; then nothing is said.
 */
export const withheldWithoutGround: FindingRule = {
  code: 'withheld-without-ground',
  find(found) {
    if (isInAttachment(found)) return []
    return refusalNotices(found).flatMap(({ grounds, questions }) => {
      const allotted = questions.flatMap((i) => found.accounts[i]!.grounds)
      if (grounds.some((ground) => !allotted.some((each) => each.provision === ground.provision))) return []
      const bare = questions.filter(
        (i) => found.accounts[i]!.outcome === 'refused' && found.accounts[i]!.grounds.length === 0,
      )
      return KINDS.flatMap((kind) => {
        const ofKind = bare.filter((i) => kindOf(found, i) === kind)
        const requirement = requirementFor(found, 'withheld-without-ground', kind.concern)
        if (ofKind.length === 0 || requirement === null) return []
        const message = `The reply refuses ${questionsNamed(found, ofKind)}${kind.as} and names no ${kind.lacks} for it, as it must (${requirement.place}); ask ${kind.ask}.`
        return [{ message, questions: ofKind, spans: ofKind.flatMap((i) => found.accounts[i]!.answer ?? []) }]
      })
    })
  },
}
