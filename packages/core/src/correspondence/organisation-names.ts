import type { Span } from '../model/page.ts'
import { allMatches } from '../text/all-matches.ts'
import { withoutSigns } from '../text/ends.ts'

/** Words by which the name of a public body is known. */
const BODY_WORD =
  /\b(?:council|police|constabulary|trust|nhs|hospitals?|department|dept|ministry|office|university|college|agency|authority|commission(?:er)?|service|services|board|government|executive|corporation|fire|ombudsman|museum|gallery|parliament|assembly|senedd|school|academy|borough|bureau|administration|institute|inspectorate|partnership|transport|treasury|cabinet|commons|lords|regulator|tribunal|court|foundation|company|limited|ltd|plc|bbc|dvla|hmrc|ofsted|ofcom|ofgem|channel|railway?s?|network rail|highways|homes|housing|association|national|federation|archives?|library|libraries|probation|prison|army|navy|force|combined|registry|comhairle|cyngor|heddlu|state|county|city|district|city of|secretary|village|town|parish|township|directorate|command|center|laboratory|ministry|cabinet office|home office|treasury|bundes(?:amt|ministerium|anstalt|agentur|polizei|verwaltungsamt|kanzleramt|archiv)|landes(?:amt|regierung|hauptstadt)|ministerium|senatsverwaltung|bezirksamt|landkreis|polizeipräsidium|stadtverwaltung|universität)\b/i

const NAME_WORD = `(?:(?:St|Mt|Co)\\.|[A-ZÀ-ÖØ-Þ][\\wÀ-ÖØ-öø-ÿĀ-ſ’'-]*(?:\\.[A-Z]\\.?)*|&)`
const LINK_WORD = `(?:für|des|der|und|of|for|and|the|&|in|upon|on|with|y|na|nan|du|de|von|der)`
const NAME = new RegExp(
  `${NAME_WORD}(?:[ \\u00a0](?:${LINK_WORD}[ \\u00a0]){0,2}${NAME_WORD}|,[ \\u00a0]${NAME_WORD}(?=[ \\u00a0](?:and|&)[ \\u00a0])){0,9}(?:[ \\u00a0](?:plc|ltd)\\b)?`,
  'g',
)

const NOT_A_BODY =
  /^(?:dear|re|the act|freedom of information|environmental information|data protection|information (?:rights|governance|access|management|commissioner|requests?|compliance|team|officer)|foi|corporate|customer|legal|public|state of|your|our|please|in|this|under|section|regulation|yours|open government|re-?use|statutory|head|chief|director|senior|freedom)\b/i

export interface OrganisationName extends Span {
  readonly name: string
}

/** Names of public bodies in a passage: capitalised words with one that bodies are known by. */
export function organisationNames(text: string, span: Span): OrganisationName[] {
  const names: OrganisationName[] = []
  for (const match of allMatches(NAME, text.slice(span.start, span.end))) {
    const name = tidy(match[0])
    if (!isOrganisation(name)) continue
    const start = span.start + match.index + match[0].indexOf(name)
    names.push({ name, start, end: start + name.length })
  }
  return names
}

export function isOrganisation(name: string): boolean {
  return (
    name.length >= 3 &&
    name.length <= 90 &&
    (BODY_WORD.test(name) || OF_A_COUNTRY.test(name)) &&
    !NOT_A_BODY.test(name) &&
    !OFFICE.test(name) &&
    isProper(name)
  )
}

/** Words for what is as often a part of a body as a body. */
const UNIT_WORD =
  /\b(?:archives?|library|libraries|museum|gallery|housing|homes|highways|partnership|services|directorate$)\b/gi

export function isKnownByUnit(name: string): boolean {
  return !BODY_WORD.test(name.replace(UNIT_WORD, ' '))
}

/** "River Ferries Canada", "Sport Ireland"; not "Northern Ireland" or "Bank of Ireland". */
const OF_A_COUNTRY =
  /^(?!(?:Northern|Southern|Western|Eastern|New|Great|Greater|South|North|West|East)\s\w+$)(?:[A-Z][\w’'-]+\s){1,4}(?:Canada|Ireland|Scotland|Wales|England|Australia|New Zealand|Aotearoa)$/

/** A person's office or a team is no body. */
const OFFICE =
  /\b(?:clerk|officer|manager|director|team|unit|lead|co-?ordinator|desk|mailbox|secretary to the board|administrator|adviser|advisor|solicitor|assistant|executive)$|\bhead of |^(?:superintendent|inspector|sergeant|commander|mayor) of /i

const COMMON_WORD =
  /^(?:the|and|of|for|public|general|legal|corporate|local|national|county|borough|city|district|(?:sheriff|mayor|governor|clerk|auditor|treasurer|assessor|coroner|controller|comptroller|attorney|prosecutor|superintendent)(?:['’]s)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december)$/i

/** "Police Department" and "the Council" are no names; "HMRC" is one. */
function isProper(name: string): boolean {
  if (/^[A-Z]{3,6}$/.test(name)) return true
  return name.split(/\s+/).some((word) => /^[A-Z]/.test(word) && !BODY_WORD.test(word) && !COMMON_WORD.test(word))
}

/** The name without what surrounds it: "the", a closing stop, an abbreviation in brackets. */
export function tidy(name: string): string {
  const bare = name
    .replace(/<[^<>\s]{3,120}>/, '')
    .replace(/[*#_]+/g, '')
    .trim()
    .replace(/\((?:the )?["“']?[A-Za-z& ]{2,30}["”']?\)$/, '')
    .replace(/^(?:the|The|Das|Die|Der|Dem|Den)\s+/, '')
    .trim()
    .replace(
      /\s(?:Headquarters|HQ|Civic (?:Offices?|Centre)|(?:Town|City|County|Council|Shire) (?:Hall|Offices?)|Council House)$/,
      '',
    )
    .replace(/['’]s?$/, '')
    .replace(
      /\s(?:FOIA?|EIR|Freedom of Information|Information (?:Rights|Governance|Access|Requests?|Compliance))(?:\s(?:Team|Unit|Office|Officer|Desk|Mailbox|Requests?|Enquiries))?$/i,
      '',
    )
  return withoutSigns(bare, ' .,:;-\n\t').trim()
}
