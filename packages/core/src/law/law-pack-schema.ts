/** The shape of the YAML files in `laws/`: used by the build and by tests, never at run time (zod would cost start-up time). */
import { z } from 'zod'
import { FINDING_CODES } from '../model/reading.ts'
import { CLOCK_STAGES } from './clock-stage.ts'
import { NOTICE_CONCERNS } from './notice-concern.ts'

const id = z.string().regex(/^[a-z0-9][a-z0-9-]*$/)
const date = z.string().regex(/^\d{4}-\d\d-\d\d$/)
const text = z.string().min(1)
const texts = z.array(text)

const sure = z.strictObject({
  verified: z.boolean(),
  confidence: z.enum(['high', 'medium', 'low']),
  sources: texts.optional(),
  note: text.optional(),
})

/** A fact in words, that no code counts with. */
const facts = z
  .array(z.strictObject({ id, rule: text, provision: text.optional(), notes: texts.optional(), sure: sure.optional() }))
  .default([])

/** A space in a pattern stands for any white space; the words are bounded on both sides by themselves. */
const pattern = z.strictObject({
  pattern: text,
  /** `exact`: capitals matter. */
  case: z.enum(['any', 'exact']).default('any'),
  examples: texts.min(1),
  counterExamples: texts.min(1),
})

const references = z.strictObject({
  style: z.enum(['section', 'regulation', 'article', 'paragraphSign', 'usParagraph', 'code']),
  prefix: z.string(),
  number: pattern,
  distinctive: z.boolean().default(false),
  last: z.number().int().positive().nullable().default(null),
  bare: z.boolean().default(false),
  levels: z.array(z.enum(['number', 'letter', 'roman', 'upper'])),
  words: texts.default([]),
  names: z.array(pattern).default([]),
  exemptionRoot: text.nullable().default(null),
  roots: texts.default([]),
  ncndSigns: z.array(pattern).default([]),
  /** `[text, provisions]`: read with this law as the regime. */
  examples: z.array(z.tuple([text, texts])).min(1),
})

export const actSchema = z.strictObject({
  id,
  title: text,
  shortTitle: text,
  /** How a table of references calls the law; laws that share a name are told apart by what each reference names. */
  regime: id.nullable().default(null),
  citation: text.nullable(),
  country: z.string().regex(/^(?:[A-Z]{2})(?:-[A-Z]{2,3})?$/),
  jurisdiction: texts.min(1),
  gives: z.enum(['records', 'environment', 'ownData']).default('records'),
  dayFirst: z.boolean(),
  inForce: date.nullable(),
  /** The day on which the law ended. */
  until: date.nullable().default(null),
  reviewed: date,
  regulator: z.strictObject({
    name: text,
    also: texts.default([]),
    site: text.optional(),
    note: text.optional(),
    sure: sure.optional(),
  }),
  calendar: id.nullable(),
  companions: z.array(id).default([]),
  mentions: z.array(pattern.extend({ strength: z.enum(['full', 'short']) })).min(1),
  places: z.array(pattern).default([]),
  references: references.nullable(),
  notes: texts.default([]),
})

const kind = z.enum([
  'exemption',
  'ncnd',
  'cost',
  'vexatious',
  'repeated',
  'notHeld',
  'procedural',
  'exclusion',
  'administrative',
  'otherLaw',
])

/** What a section says of itself, and a limb where it differs from its section. */
const provisionFacts = {
  gist: text.optional(),
  absolute: z.enum(['yes', 'no', 'partly']).optional(),
  test: z
    .enum([
      'class',
      'prejudice',
      'substantialPrejudice',
      'mixed',
      'opinion',
      'necessity',
      'endangerment',
      'adverseEffect',
      'classification',
    ])
    .optional(),
  harm: z.boolean().optional(),
  /** Exempt because the requester can have it elsewhere. */
  elsewhere: z.boolean().optional(),
  publicInterest: z.enum(['yes', 'no', 'dependsOnLimb']).optional(),
  /** The provisions that let the authority neither confirm nor deny. */
  ncnd: texts.optional(),
  /** The law that then governs the request. */
  redirectsTo: id.optional(),
  from: date.optional(),
  until: date.optional(),
  sure: sure.optional(),
  note: text.optional(),
}

const limb = z.strictObject({ ref: text, kind: kind.optional(), title: text.optional(), ...provisionFacts })

export const exemptionsSchema = z.strictObject({
  provisions: z.array(
    z.strictObject({
      ref: text,
      title: text,
      kind: kind.default('exemption'),
      ...provisionFacts,
      limbs: z.array(limb).default([]),
      absoluteWhen: text.optional(),
      onlyFor: text.optional(),
      rule: text.optional(),
      oldNumbering: text.optional(),
      notWith: texts.optional(),
      commonlyCited: z.boolean().optional(),
      letterShould: texts.optional(),
    }),
  ),
  facts,
  notes: texts.default([]),
  sure: sure.optional(),
})

const unit = z.enum(['workingDays', 'workingWeeks', 'days', 'weeks', 'months', 'years'])
const amount = z.strictObject({ amount: z.number().int().positive(), unit })

const start = z.union([
  z.strictObject({ at: z.literal('receipt') }),
  z.strictObject({
    at: z.literal('event'),
    events: texts,
    otherwise: id.optional(),
    later: z.boolean().optional(),
  }),
])

export const deadlinesSchema = z.strictObject({
  workingDay: z
    .strictObject({ provision: text, rule: text, notes: texts.default([]), sure: sure.optional() })
    .optional(),
  receipt: z.strictObject({ provision: text, rule: text, notes: texts.default([]), sure: sure.optional() }).optional(),
  limits: z.array(
    z.strictObject({
      id,
      question: id,
      /** Needed where the question is none of the neutral ones that tell it, see `stageOf`. */
      stage: z.enum(CLOCK_STAGES).optional(),
      alsoAsked: texts.default([]),
      actor: z.enum(['authority', 'requester', 'regulator', 'either', 'thirdParty']),
      action: text,
      start,
      amount: z.number().int().positive().nullable(),
      unit,
      plus: amount.optional(),
      adds: id.optional(),
      calendar: id.optional(),
      roll: z.boolean().optional(),
      acknowledgementMeets: z.boolean().optional(),
      leavesOut: texts.optional(),
      cap: amount.optional(),
      provision: text,
      basis: z.enum(['statute', 'regulation', 'rules', 'code', 'guidance', 'decision', 'treaty']),
      who: text.optional(),
      requires: texts.optional(),
      notes: texts.optional(),
      sure: sure.optional(),
    }),
  ),
  clock: z
    .array(
      z.strictObject({
        effect: z.enum(['reset', 'pause', 'extend', 'newClock', 'none']),
        begins: texts.default([]),
        ends: texts.min(1),
        provision: text,
        rule: text.optional(),
        once: z.boolean().optional(),
        to: id.optional(),
        atLatestAfterDays: z.number().int().positive().optional(),
        within: id.optional(),
        sure: sure.optional(),
      }),
    )
    .default([]),
  alternatives: z
    .array(
      z.strictObject({
        when: z.enum(['receivedOnNonWorkingDay', 'holidayAnnouncedAfterReceipt']),
        basis: text,
        from: date.optional(),
        sure: sure.optional(),
      }),
    )
    .default([]),
  /** Stages that the law does not have, and why. A step whose time the law leaves open is a limit with the amount `null`. */
  noStep: z
    .array(
      z.strictObject({
        stages: z.array(z.enum(CLOCK_STAGES)).min(1),
        rule: text,
        provision: text.optional(),
        sure: sure.optional(),
      }),
    )
    .default([]),
  facts,
})

export const noticeSchema = z.strictObject({
  requirements: z.array(
    z.strictObject({
      id,
      provision: text,
      requirement: text,
      appliesWhen: text,
      /** The same for the program: the kinds of grounds that a letter must say it of. */
      concerns: z.array(z.enum(NOTICE_CONCERNS)).default(['refusal']),
      /** Only of these provisions, or of all but these. */
      only: texts.optional(),
      except: texts.optional(),
      /** Asked of letters of that day and later. */
      from: date.optional(),
      check: z.array(z.enum(['date', 'text', 'citation'])).default(['text']),
      severity: z.enum(['statutory', 'duty', 'goodPractice']).default('statutory'),
      exception: text.optional(),
      raises: z.array(z.enum(FINDING_CODES)).default([]),
      notes: texts.optional(),
      sure: sure.optional(),
    }),
  ),
  remedies: texts.default([]),
  facts,
  notes: texts.default([]),
})

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const

const year = z.number().int().min(1900).max(2100)
const dates = z.array(date).min(1)

/** Where the library is wrong; each entry must change a day. */
const correction = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('add'), dates, name: text, why: text, sources: texts.min(1) }),
  z.strictObject({ kind: z.literal('remove'), dates, why: text, sources: texts.min(1) }),
  /** Takes the days of one of the library's rules away, in all years or in some. */
  z.strictObject({
    kind: z.literal('removeRule'),
    rule: text,
    from: year.optional(),
    until: year.optional(),
    why: text,
    sources: texts.min(1),
  }),
  z.strictObject({ kind: z.literal('rename'), dates, name: text, why: text }),
])

/** A calendar is a recipe: days of the library or of other calendars, rules of its own, corrections. */
export const calendarSchema = z
  .strictObject({
    id,
    title: text,
    basis: text,
    /** The first and the last year whose days are known. */
    known: z.strictObject({ from: year, until: year }),
    weekend: z.array(z.enum(weekdays).transform((day) => weekdays.indexOf(day))),
    closings: z
      .array(
        z.strictObject({ from: z.string().regex(/^\d\d-\d\d$/), until: z.string().regex(/^\d\d-\d\d$/), name: text }),
      )
      .default([]),
    sure,
    notes: texts.default([]),
    /** The word behind the name of a day that is kept for one on a weekend. */
    substitutes: text.default('substitute'),
    base: z
      .strictObject({
        country: z.string().regex(/^[A-Z]{2}$/),
        state: text.optional(),
        /** Rules that the library does not count as public holidays and this law does. */
        also: texts.default([]),
        /** Rules that are right in the library and no holidays under this law. */
        leaveOut: texts.default([]),
        /** Our name by the library's. */
        names: z.record(text, text).default({}),
        /** Where the law knows only the substitute, a day that falls on the weekend is no holiday. */
        onWeekends: z.enum(['keep', 'leaveOut']).default('keep'),
      })
      .optional(),
    /** Other calendars whose days are put together; `where` names the part that keeps them. */
    union: z
      .array(z.strictObject({ calendar: id, where: text }))
      .min(1)
      .optional(),
    /** Holidays that the library lacks or has otherwise, as rules in its words. */
    rules: z
      .array(
        z.strictObject({
          rule: text,
          name: text,
          substitutes: text.optional(),
          from: year.optional(),
          until: year.optional(),
        }),
      )
      .default([]),
    corrections: z.array(correction).default([]),
    /** One-off holidays that became known shortly before they came. */
    announced: z.array(z.strictObject({ date, on: date })).default([]),
  })
  .refine((file) => file.base === undefined || file.union === undefined, 'base and union exclude each other')
  .refine(
    (file) => file.base !== undefined || file.union !== undefined || file.rules.length > 0,
    'needs base, union or rules',
  )

export type ActFile = z.infer<typeof actSchema>
export type ExemptionsFile = z.infer<typeof exemptionsSchema>
export type DeadlinesFile = z.infer<typeof deadlinesSchema>
export type NoticeFile = z.infer<typeof noticeSchema>
export type CalendarFile = z.infer<typeof calendarSchema>
export type CalendarCorrection = z.infer<typeof correction>
export type PatternFile = z.infer<typeof pattern>

export interface LawFiles {
  readonly act: ActFile
  readonly exemptions: ExemptionsFile
  readonly deadlines: DeadlinesFile
  readonly notice: NoticeFile
}
