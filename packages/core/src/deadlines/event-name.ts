import type { ClockEvent } from './clock-event.ts'

/** Other names that people give to a step, by the packs' own name for it. A clarification is sent by the requester. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    clarificationSent: 'clarificationReceived',
    clarificationGiven: 'clarificationReceived',
    clarificationProvided: 'clarificationReceived',
    clarificationAsked: 'clarificationRequested',
    clarificationSought: 'clarificationRequested',
    feesNotice: 'feesNoticeGiven',
    feesNoticeIssued: 'feesNoticeGiven',
    feesNoticeSent: 'feesNoticeGiven',
    feeNoticeGiven: 'feesNoticeGiven',
    feesPaid: 'feePaid',
    chargeNotice: 'chargeNotified',
    chargeNoticeGiven: 'chargeNotified',
    extended: 'extensionNotified',
    extensionSent: 'extensionNotified',
    extensionNoticeSent: 'extensionNotified',
    transferred: 'transferReceived',
    noReply: 'noResponse',
    responseSent: 'responseIssued',
    replied: 'responseIssued',
    answered: 'responseIssued',
    refused: 'refusalIssued',
    refusalSent: 'refusalIssued',
    denied: 'refusalIssued',
    denialIssued: 'refusalIssued',
    denialReceived: 'refusalReceived',
    internalReviewAsked: 'internalReviewRequested',
    internalReviewSent: 'internalReviewRequested',
    reviewAsked: 'reviewRequested',
    internalReviewAnswered: 'internalReviewOutcome',
    reviewAnswered: 'reviewOutcome',
    proofOfIdentityRequested: 'identityRequested',
    proofOfIdentityReceived: 'identityReceived',
  }),
)

/** A step that was not taken: it moves no clock, for the law counts from the end of the time (FOISA s.20(5)(a)). */
export const NO_RESPONSE = 'noResponse'

/** `clarification-sent`, `Clarification sent` → `clarificationReceived`: the type of event that the packs know under that name. */
export function eventName(name: string): string {
  const type = camelCase(name)
  return OTHER_NAMES.get(type) ?? type
}

function camelCase(name: string): string {
  const words = name.trim().split(/[\s_-]+/)
  if (words.length === 1) return name.trim().replace(/^[A-Z]/, (letter) => letter.toLowerCase())
  return words
    .map((word) => word.toLowerCase())
    .map((word, at) => (at === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('')
}

/** The events under the packs' names. */
export function namedEvents(events: readonly ClockEvent[]): readonly ClockEvent[] {
  return events.every(({ type }) => eventName(type) === type)
    ? events
    : events.map((event) => ({ ...event, type: eventName(event.type) }))
}
