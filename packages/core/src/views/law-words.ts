import { amountWords } from '../deadlines/amount-words.ts'
import type { ClockStage } from '../law/clock-stage.ts'
import type { Actor, ClockRule, NoticeRequirement } from '../law/law-pack.ts'
import type { CalendarDate } from '../model/index.ts'
import { plainDate } from '../text/plain-date.ts'
import type { LawLine, LimitSheet } from './law-sheet.ts'

/** `from 1 Jan 2005 until 25 May 2018`; empty where neither is known. */
export function inForceWords({
  from,
  until,
}: {
  readonly from: CalendarDate | null
  readonly until: CalendarDate | null
}) {
  return [
    ...(from === null ? [] : [`from ${plainDate(from)}`]),
    ...(until === null ? [] : [`until ${plainDate(until)}`]),
  ].join(' ')
}

/** `128 of 210 facts verified`. */
export function tallyWords({ facts, certain }: LawLine['tally']): string {
  return `${certain} of ${facts} facts verified`
}

/** `20 working days from receipt`, `10 working days on top of response`, `not fixed by law, from response issued`. */
export function limitWords(limit: Pick<LimitSheet, 'amount' | 'unit' | 'plus' | 'on' | 'from'>): string {
  const start = limit.on === null ? `from ${limit.from ?? 'receipt'}` : `on top of ${limit.on}`
  return `${amountWords(limit)}${limit.amount === null ? ', ' : ' '}${start}`
}

const STAGES: Readonly<Record<ClockStage, string>> = {
  response: 'Response',
  extension: 'Extension',
  'review-request': 'Ask for review',
  'review-answer': 'Review answer',
  regulator: 'Regulator',
  court: 'Court',
  other: 'Other',
}

export function stageWords(stage: ClockStage): string {
  return STAGES[stage]
}

const ACTORS: Readonly<Record<Actor, string>> = {
  authority: 'authority',
  requester: 'requester',
  regulator: 'regulator',
  either: 'either side',
  thirdParty: 'third party',
}

export function actorWord(actor: Actor): string {
  return ACTORS[actor]
}

const EFFECTS: Readonly<Record<ClockRule['effect'], string>> = {
  reset: 'starts the time again',
  pause: 'stops the clock',
  extend: 'lengthens the time',
  newClock: "starts the receiving body's time",
  none: 'changes nothing',
}

/** What a step does to the clock. */
export function effectWords(effect: ClockRule['effect']): string {
  return EFFECTS[effect]
}

/** How binding a requirement is, where it is no rule of the law itself. */
export function severityWords(severity: NoticeRequirement['severity']): string[] {
  switch (severity) {
    case 'statutory':
      return []
    case 'duty':
      return ['a duty beside the notice']
    case 'goodPractice':
      return ['good practice']
  }
}
