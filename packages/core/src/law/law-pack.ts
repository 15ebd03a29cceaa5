/**
 * A law as data, the way `scripts/build-laws.mjs` compiles it out of `laws/<id>/*.yaml`.
 * Code never names an act: what an act wants stands here, what counting means stands in code.
 */
import type { CalendarDate } from '../model/calendar-date.ts'
import type { FindingCode, LawId } from '../model/reading.ts'
import type { ClockStage } from './clock-stage.ts'
import type { NoticeConcern } from './notice-concern.ts'

/** How sure a fact is: whether supporting text was seen, and how likely it is right. The sources stand in the YAML. */
export interface Sure {
  readonly verified: boolean
  readonly confidence: 'high' | 'medium' | 'low'
}

/** A pattern as data. `pattern` is the source of a regular expression without flags but `u`-free, see `compilePattern`. */
export interface LawPattern {
  readonly pattern: string
  /** `''` or `'i'`. */
  readonly flags: string
}

/** `full` is unmistakable; `short` is shared by several laws (`FOIA`, `the Act`) and needs the places or the regime to decide. */
export type MentionStrength = 'full' | 'short'

export interface MentionPattern extends LawPattern {
  readonly strength: MentionStrength
}

export interface Regulator {
  readonly name: string
  /** Short forms and other names that letters use. */
  readonly also: readonly string[]
  /** Its web site, without the scheme. */
  readonly site: string | null
}

/** The families of written forms. `code` is a code with its own way of numbering (`Gov. Code § 7922.000`). */
export type ReferenceStyle = 'section' | 'regulation' | 'article' | 'paragraphSign' | 'usParagraph' | 'code'

/** What one level below the section looks like: `(1)`, `(a)`, `(i)`, `(A)`. */
export type LevelKind = 'number' | 'letter' | 'roman' | 'upper'

/** How the provisions of a law are written. */
export interface ReferenceSyntax {
  readonly style: ReferenceStyle
  /** What the normal form `law#ref` puts before the provision: `s`, `reg` or nothing. */
  readonly prefix: string
  /** A provision number, as a pattern: `\d{1,2}[A-Z]?`. */
  readonly number: LawPattern
  /** The number alone tells the law (`42.56.240`, `47:1A-3`). */
  readonly distinctive: boolean
  /** The last section of the act: a higher number is a section of something else. Null where numbers say nothing. */
  readonly last: number | null
  /** A bare `36(2)(c)` in a letter under this law is a reference. */
  readonly bare: boolean
  readonly levels: readonly LevelKind[]
  /** Words besides the style's own that introduce a reference: `subsection 19(1)`, `paragraph 20(1)(b)`. */
  readonly words: readonly string[]
  /** What stands before the number of a code: `Gov. Code`, `POL`. */
  readonly names: readonly LawPattern[]
  /** For numbered exemptions: `Exemption 7(C)` is `(b)(7)(C)` where this is `(b)`. */
  readonly exemptionRoot: string | null
  /** The top-level paragraphs of a `usParagraph` law: `b`, `c`. */
  readonly roots: readonly string[]
  /** Words before a reference that make it a neither-confirm-nor-deny use: `Glomar`. */
  readonly ncndSigns: readonly LawPattern[]
}

export type ProvisionKind =
  | 'exemption'
  | 'ncnd'
  | 'cost'
  | 'vexatious'
  | 'repeated'
  | 'notHeld'
  | 'procedural'
  | 'exclusion'
  | 'administrative'
  | 'otherLaw'

/** Whether an exemption holds whatever the public interest. */
export type Absolute = 'yes' | 'no' | 'partly'

export type ExemptionTest =
  | 'class'
  | 'prejudice'
  | 'substantialPrejudice'
  | 'mixed'
  | 'opinion'
  | 'necessity'
  | 'endangerment'
  | 'adverseEffect'
  | 'classification'

/** An entry of the table of provisions. A limb (`of`) holds only what it says of its own; the rest is its section's. */
export interface Provision {
  /** The contract's form: `31(1)(a)`, `(b)(7)(E)`. */
  readonly ref: string
  /** The section that a limb belongs to. */
  readonly of?: string
  readonly title?: string
  readonly gist?: string
  readonly kind?: ProvisionKind
  readonly absolute?: Absolute
  readonly test?: ExemptionTest
  /** The provisions that lift the duty to say whether it is held. */
  readonly ncnd?: readonly string[]
  /** Whether a letter should say what harm would come and how likely it is. */
  readonly harm?: boolean
  /** Exempt because the requester can have it elsewhere. */
  readonly elsewhere?: boolean
  /** Whether a letter must give its public interest reasons. */
  readonly publicInterest?: 'yes' | 'no' | 'dependsOnLimb'
  readonly redirectsTo?: LawId
  readonly from?: CalendarDate
  readonly until?: CalendarDate
  readonly sure?: Sure
}

export type TimeUnit = 'workingDays' | 'workingWeeks' | 'days' | 'weeks' | 'months' | 'years'

export interface Amount {
  readonly amount: number
  readonly unit: TimeUnit
}

/** Where a time limit starts: at receipt, or at one of these events, else at the end of another limit. */
export type LimitStart =
  | { readonly at: 'receipt' }
  | {
      readonly at: 'event'
      readonly events: readonly string[]
      readonly otherwise?: string
      /** From the end of `otherwise` or the event, whichever is later. */
      readonly later?: boolean
    }

export type Actor = 'authority' | 'requester' | 'regulator' | 'either' | 'thirdParty'

export interface TimeLimit {
  readonly id: string
  /** The neutral name that code asks by: `response`, `review-answer`. Several limits may share one; the first is meant. */
  readonly question: string
  /** Other names for the same question. */
  readonly alsoAsked: readonly string[]
  readonly actor: Actor
  readonly action: string
  /** Where the question doesn't tell it, see `stageOf`. */
  readonly stage?: ClockStage
  readonly start: LimitStart
  /** Null where the law sets no number. */
  readonly amount: number | null
  readonly unit: TimeUnit
  /** Runs on from the end of the amount, in another unit. */
  readonly plus?: Amount
  /** The amount comes on top of that limit. */
  readonly adds?: string
  readonly calendar?: string
  /** A last day that is no working day moves to the next one. */
  readonly roll?: boolean
  /** An acknowledgement within the time is enough; the answer itself may come later. */
  readonly acknowledgementMeets?: boolean
  /** Events with `from` and `to` whose days are left out of the count (days that are no school days). */
  readonly leavesOut?: readonly string[]
  /** The limit ends at the latest after this, with nothing left out. */
  readonly cap?: Amount
  readonly provision: string
  /** Statute, code of practice, guidance …: what the number rests on. */
  readonly basis: string
  /** The authorities or requests that it is for, where it is not for all. */
  readonly who?: string
  readonly sure?: Sure
}

/** What an event does to the clock of the limits that start at receipt. */
export interface ClockRule {
  readonly effect: 'reset' | 'pause' | 'extend' | 'newClock' | 'none'
  /** The event that opens a wait. Without its end the clock stands still and there is no due date. */
  readonly begins: readonly string[]
  /** The event that takes effect. */
  readonly ends: readonly string[]
  readonly provision: string
  /** For `pause`: only the first one counts. */
  readonly once?: boolean
  /** For `extend`: the limit that then holds. */
  readonly to?: string
  /** For `newClock`: the clock starts so many days after the first receipt at the latest. */
  readonly atLatestAfterDays?: number
  /** The step must be taken within that limit, or it changes nothing. */
  readonly within?: string
  readonly sure?: Sure
}

/** Another defensible way to count, shown beside the due date. */
export interface AlternativeRule {
  readonly when: 'receivedOnNonWorkingDay' | 'holidayAnnouncedAfterReceipt'
  readonly basis: string
  readonly from?: CalendarDate
}

/** Stages of a request that the law does not have, and why. */
export interface MissingStep {
  readonly stages: readonly ClockStage[]
  readonly rule: string
  readonly provision?: string
  readonly sure?: Sure
}

export interface DeadlineRules {
  /** The provision that says which days count; null where every day does or the law doesn't say. */
  readonly dayProvision: string | null
  readonly limits: readonly TimeLimit[]
  readonly clock: readonly ClockRule[]
  readonly alternatives: readonly AlternativeRule[]
  readonly noStep: readonly MissingStep[]
}

/** One checkable thing that a refusal must hold. */
export interface NoticeRequirement {
  readonly id: string
  readonly provision: string
  readonly requirement: string
  readonly appliesWhen: string
  /** The kinds of grounds that a letter must say it of. */
  readonly concerns: readonly NoticeConcern[]
  /** Only of these provisions, or of all but these. */
  readonly only?: readonly string[]
  readonly except?: readonly string[]
  /** The first day on which the law asked it. */
  readonly from?: CalendarDate
  readonly check: readonly ('date' | 'text' | 'citation')[]
  readonly severity: 'statutory' | 'duty' | 'goodPractice'
  readonly exception?: string
  /** The findings that rest on it: raised where a refusal lacks what it asks for. */
  readonly raises: readonly FindingCode[]
  readonly sure?: Sure
}

/** What a law gives access to: what a body holds, what it knows of the environment, or what it keeps of the person who asks. */
export type AccessTo = 'records' | 'environment' | 'ownData'

export interface LawPack {
  readonly id: LawId
  readonly title: string
  readonly shortTitle: string
  /** How a table of references calls the law, perhaps with others: `foia`, `us-state`. */
  readonly regime: string | null
  readonly citation: string | null
  /** ISO 3166-1, or 3166-2 where the law is of a part: `GB`, `GB-SCT`, `US-CA`. */
  readonly country: string
  readonly gives: AccessTo
  /** Whether 3/4/2021 is the third of April in its country. */
  readonly dayFirst: boolean
  readonly inForce: CalendarDate | null
  readonly regulator: Regulator
  readonly calendar: string | null
  /** Laws that the same letters cite: a bare reference in their style belongs to them. */
  readonly companions: readonly LawId[]
  readonly mentions: readonly MentionPattern[]
  /** What speaks for the law's country where the name is shared. */
  readonly places: readonly LawPattern[]
  readonly references: ReferenceSyntax | null
  readonly provisions: readonly Provision[]
  readonly deadlines: DeadlineRules
  readonly notice: readonly NoticeRequirement[]
}

/** The days of one name (few names, many years: the file stays small). */
export interface CalendarHoliday {
  readonly name: string
  readonly dates: readonly CalendarDate[]
  /** Names of the parts of the country, where not all keep it. */
  readonly where?: readonly string[]
  /** The day on which a one-off holiday became known, where that was close to the day itself. */
  readonly announced?: CalendarDate
}

export interface CalendarData {
  readonly id: string
  readonly title: string
  /** The first and the last year whose holidays are known. */
  readonly known: { readonly from: number; readonly until: number }
  /** 0 Sunday … 6 Saturday. */
  readonly weekend: readonly number[]
  /** Every year's stretches without working days, as `MM-DD`, possibly over the turn of the year. */
  readonly closings: readonly { readonly from: string; readonly until: string; readonly name: string }[]
  readonly holidays: readonly CalendarHoliday[]
  readonly sure: Sure
}

/** The file that the build writes. */
export interface LawBookData {
  readonly laws: readonly LawPack[]
  readonly calendars: readonly CalendarData[]
}
