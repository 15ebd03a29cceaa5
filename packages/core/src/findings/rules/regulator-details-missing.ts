import { namesRegulator } from '../../law/names-regulator.ts'
import { isInAttachment, noticesSay, refusalNotices, requirementFor } from '../notice.ts'
import type { FindingRule } from '../rule.ts'

/** A refusal that does not name the body to complain to. */
export const regulatorDetailsMissing: FindingRule = {
  code: 'regulator-details-missing',
  find(found) {
    const requirement = requirementFor(found, 'regulator-details-missing')
    const notices = refusalNotices(found)
    if (requirement === null || found.law === null || notices.length === 0 || isInAttachment(found)) return []
    const { regulator } = found.law
    if (noticesSay(found, (words) => namesRegulator(words, regulator))) return []
    const message = `The refusal does not tell of the right to turn to the ${regulator.name} (${requirement.place}); you have it all the same.`
    return [{ message, questions: [], spans: notices.flatMap((notice) => notice.grounds) }]
  },
}
