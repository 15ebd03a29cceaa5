import { endsNear, type Nearby } from '../../text/nearby.ts'
import { groundsWith, isInAttachment, noticesSay, placesOf } from '../notice.ts'
import type { FindingRule } from '../rule.ts'
import { enumeration } from '../wording.ts'

const AMOUNT =
  /\b(\d{1,6}(?:,\d{3}){0,3}(?:\.\d{0,2})?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundreds?|thousands?)\s{0,4}(?:and\s{1,4}a\s{1,4}half\s{1,4})?(?:working\s{1,4})?(?:hours?|minutes?|mins?|days|weeks|records|files|cases|documents|e-?mails|reports|entries|documents)\b/gi
const SUM = /£\s?(\d{1,6}(?:,\d{3}){0,3}(?:\.\d{1,2})?)/g
/** A sum is an estimate behind these words; else it is what something else cost. */
const COSTS: Nearby = {
  words: /\b(?:cost(?:s|ing)?|estimat\w+|com(?:e|es|ing)\s+to|amount\w*|total\w*)\b/gi,
  within: 80,
}
/** The limit itself, and the rate that it is counted at (Fees Regulations 2004): these estimate nothing. */
const LIMITS = new Set(['18', '24', '25', '450', '600', '3.5'])
/** Words of the law's own times: twenty working days are no estimate. */
const TIME_TO_ANSWER = /\bworking\s+days\b/i

/** Refused on cost without saying what it would cost. */
export const costEstimateMissing: FindingRule = {
  code: 'cost-estimate-missing',
  find(found) {
    const grounds = groundsWith(found, 'cost-estimate-missing')
    if (grounds.length === 0 || isInAttachment(found) || noticesSay(found, estimates)) return []
    const message = `The reply refuses on cost (${enumeration(grounds.map((ground) => ground.provision))}) and does not say what the work is estimated at (${placesOf(found, 'cost-estimate-missing', grounds)}); ask for the estimate.`
    return [{ message, questions: [], spans: grounds }]
  },
}

function estimates(words: string): boolean {
  for (const match of words.matchAll(AMOUNT)) {
    if (!LIMITS.has(plainNumber(match[1])) && !TIME_TO_ANSWER.test(match[0])) return true
  }
  return [...words.matchAll(SUM)].some(
    (match) => !LIMITS.has(plainNumber(match[1])) && endsNear(words.slice(0, match.index), COSTS),
  )
}

function plainNumber(written = ''): string {
  return written.replace(/,|\.0*$/g, '')
}
