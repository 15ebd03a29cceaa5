import { DisclosedError } from '@disclosed/core/errors'
import {
  CLOSED_FIELDS,
  dateBeginnings,
  type FieldQuery,
  type FormLanguage,
  foldedWords,
  lateBeginnings,
  type NearQuery,
  nameWord,
  type Query,
  type TextQuery,
  wordForms,
  YEAR,
} from '@disclosed/core/views'
import type { UnknownName } from '../search-index.ts'
import type { SearchNames } from './search-names.ts'
import type { Vocabulary } from './vocabulary.ts'
import { weighedQuery } from './weighed-query.ts'

export interface MatchParts {
  readonly names: SearchNames
  readonly vocabulary: Vocabulary
  readonly language: FormLanguage
  readonly typos: boolean
}

/** A query as FTS5 takes it. */
export interface CompiledMatch {
  readonly match: string
  /** What decides the order, matching all that `match` does; null where nothing weighs. */
  readonly weighed: string | null
  /** What a word is found in, besides itself. */
  readonly others: (word: string, query: TextQuery) => readonly string[]
  readonly unknown: readonly UnknownName[]
}

/** A beginning of more words than these says little of how well a page fits: it is matched and not weighed. */
const MOST_WEIGHED = 300
/** Beyond these a beginning is left to FTS5, which joins the lists of all its words first and takes three times as long. */
const MOST_BEGINNINGS = 5000
/** All that four digits give. */
const MOST_YEARS = 10_000
const MOST_NEAR_WORDS = 40
const MOST_COMBINATIONS = 60
/** From this many letters on two mistakes are looked for instead of one. */
const LONG_WORD = 8
/** A phrase that no page holds. */
const NOTHING = '"\u001F"'

export function compileMatch(query: Query, parts: MatchParts): CompiledMatch {
  const unknown: UnknownName[] = []
  const broad = new Set<string>()
  const others = otherWords(parts)
  const compile = (each: Query): string => {
    switch (each.kind) {
      case 'word':
        return either([each.text, ...others(each.text, each)].map(quoted))
      case 'prefix':
        return beginning(each.text, parts.vocabulary, broad)
      case 'phrase':
        return `${quoted(each.text)}${each.prefix ? '*' : ''}`
      case 'near':
        return near(each, others, parts.vocabulary)
      case 'field':
        return field(each, parts, unknown)
      case 'or':
        return either(each.parts.map(compile))
      case 'and':
        return conjunction(each.parts, compile)
      case 'not':
        return compile(each.part)
    }
  }
  const match = compile(query)
  const weighed = weighedQuery(query, broad)
  return { match, weighed: weighed && compile(weighed), others, unknown: distinctNames(unknown) }
}

/** What is weighed names them a second time. */
function distinctNames(names: readonly UnknownName[]): UnknownName[] {
  return [...new Map(names.map((each) => [`${each.field}\n${each.value}`, each])).values()]
}

function conjunction(parts: readonly Query[], compile: (query: Query) => string): string {
  const wanted = parts.filter(({ kind }) => kind !== 'not').map(compile)
  const left = parts.filter(({ kind }) => kind === 'not').map(compile)
  const all = `(${wanted.join(' AND ')})`
  return left.length === 0 ? all : `(${all} NOT (${left.join(' OR ')}))`
}

function either(parts: readonly string[]): string {
  if (parts.length === 0) return NOTHING
  return parts.length === 1 ? parts[0]! : `(${parts.join(' OR ')})`
}

function quoted(words: string): string {
  return `"${words.replaceAll('"', ' ').replaceAll('\u001F', ' ')}"`
}

/** Looked up once for each word. */
function otherWords({ vocabulary, language, typos }: MatchParts): CompiledMatch['others'] {
  const known = new Map<string, readonly string[]>()
  return (word, query) => {
    if (query.kind !== 'word') return []
    const wantsTypos = (query.typos || typos) && !query.exact
    const key = `${query.exact} ${wantsTypos} ${word}`
    const found = known.get(key) ?? otherForms(word, query.exact, wantsTypos)
    known.set(key, found)
    return found
  }
  function otherForms(word: string, exact: boolean, wantsTypos: boolean): string[] {
    const forms = exact ? [] : wordForms(word, language).slice(1)
    if (!wantsTypos) return forms
    const [folded = '', more] = foldedWords(word)
    if (more !== undefined || folded.length < 3) return forms
    const near = vocabulary.near(folded, folded.length >= LONG_WORD ? 2 : 1, MOST_NEAR_WORDS)
    return [...new Set([...forms, ...near])].filter((form) => form !== word)
  }
}

function beginning(text: string, vocabulary: Vocabulary, broad: Set<string>): string {
  const words = foldedWords(text)
  if (words.length !== 1) return `${quoted(text)}*`
  const found = vocabulary.beginning(words[0]!, MOST_BEGINNINGS)
  if (found === null || found.length > MOST_WEIGHED) broad.add(text)
  return found === null ? `${quoted(text)}*` : either(found.map(quoted))
}

/** Each form of each word with each of the others; forms that no page has are left out first. */
function near(query: NearQuery, others: CompiledMatch['others'], vocabulary: Vocabulary): string {
  const choices = query.terms.map((term) => {
    if (term.kind !== 'word') return [`${quoted(term.text)}${term.kind === 'prefix' || term.prefix ? '*' : ''}`]
    const used = others(term.text, term).filter((form) => foldedWords(form).every((word) => vocabulary.has(word)))
    return [term.text, ...used].map(quoted)
  })
  const count = choices.reduce((product, choice) => product * choice.length, 1)
  const kept = count <= MOST_COMBINATIONS ? choices : choices.map((choice) => choice.slice(0, 2))
  const combinations = kept.reduce<string[][]>(
    (lists, choice) => lists.flatMap((list) => choice.map((each) => [...list, each])),
    [[]],
  )
  return either(combinations.slice(0, MOST_COMBINATIONS).map((words) => `NEAR(${words.join(' ')}, ${query.distance})`))
}

function field({ field, value }: FieldQuery, { names, vocabulary }: MatchParts, unknown: UnknownName[]): string {
  if (field === 'kind' && value === 'page') throw onlyPages()
  if (field === 'case') return `"\u001Fc${value.replaceAll(/[^\p{L}\p{N}]/gu, '')}"*`
  if (field === 'date') return dates(value, vocabulary)
  if (field === 'late') return either(lateBeginnings(value).map((digits) => `"${digits}"*`))
  const meant = names.meant(field, value)
  if (meant.length === 0 && CLOSED_FIELDS[field] === undefined)
    unknown.push({ field, value, near: nearName(names.all(field), value) })
  return either(meant.map((id) => `"${nameWord(id)}"`))
}

function dates(value: string, vocabulary: Vocabulary): string {
  const { years, days } = dateBeginnings(value)
  const known = years.length === 0 ? [] : (vocabulary.beginning(YEAR, MOST_YEARS) ?? [])
  const meant = known.filter((word) => years.some((beginning) => word.startsWith(beginning)))
  return either([...meant.map((word) => `"${word}"`), ...days.map((beginning) => `"${beginning}"*`)])
}

/** A name that has some of the words. */
function nearName(names: readonly string[], value: string): string | null {
  const wanted = foldedWords(value)
  return names.find((name) => foldedWords(name).some((word) => wanted.some((each) => alike(each, word)))) ?? null
}

function alike(wanted: string, word: string): boolean {
  return wanted.length >= 4 && word.slice(0, 4) === wanted.slice(0, 4)
}

function onlyPages(): DisclosedError {
  return new DisclosedError(
    'bad-query',
    'kind:page stands beside other words, not in a choice or alone.',
    'disclosed search "lamps kind:page"',
  )
}
