import type { FindingRule } from './rule.ts'
import { adviceMissing } from './rules/advice-missing.ts'
import { blankAnswer } from './rules/blank-answer.ts'
import { costEstimateMissing } from './rules/cost-estimate-missing.ts'
import { datesDisagree } from './rules/dates-disagree.ts'
import { dueDateMisstated } from './rules/due-date-misstated.ts'
import { groundWithoutReason } from './rules/ground-without-reason.ts'
import { late } from './rules/late.ts'
import { missingAttachment } from './rules/missing-attachment.ts'
import { ncndWithoutGround } from './rules/ncnd-without-ground.ts'
import { overdue } from './rules/overdue.ts'
import { prejudiceNotStated } from './rules/prejudice-not-stated.ts'
import { publicInterestTestMissing } from './rules/public-interest-test-missing.ts'
import { regulatorDetailsMissing } from './rules/regulator-details-missing.ts'
import { reviewDetailsMissing } from './rules/review-details-missing.ts'
import { totalMismatch } from './rules/total-mismatch.ts'
import { unaddressedQuestion } from './rules/unaddressed-question.ts'
import { withheldWithoutGround } from './rules/withheld-without-ground.ts'

/** In the order of the contract's codes. `boilerplate` and `contradiction` need many letters and stand with the passages. */
export const RULES: readonly FindingRule[] = [
  late,
  overdue,
  dueDateMisstated,
  blankAnswer,
  unaddressedQuestion,
  missingAttachment,
  withheldWithoutGround,
  groundWithoutReason,
  publicInterestTestMissing,
  prejudiceNotStated,
  ncndWithoutGround,
  reviewDetailsMissing,
  regulatorDetailsMissing,
  costEstimateMissing,
  adviceMissing,
  totalMismatch,
  datesDisagree,
]
