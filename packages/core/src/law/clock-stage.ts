/** The clocks of a request, in the order in which they run. Every pack says something of each but `other`. */
export const CLOCK_STAGES = [
  'response',
  'extension',
  'review-request',
  'review-answer',
  'regulator',
  'court',
  'other',
] as const
export type ClockStage = (typeof CLOCK_STAGES)[number]

const OF_QUESTION: Readonly<Record<string, ClockStage>> = {
  response: 'response',
  'refusal-notice': 'response',
  'extended-response': 'extension',
  'review-request': 'review-request',
  'review-answer': 'review-answer',
  'regulator-complaint': 'regulator',
  'regulator-decision': 'regulator',
  'tribunal-appeal': 'court',
  'court-action': 'court',
  'court-appeal': 'court',
}

/** The stage that a time limit belongs to: what its pack says, else what its neutral question tells. */
export function stageOf(limit: { readonly question: string; readonly stage?: ClockStage | undefined }): ClockStage {
  return limit.stage ?? OF_QUESTION[limit.question] ?? 'other'
}
