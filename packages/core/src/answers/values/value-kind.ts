/** What an answer can be counted or compared as. */
export const VALUE_KINDS = ['yes-no', 'number', 'money', 'date', 'text'] as const
export type ValueKind = (typeof VALUE_KINDS)[number]

/** "Could you send me …" is a courtesy. */
const ASKS_YES_OR_NO =
  /(?:^|[.?!,;:]\s{0,3}|\b(?:confirm|state|say|tell me|know|advise|ask)\s{1,3}(?:if|whether)\s{1,3}|\band,?\s{1,3})(?:(?:do|does|did|is|are|was|were|has|have|had)\s{1,3}(?:you|your|the|there|any|it|they|this|these|a|an|all|\p{Lu})|(?:you|your|the council|the authority|the trust|the force|there|any|it)\s{1,3}(?:currently\s)?(?:do|does|is|are|has|have|had|use|hold|publish|employ|keep|own|operate)\b)|\b(?:confirm|state|say|tell me|know|advise|ask) (?:if|whether)\b/iu

const ASKS_NUMBER =
  /\b(?:how many|how often|how long|number of|numbers of|headcount|what (?:percentage|proportion|share)|percentage of|how much (?:time|land|waste|energy|water|space))\b/i

const ASKS_MONEY =
  /\b(?:how much(?! (?:time|land|waste|energy|water|space)\b)|costs?|spend|spent|spending|expenditure|budgets?|paid|fees?|(?:total |annual )?value of (?:the |each |any )?contracts?|salary|salaries|income|revenue|price)\b/i

const ASKS_DATE =
  /\b(?:when (?:was|were|is|are|did|does|do|will|has)|(?:on )?(?:what|which) (?:date|day|month|year)|dates? (?:of|on which|when)|since when|until when|(?:start|end|expiry|renewal) dates?)\b/i

const ASKS_NAME =
  /\b(?:which (?:one|company|companies|firm|supplier|provider|contractor|software|system|product|package|brand|make|body|organisation|platform|tool)s?|what (?:software|system|product|package|brand|make|company|firm|supplier|provider|contractor|platform|tool)s?|who (?:supplies|supplied|provides|provided|runs|operates|makes|is (?:the|your) (?:supplier|provider|contractor|manufacturer))|names? of (?:the|your|any|each) (?:software|system|product|supplier|provider|contractor|company|manufacturer|platform|tool)|(?:what is it|is it) called)\b/i

/** The kinds of value that a question asks for, in the order in which it asks; a text where its words do not tell. */
export function askedKinds(question: string): ValueKind[] {
  const tests: readonly (readonly [ValueKind, RegExp])[] = [
    ['yes-no', ASKS_YES_OR_NO],
    ['number', ASKS_NUMBER],
    ['money', ASKS_MONEY],
    ['date', ASKS_DATE],
    ['text', ASKS_NAME],
  ]
  const found = tests.flatMap(([kind, pattern]) => {
    const at = question.search(pattern)
    return at < 0 ? [] : [{ kind, at }]
  })
  const counts = found.some(({ kind }) => kind === 'number')
  if (found.length === 0) return ['text']
  return found
    .filter(({ kind, at }) => !(kind === 'money' && counts && !isOwnQuestion(question, at)))
    .sort((a, b) => a.at - b.at)
    .map(({ kind }) => kind)
}

/** Whether a name is asked for, not just any words. */
export function asksName(question: string): boolean {
  return ASKS_NAME.test(question)
}

/** "How many staff are paid overtime?" counts and asks for no sum; "and what did it cost?" does. */
function isOwnQuestion(question: string, at: number): boolean {
  return /\b(?:how much|what|the)\s{1,3}(?:\p{L}+\s{1,3}){0,4}$/iu.test(question.slice(Math.max(0, at - 60), at))
    ? true
    : /^how much\b/i.test(question.slice(at))
}

/** Whether the things counted are people, posts or their working time. */
export function countsPeople(question: string): boolean {
  return ASKS_NUMBER.test(question) && PEOPLE_ASKED.test(question)
}

const PEOPLE_ASKED =
  /\b(?:how many|numbers? of|headcount)\b(?:[\s,]{1,3}[\p{L}-]+){0,3}?[\s,]{1,3}(?:people|persons?|staff|employees|officers|posts|workers|individuals|members of staff|ftes?|wardens|managers|inspectors|teachers|nurses|social workers)\b|\bheadcount\b|\b(?:staff|people|employees|officers)\b.{0,20}\b(?:employed|employ)\b/iu
