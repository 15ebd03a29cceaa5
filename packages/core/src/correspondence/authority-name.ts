import type { Span } from '../model/page.ts'
import type { Sender } from '../model/reading.ts'
import { abbreviatedName } from './abbreviated-name.ts'
import { isKnownByUnit, isOrganisation, type OrganisationName, organisationNames, tidy } from './organisation-names.ts'
import type { RoleBlock } from './roles.ts'

/** What the authority's name is read from. */
export interface NameEvidence {
  /** "… request to <authority>", where a page states it. */
  readonly stated: string | null
  readonly messages: readonly {
    from: Sender
    sender: string | null
    recipient: string | null
    blocks: readonly RoleBlock[]
  }[]
}

/** What stands around a name where its body speaks or is spoken to. */
const AROUND: readonly { before?: RegExp; after?: RegExp; weight: number }[] = [
  { before: /\breceived by (?:the )?$/i, weight: 6 },
  {
    after:
      /^(?:\s*\([^)]{2,30}\))?\s+(?:is in receipt of|has received|received|acknowledges(?: receipt of)?)\s+your\b/i,
    weight: 8,
  },
  { before: /\b(?:on|for and on) behalf of (?:the )?$/i, weight: 4 },
  // "Clerk to Aldwater Parish Council", alone on its line.
  {
    before:
      /^\W*(?:[A-Z]\w+ ){0,3}(?:Clerk|Officer|Manager|Secretary|Adviser|Headteacher|Bursar)(?: to| of| for| at|,) (?:the )?$/,
    after: /^\W*$/,
    weight: 3,
  },
  {
    before: /\b(?:reached|recorded by|owned by|employed by|allocated to|transferred part of [\w ]{0,30}) (?:the )?$/i,
    weight: 2,
  },
  {
    before:
      /\b(?:held by|response from|request to|made to|asked|i am writing to|provided by|obtained from) (?:the )?$/i,
    weight: 2,
  },
  {
    after:
      /^(?:\s*\([^)]{2,30}\))?\s+(?:can|does|do|holds?|has|have|is|are|will|would|considers?|cannot|neither|received|must|aims?|takes?|therefore|believes?|estimates?|no longer)\b/i,
    weight: 3,
  },
  { after: /^['’]s?\s+(?:response|records|reply|decision|policy|handling|website|publication)\b/i, weight: 3 },
]

/** The public authority's name as the document writes it, or null. */
export function authorityName(text: string, { stated, messages }: NameEvidence): string | null {
  if (stated !== null) return tidy(stated)
  const votes = new Votes()
  const first = messages.find((message) => message.from === 'authority')
  for (const message of messages) {
    const { from, sender, recipient, blocks } = message
    // A request can be passed on: the body that wrote first is the one that was asked.
    votes.factor = message === first ? FIRST_TO_ANSWER : 1
    if (from === 'authority' && sender !== null) voteForSender(votes, sender)
    if (from === 'requester' && recipient !== null && isOrganisation(tidy(recipient))) votes.add(tidy(recipient), 20)
    const address = addressLines(text, blocks)
    for (const block of blocks) {
      if (from === 'requester') voteForGreeting(votes, text, block)
      else if (from === 'authority' && !address.has(block)) voteForBlock(votes, text, block, block === blocks.at(-1))
    }
  }
  return (
    votes.winner() ??
    abbreviatedName(
      text,
      messages.filter(({ from }) => from === 'authority'),
    )
  )
}

/** "Officer, Authority" and "Authority" are senders; "FOI Team" names no body. */
function voteForSender(votes: Votes, sender: string): void {
  const afterComma = tidy(sender.split(',').at(-1)!)
  const whole = tidy(sender)
  if (isOrganisation(whole) && !sender.includes(',')) votes.add(whole, 12)
  else if (isOrganisation(afterComma)) votes.add(afterComma, 12)
}

/** The greeting, and above it the address to which a letter by post is sent. */
function voteForGreeting(votes: Votes, text: string, block: RoleBlock): void {
  if (block.role === 'head')
    for (const name of organisationNames(text, bounded(block)))
      if (standsAlone(text, block, name)) votes.add(name.name, 4)
  if (block.role !== 'greeting') return
  const name = tidy(
    text
      .slice(block.start, block.end)
      .replace(/^\W*dear\s+/i, '')
      .split('\n')[0]!,
  )
  if (isOrganisation(name) && !/\b(?:sir|madam|team|officer|mr|mrs|ms|dr)\b/i.test(name)) votes.add(name, 6)
}

/** The words of "Dear Mr. Amari" that name a person. */
function greetedNames(text: string, blocks: readonly RoleBlock[]): string[] {
  const greeting = blocks.find((block) => block.role === 'greeting')
  if (greeting === undefined) return []
  const words = text.slice(greeting.start, Math.min(greeting.end, greeting.start + 80)).split('\n')[0]!
  return words.match(/\p{Lu}[\p{L}’'-]{2,30}/gu)?.filter((word) => !/^(?:Dear|Mrs|Sirs?|Madam|Miss)$/i.test(word)) ?? []
}

/** The address of the one who is greeted, who may write from a university or a newspaper: the line with the name and those right below. */
function addressLines(text: string, blocks: readonly RoleBlock[]): ReadonlySet<RoleBlock> {
  const names = greetedNames(text, blocks)
  const lines = new Set<RoleBlock>()
  let isInside = false
  for (const block of blocks) {
    const words = text.slice(block.start, Math.min(block.end, block.start + 60))
    isInside = block.role === 'head' && ((isInside && !block.afterBlank) || names.some((name) => words.includes(name)))
    if (isInside) lines.add(block)
  }
  return lines
}

function voteForBlock(votes: Votes, text: string, block: RoleBlock, isLast: boolean): void {
  // A mail without a sign-off ends with its body's name, also below the paragraphs on reviews.
  if (isLast && block.role === 'review' && isOrganisation(tidy(text.slice(block.start, block.end))))
    votes.add(tidy(text.slice(block.start, block.end)), 3)
  if (block.role === 'review' || block.role === 'annex' || block.role === 'links') return
  for (const name of organisationNames(text, bounded(block)))
    votes.add(name.name, block.role === 'disclaimer' ? IN_A_DISCLAIMER : weightOf(text, block, name))
}

function weightOf(text: string, block: RoleBlock, name: OrganisationName): number {
  const isAddress =
    /\b(?:hospital|house|building|road|street|centre|court|campus|library|station|hall|lane|avenue|place|square|headquarters|hq|depot|annexe|street west)$/i.test(
      name.name,
    )
  if (isAddress) return 0.1
  if (standsAlone(text, block, name) && (block.role === 'head' || block.role === 'signature')) return 6
  const before = text.slice(Math.max(block.start, name.start - 30), name.start)
  const after = text.slice(name.end, Math.min(block.end, name.end + 40))
  const said = AROUND.filter(
    (rule) =>
      (rule.before === undefined || rule.before.test(before)) && (rule.after === undefined || rule.after.test(after)),
  )
  return said.reduce((sum, rule) => sum + rule.weight, block.role === 'head' || block.role === 'signature' ? 2 : 0.25)
}

/** Alone on its line, or in its column of a letterhead. */
function standsAlone(text: string, block: RoleBlock, name: OrganisationName): boolean {
  const before = text
    .slice(Math.max(0, block.start - block.indent, name.start - 40), name.start)
    .split('\n')
    .at(-1)!
  const after = text.slice(name.end, Math.min(block.end, name.end + 40)).split('\n')[0]!
  return /(?:^|\s\s|\t|,\s)(?:the\s)?$/i.test(before) && /^(?:\s*\([^)]{2,30}\))?\W{0,3}(?:$|\s{2,}|\t)/.test(after)
}

function bounded(block: RoleBlock): Span {
  return { start: block.start, end: Math.min(block.end, block.start + 1500) }
}

/** Enough where nothing else names the body: "Westholt Council may monitor the content of e-mails". */
const IN_A_DISCLAIMER = 1.5

const FIRST_TO_ANSWER = 1.5

const ENOUGH = 2

/** "Libraries, Heritage and Archives" gives way to "Westholt Council", though it stands in the head and below the signature. */
const BODY_SHARE = 0.25

/** Names that differ by a part ("Northmere Police", "Northmere Police Force") are one body; the most used spelling wins. */
class Votes {
  factor = 1
  readonly #weights = new Map<string, number>()

  add(name: string, weight: number): void {
    this.#weights.set(name, (this.#weights.get(name) ?? 0) + weight * this.factor)
  }

  winner(): string | null {
    const supported = [...this.#weights]
      .map(([name, weight]) => ({ name, support: weight + this.#kin(name) }))
      .filter(({ support }) => support > ENOUGH)
      .sort((a, b) => b.support - a.support)
    const best = supported[0]
    if (best === undefined) return null
    const body = supported.find(({ name, support }) => !isKnownByUnit(name) && support >= best.support * BODY_SHARE)
    return this.#inFull((body ?? best).name)
  }

  /** "Westmere Partnership NHS Trust" where that is said nearly as often as "Westmere Partnership". */
  #inFull(name: string): string {
    const own = this.#weights.get(name) ?? 0
    const longer = [...this.#weights].filter(
      ([other, weight]) => other.toLowerCase().startsWith(`${name.toLowerCase()} `) && weight >= own * 0.6,
    )
    return longer.sort((a, b) => b[1] - a[1])[0]?.[0] ?? name
  }

  #kin(name: string): number {
    let sum = 0
    for (const [other, weight] of this.#weights)
      if (other !== name && other.toLowerCase().startsWith(name.toLowerCase())) sum += weight * 0.5
    return sum
  }
}
