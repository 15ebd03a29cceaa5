import type { Citation } from '../../citations/citation.ts'
import { findCitations } from '../../citations/find-citations.ts'
import { allMatches } from '../../text/all-matches.ts'
import type { Case } from '../case.ts'
import { factsOf, groundsWith, isInAttachment, noticesSay, placesOf } from '../notice.ts'
import type { FindingRule } from '../rule.ts'
import { enumeration } from '../wording.ts'

const PUBLIC_INTEREST =
  /\bpublic(?:['’]s)?\s+(?:interest|benefit)\b|\boutweigh\w*|\btips?\s+(?:it|the\s+balance)\b|\bthe\s+public\s+is\s+interested\b|\bbalanc(?:e|ing)\s+(?:of|test|exercise|lies|favours?|falls|is)\b|\b(?:in\s+favour\s+of|(?:factors|arguments|considerations)\s+(?:for|against))\s+(?:disclos|releas|withhold|maintain)\w*|\binterests?\s+of\s+the\s+(?:wider\s+)?public\b/gi
/** The test is made for all grounds together. */
const FOR_ALL = /\b(?:exemptions|exceptions|these|both|each|all)\b/i

/** A qualified exemption is relied on without a word on the balance of the public interest. */
export const publicInterestTestMissing: FindingRule = {
  code: 'public-interest-test-missing',
  find(found) {
    const qualified = groundsWith(found, 'public-interest-test-missing').filter(
      (ground) => factsOf(found, ground)?.publicInterest === 'yes',
    )
    if (qualified.length === 0 || isInAttachment(found)) return []
    const tested = testedSections(found)
    const untested = qualified.filter(
      ({ provision }) => !tested.has(sectionOf(provision)) && !tested.has(EVERY_SECTION),
    )
    if (untested.length === 0) return []
    const message = `The reply relies on ${enumeration(untested.map((ground) => ground.provision))} and gives no reasons on the public interest (${placesOf(found, 'public-interest-test-missing', untested)}); ask for the public interest test.`
    return [{ message, questions: [], spans: untested }]
  },
}

const EVERY_SECTION = 'every'

/** The balance is spoken of behind the ground before another section comes up, with the section's number, or for all grounds. */
function testedSections(found: Case): Set<string> {
  const tested = new Set<string>()
  noticesSay(found, (words) => {
    for (const section of sectionsTestedIn(words, found)) tested.add(section)
    return tested.has(EVERY_SECTION)
  })
  return tested
}

function sectionsTestedIn(words: string, found: Case): string[] {
  const places = allMatches(PUBLIC_INTEREST, words).map((match) => match.index)
  if (places.length === 0) return []
  if (places.some((place) => FOR_ALL.test(words.slice(Math.max(0, place - 200), place + 200)))) return [EVERY_SECTION]
  const cited = findCitations(words, found.law?.id ?? null, found.book).filter(
    (citation) => citation.kind === 'exemption' || citation.kind === 'ncnd',
  )
  const groups = citedTogether(words, cited)
  return places.flatMap((place) => {
    const before = groups.filter((group) => group[0]!.start < place).at(-1)
    const after = groups.find((group) => group[0]!.start >= place && group[0]!.start - place < 120)
    return [...(before ?? []), ...(after ?? [])].map((citation) => sectionOf(citation.provision))
  })
}

/** "Section 31(1)(a) and section 38(1)(b) apply": one test is made for both. */
function citedTogether(words: string, cited: readonly Citation[]): Citation[][] {
  const groups: Citation[][] = []
  for (const citation of cited) {
    const last = groups.at(-1)?.at(-1)
    if (last !== undefined && isOneSentence(words.slice(last.end, citation.start))) groups.at(-1)!.push(citation)
    else groups.push([citation])
  }
  return groups
}

function isOneSentence(between: string): boolean {
  return between.length < 100 && !/[.?!]\s/.test(between)
}

function sectionOf(provision: string): string {
  return /^\(?\w+\)?/.exec(provision)?.[0] ?? provision
}
