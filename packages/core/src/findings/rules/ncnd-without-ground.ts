import { isInAttachment, refusalNotices, requirementFor } from '../notice.ts'
import type { FindingRule } from '../rule.ts'
import { questionsNamed } from '../wording.ts'

/** The authority neither confirms nor denies, and names nothing that lets it. */
export const ncndWithoutGround: FindingRule = {
  code: 'ncnd-without-ground',
  find(found) {
    const requirement = requirementFor(found, 'ncnd-without-ground')
    if (requirement === null || isInAttachment(found)) return []
    return refusalNotices(found).flatMap(({ grounds, questions }) => {
      const bare = questions.filter((i) => found.accounts[i]!.outcome === 'neither-confirmed-nor-denied')
      if (bare.length === 0 || grounds.some((ground) => ground.use === 'ncnd')) return []
      const message = `The reply will neither confirm nor deny what ${questionsNamed(found, bare)} asks for and names no provision that lifts the duty to say so (${requirement.place}); ask which one is relied on.`
      return [{ message, questions: bare, spans: bare.flatMap((i) => found.accounts[i]!.answer ?? []) }]
    })
  },
}
