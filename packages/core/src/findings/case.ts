import type { Account } from '../answers/account.ts'
import type { ReadReply } from '../answers/find-answers.ts'
import type { ReliedGround } from '../answers/relied-grounds.ts'
import type { Letter } from '../correspondence/open-letters.ts'
import type { StatedDate } from '../correspondence/received-date.ts'
import type { Law, LawBook } from '../law/law-book.ts'
import type { CalendarDate, PartialDate } from '../model/calendar-date.ts'
import type { SourceDocument } from '../model/page.ts'
import type { Clock, MessageKind } from '../model/reading.ts'
import type { CollectedQuestion } from '../questions/collect-questions.ts'
import type { Flow } from '../text/flow.ts'

/** A letter with what it is and when it was written. */
export interface CaseLetter extends Letter {
  readonly kind: MessageKind
  readonly date: PartialDate | null
}

/** Everything that was found in a correspondence, before it becomes a reading. */
export interface Case {
  readonly document: SourceDocument
  readonly flow: Flow
  readonly law: Law | null
  readonly letters: readonly CaseLetter[]
  readonly authority: string | null
  readonly references: readonly string[]
  readonly questions: readonly CollectedQuestion[]
  readonly replies: readonly ReadReply[]
  /** One for each question. */
  readonly accounts: readonly Account[]
  /** For each reply the grounds that it relies on. */
  readonly grounds: readonly (readonly ReliedGround[])[]
  readonly received: StatedDate | null
  readonly clock: Clock
  readonly book: LawBook
  readonly today: CalendarDate | null
}
