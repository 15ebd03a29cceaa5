import type { Law, LawBook } from '../law/law-book.ts'
import type { LevelKind, ProvisionKind, ReferenceStyle } from '../law/law-pack.ts'
import { provisionAbove, provisionFacts } from '../law/provision-facts.ts'
import type { LawId } from '../model/reading.ts'

/** A law that letters cite, with its way of writing ready for reading. */
export interface LawSyntax {
  readonly id: LawId
  readonly style: ReferenceStyle
  readonly levels: readonly LevelKind[]
  readonly last: number | null
  readonly bare: boolean
  readonly distinctive: boolean
  readonly words: ReadonlySet<string>
  readonly exemptionRoot: string | null
  readonly roots: ReadonlySet<string>
  /** A provision number, sticky. */
  readonly number: RegExp
  /** The name of the code as the end of a text, with the section sign or word that may follow it. */
  readonly named: readonly RegExp[]
  readonly ncndSigns: readonly RegExp[]
  /** Whether the table knows the provision or one below it. */
  has(ref: string): boolean
  /** The provisions right below one, in the order of the table. */
  children(ref: string): readonly string[]
  /** The kind of the nearest entry of the table; undefined for a section that it does not list. */
  kindOf(ref: string): ProvisionKind | undefined
  /** The title that the table gives to a provision. */
  titleOf(ref: string): string
  /** The sections of the table. */
  sections(): readonly string[]
}

export interface BookSyntax {
  readonly laws: readonly LawSyntax[]
  /** Laws with a code's name to look for before a number. */
  readonly codes: readonly LawSyntax[]
  /** Laws whose number alone tells them. */
  readonly distinctive: readonly LawSyntax[]
  of(id: string | null): LawSyntax | undefined
}

const books = new WeakMap<LawBook, BookSyntax>()

/** The ways of writing of all laws in a book, prepared once for each book. */
export function bookSyntax(book: LawBook): BookSyntax {
  const known = books.get(book)
  if (known !== undefined) return known
  const laws = book.laws.flatMap(lawSyntax)
  const byId = new Map(laws.map((syntax) => [syntax.id, syntax]))
  const syntax: BookSyntax = {
    laws,
    codes: laws.filter((law) => law.named.length > 0 || law.distinctive),
    distinctive: laws.filter((law) => law.distinctive),
    of: (id) => (id === null ? undefined : byId.get(id)),
  }
  books.set(book, syntax)
  return syntax
}

function lawSyntax(law: Law): LawSyntax[] {
  const references = law.references
  if (references === null) return []
  let table: Table | null = null
  const known = () => {
    table ??= buildTable(law)
    return table
  }
  return [
    {
      id: law.id,
      style: references.style,
      levels: references.levels,
      last: references.last,
      bare: references.bare,
      distinctive: references.distinctive,
      words: new Set(references.words),
      exemptionRoot: references.exemptionRoot,
      roots: new Set(references.roots),
      number: new RegExp(references.number.pattern, `${references.number.flags}y`),
      named: references.names.map(
        ({ pattern, flags }) =>
          new RegExp(`${pattern}[\\s,]{0,3}(?:§{1,2}|sections?|secs?\\.?|ss?\\.)?\\s{0,2}$`, flags),
      ),
      ncndSigns: references.ncndSigns.map(({ pattern, flags }) => new RegExp(pattern, flags)),
      has: (ref) => known().refs.has(ref),
      children: (ref) => known().children.get(ref) ?? [],
      kindOf: (ref) => provisionFacts(law, ref)?.kind,
      titleOf: (ref) => provisionFacts(law, ref)?.title ?? '',
      sections: () => law.provisions.flatMap((provision) => (provision.of === undefined ? [provision.ref] : [])),
    },
  ]
}

interface Table {
  readonly refs: ReadonlySet<string>
  readonly children: ReadonlyMap<string, readonly string[]>
}

/** All provisions of the table with those above them. */
function buildTable(law: Law): Table {
  const refs = new Set<string>()
  const children = new Map<string, string[]>()
  for (const provision of law.provisions) {
    for (let ref: string | null = provision.ref; ref !== null && !refs.has(ref); ) {
      refs.add(ref)
      const above = provisionAbove(ref)
      if (above !== null) {
        const siblings = children.get(above) ?? []
        siblings.push(ref)
        children.set(above, siblings)
      }
      ref = above
    }
  }
  return { refs, children }
}

/** A way of writing for references whose law is named only behind them. */
export const ANY_SYNTAX: LawSyntax = {
  id: '',
  style: 'section',
  levels: ['number', 'letter', 'roman'],
  last: null,
  bare: false,
  distinctive: false,
  words: new Set(),
  exemptionRoot: null,
  roots: new Set(),
  number: /[1-9]\d{0,2}[A-Z]{0,2}/y,
  named: [],
  ncndSigns: [],
  has: () => true,
  children: () => [],
  kindOf: () => undefined,
  titleOf: () => '',
  sections: () => [],
}
