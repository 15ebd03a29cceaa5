import { matchingText } from './matching-text.ts'

/** Ways of writing one form of a company. */
const COMPANY_FORMS: readonly (readonly string[])[] = [
  ['ltd', 'limited', 'ltd.'],
  ['plc', 'public limited company'],
  ['inc', 'incorporated'],
  ['corp', 'corporation'],
  ['co', 'company'],
  ['llp', 'limited liability partnership'],
  ['llc', 'limited liability company'],
  ['gmbh', 'gesellschaft mit beschränkter haftung', 'ges m b h'],
  ['ag', 'aktiengesellschaft'],
  ['sa', 'société anonyme', 's a'],
  ['bv', 'besloten vennootschap', 'b v'],
  ['nv', 'naamloze vennootschap', 'n v'],
  ['cic', 'community interest company'],
]

const FORMS = COMPANY_FORMS.map((ways) => [...new Set(ways.map((way) => bare(way)))])

/** The forms in which a term is looked for: with each way of writing its company form, its hyphens as blanks and left out. */
export function termVariants(term: string, ocr: boolean): string[] {
  const spellings = [...new Set([false, true].map((joined) => bare(term, joined)))].filter(
    (spelling) => spelling !== '',
  )
  const variants = spellings.flatMap(withCompanyForms)
  const folded = ocr ? variants.map((variant) => matchingText(variant, { ocr, joined: false }).text.trim()) : variants
  return [...new Set(folded)].map((variant) => ` ${variant} `)
}

function bare(text: string, joined = false): string {
  return matchingText(text, { ocr: false, joined }).text.trim()
}

/** The form stands last; the name before it stays as it is. */
function withCompanyForms(spelling: string): string[] {
  for (const ways of FORMS)
    for (const way of ways)
      if (spelling.endsWith(` ${way}`)) return ways.map((other) => spelling.slice(0, -way.length) + other)
  return [spelling]
}
