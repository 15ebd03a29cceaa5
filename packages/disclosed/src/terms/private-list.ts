import { DisclosedError } from '@disclosed/core/errors'

/** What tells that a list is of persons: the shape of its entries, and which share of them must have it. */
interface PrivateKind {
  readonly what: string
  readonly is: (entry: string) => boolean
  /** Fewer can be chance: one in eleven numbers of ten digits passes for an NHS number. */
  readonly share: number
  /** Names of a column that tell by themselves. */
  readonly column: RegExp
}

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}'
const BIRTH_YEAR = '(?:19\\d\\d|20[01]\\d)'
const DATES = [
  new RegExp(`^\\d{1,2}[/.-]\\d{1,2}[/.-](?:${BIRTH_YEAR}|\\d\\d)$`),
  new RegExp(`^${BIRTH_YEAR}-\\d\\d-\\d\\d$`),
  new RegExp(`^\\d{1,2}(?:st|nd|rd|th)? ${MONTH}\\.? ${BIRTH_YEAR}$`, 'i'),
  new RegExp(`^${MONTH} \\d{1,2},? ${BIRTH_YEAR}$`, 'i'),
]
const STREET =
  /^(?:(?:flat|apartment|apt|unit)\.? \w{1,5},? )?\d{1,4}[a-z]?,? (?:[\p{L}'’.-]+ ){1,4}(?:street|st|road|rd|lane|ln|avenue|ave|close|drive|dr|way|court|crescent|gardens|grove|terrace|place|row|hill|walk|view|mews|boulevard|blvd)\b/iu

const KINDS: readonly PrivateKind[] = [
  {
    what: 'dates of birth',
    is: (entry) => DATES.some((date) => date.test(entry)),
    share: 0.3,
    column: /^(?:dob|date of birth|birth ?date|born)$/,
  },
  {
    what: 'National Insurance numbers',
    is: (entry) => /^[a-z]{2} ?\d{2} ?\d{2} ?\d{2} ?[a-d]$/i.test(entry),
    share: 0.05,
    column: /^(?:ni|nino|ni (?:no|number)|national insurance(?: number)?)$/,
  },
  {
    what: 'Social Security numbers',
    is: (entry) => /^(?!000|666|9)\d{3}[- ]\d{2}[- ]\d{4}$/.test(entry),
    share: 0.05,
    column: /^(?:ssn|social security(?: number)?)$/,
  },
  { what: 'NHS numbers', is: isNhsNumber, share: 0.5, column: /^(?:nhs|nhs (?:no|number))$/ },
  {
    what: 'private addresses',
    is: (entry) => STREET.test(entry),
    share: 0.3,
    column: /^(?:home address|private address|residential address)$/,
  },
]

/** Fewer entries of a kind than this in a long list are chance. */
const FEWEST = 3

/** Disclosed studies institutions: lists that look like records of persons are refused. @throws DisclosedError `private-list` */
export function refusePrivateList(columns: readonly string[], entries: readonly string[], file: string): void {
  for (const { what, is, share, column } of KINDS) {
    const count = entries.filter((entry) => is(entry.trim())).length
    const isShare = count >= share * entries.length && (count >= FEWEST || count === entries.length)
    if ((count > 0 && isShare) || columns.some((name) => column.test(name)))
      throw new DisclosedError(
        'private-list',
        `${file} looks like a list of ${what}; Disclosed looks for institutions and things, not for persons.`,
        'Look for names of companies, systems, contracts, authorities or reference numbers.',
      )
  }
}

/** Ten digits of which the last checks the others (modulus 11). */
function isNhsNumber(entry: string): boolean {
  const digits = entry.replace(/[ -]/g, '')
  if (!/^\d{10}$/.test(digits)) return false
  const sum = [...digits.slice(0, 9)].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0)
  return (11 - (sum % 11)) % 11 === Number(digits[9])
}
