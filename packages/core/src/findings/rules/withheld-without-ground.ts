import { isInAttachment, refusalNotices, requirementFor } from '../notice.ts'
import type { FindingRule } from '../rule.ts'
import { questionsNamed } from '../wording.ts'

/**
 * Something is refused and no exemption is named for it. A ground of the same letter that was found for no question in
 * particular may be meant for this one; then nothing is said.
 */
export const withheldWithoutGround: FindingRule = {
  code: 'withheld-without-ground',
  find(found) {
    const requirement = requirementFor(found, 'withheld-without-ground')
    if (requirement === null || isInAttachment(found)) return []
    return refusalNotices(found).flatMap(({ grounds, questions }) => {
      const allotted = questions.flatMap((i) => found.accounts[i]!.grounds)
      if (grounds.some((ground) => !allotted.some((each) => each.provision === ground.provision))) return []
      const bare = questions.filter(
        (i) => found.accounts[i]!.outcome === 'refused' && found.accounts[i]!.grounds.length === 0,
      )
      if (bare.length === 0) return []
      const message = `The reply refuses ${questionsNamed(found, bare)} and names no exemption for it, as it must (${requirement.place}); ask on which ground it is withheld.`
      return [{ message, questions: bare, spans: bare.flatMap((i) => found.accounts[i]!.answer ?? []) }]
    })
  },
}
