import { fieldValue } from './field-values.ts'
import { type Query, QueryFault, type QueryField, type QueryProblem, type TextQuery } from './query.ts'
import { type QueryToken, scanQuery } from './scan-query.ts'

export type ParsedQuery =
  | { readonly query: Query; readonly problem: null }
  | { readonly query: null; readonly problem: QueryProblem }

export const LONGEST_QUERY = 10_000
const DEEPEST = 50

/** What was typed as a query, or what is wrong with it; the grammar stands in docs/search.md. Takes time in proportion to its length. */
export function parseQuery(typed: string): ParsedQuery {
  try {
    if (typed.length > LONGEST_QUERY)
      throw new QueryFault(
        LONGEST_QUERY,
        `A query has at most ${LONGEST_QUERY} characters; for long lists there are term lists.`,
      )
    return { query: new Parser(typed).parse(), problem: null }
  } catch (error) {
    if (error instanceof QueryFault) return { query: null, problem: error.problem }
    throw error
  }
}

/** Inside `exact:(…)` words stand as they are; inside `outcome:(…)` they are values of the field. */
interface Scope {
  readonly field: QueryField | null
  readonly exact: boolean
  readonly depth: number
}

class Parser {
  readonly #typed: string
  readonly #tokens: readonly QueryToken[]
  #next = 0

  constructor(typed: string) {
    this.#typed = typed
    this.#tokens = scanQuery(typed)
  }

  parse(): Query {
    if (this.#tokens.length === 0) throw new QueryFault(0, 'There is no word to look for.')
    const query = this.#or({ field: null, exact: false, depth: 0 })
    const rest = this.#peek()
    if (rest !== undefined) throw new QueryFault(rest.at, 'This bracket closes nothing.', this.#without(rest))
    if (isNegative(query)) throw this.#onlyNot(0)
    return query
  }

  #or(scope: Scope): Query {
    const start = this.#at()
    const parts = [this.#and(scope)]
    while (this.#peek()?.kind === 'or') {
      const operator = this.#take()
      this.#needOperand(operator, 'OR')
      parts.push(this.#and(scope))
    }
    if (parts.length === 1) return parts[0]!
    if (parts.some(isNegative)) throw this.#onlyNot(start)
    return { kind: 'or', parts: parts.flatMap((part) => (part.kind === 'or' ? part.parts : [part])) }
  }

  #and(scope: Scope): Query {
    const parts = [this.#not(scope)]
    for (let token = this.#peek(); token !== undefined; token = this.#peek()) {
      if (token.kind === 'or' || token.kind === 'close') break
      if (token.kind === 'and') {
        this.#take()
        this.#needOperand(token, 'AND')
      }
      parts.push(this.#not(scope))
    }
    const flat = parts.flatMap((part) => (part.kind === 'and' ? part.parts : [part]))
    return flat.length === 1 ? flat[0]! : { kind: 'and', parts: flat }
  }

  #not(scope: Scope): Query {
    const token = this.#peek()
    if (token?.kind !== 'not') return this.#near(scope)
    this.#take()
    this.#needOperand(token, 'NOT')
    const part = this.#not(deeper(scope, token))
    if (part.kind === 'not') return part.part
    if (isNegative(part)) throw this.#onlyNot(token.at)
    return { kind: 'not', part }
  }

  #near(scope: Scope): Query {
    const first = this.#peek()
    const query = this.#primary(scope)
    const terms: TextQuery[] = []
    let distance: number | null = null
    for (let token = this.#peek(); token?.kind === 'near'; token = this.#peek()) {
      this.#take()
      this.#needOperand(token, 'near')
      if (distance !== null && distance !== token.distance)
        throw new QueryFault(
          token.at,
          `Words near each other have one distance; this one is near/${distance} before and near/${token.distance} here.`,
          `${this.#typed.slice(0, token.at)}near/${distance}${this.#typed.slice(token.end)}`,
        )
      distance = token.distance
      if (terms.length === 0) terms.push(nearTerm(query, first!.at))
      const at = this.#at()
      terms.push(nearTerm(this.#primary(scope), at))
    }
    return distance === null ? query : { kind: 'near', distance, terms }
  }

  #primary(scope: Scope): Query {
    const token = this.#take()
    switch (token.kind) {
      case 'open':
        return this.#group(token, deeper(scope, token))
      case 'phrase':
        if (scope.field !== null) return this.#field(scope.field, token.text, token)
        return { kind: 'phrase', text: token.text, prefix: token.prefix }
      case 'word':
        return this.#word(token, scope)
      case 'field':
        return this.#named(token, scope)
      case 'close':
        throw new QueryFault(token.at, 'This bracket closes nothing.', this.#without(token))
      default:
        throw new QueryFault(token.at, `${wordsOf(token)} needs a word before it.`, this.#without(token))
    }
  }

  #group(open: QueryToken, scope: Scope): Query {
    if (this.#peek()?.kind === 'close')
      throw new QueryFault(open.at, 'There is nothing between these brackets.', this.#without(open, this.#peek()!))
    if (this.#peek() === undefined) throw new QueryFault(open.at, 'This bracket is never closed.', this.#without(open))
    const query = this.#or(scope)
    if (this.#peek()?.kind !== 'close')
      throw new QueryFault(open.at, 'This bracket is never closed.', `${this.#typed.trimEnd()})`)
    this.#take()
    return query
  }

  #word(token: Extract<QueryToken, { kind: 'word' }>, scope: Scope): Query {
    const { text, value, prefix, typos } = token
    if (scope.field !== null) return this.#field(scope.field, value, token)
    if (prefix) return { kind: 'prefix', text }
    return { kind: 'word', text, exact: token.exact || scope.exact, typos }
  }

  #named(token: Extract<QueryToken, { kind: 'field' }>, scope: Scope): Query {
    const name = `${token.field}:`
    if (scope.field !== null) throw new QueryFault(token.at, `The field ${name} stands inside ${scope.field}: already.`)
    const next = this.#peek()
    const isValue = next !== undefined && ['open', 'word', 'phrase'].includes(next.kind)
    if (!isValue) throw new QueryFault(token.at, `Behind ${name} a value is missing.`, this.#without(token))
    const inner = token.field === 'exact' ? { ...scope, exact: true } : { ...scope, field: token.field }
    return this.#primary(inner)
  }

  #field(field: QueryField, written: string, token: QueryToken): Query {
    const found = fieldValue(field, written)
    if ('value' in found) return { kind: 'field', field, value: found.value }
    const { near, problem } = found
    const mended = near === null ? null : `${this.#typed.slice(0, token.at)}${near}${this.#typed.slice(token.end)}`
    throw new QueryFault(token.at, problem, mended)
  }

  #needOperand(operator: QueryToken, name: string): void {
    const next = this.#peek()
    if (next !== undefined && !['and', 'or', 'close', 'near'].includes(next.kind)) return
    throw new QueryFault(operator.at, `${name} needs a word behind it.`, this.#without(operator))
  }

  #onlyNot(at: number): QueryFault {
    return new QueryFault(at, 'NOT needs something to take from: name what is looked for before what is left out.')
  }

  #peek(): QueryToken | undefined {
    return this.#tokens[this.#next]
  }

  #take(): QueryToken {
    return this.#tokens[this.#next++]!
  }

  #at(): number {
    return this.#peek()?.at ?? this.#typed.length
  }

  /** What was typed without these signs. */
  #without(...tokens: readonly QueryToken[]): string | null {
    let left = this.#typed
    for (const { at, end } of tokens.toReversed()) left = `${left.slice(0, at)}${left.slice(end)}`
    const tidy = left.replace(/\s+/g, ' ').trim()
    return tidy === '' ? null : tidy
  }
}

function deeper(scope: Scope, token: QueryToken): Scope {
  if (scope.depth < DEEPEST) return { ...scope, depth: scope.depth + 1 }
  throw new QueryFault(token.at, `Brackets stand in each other at most ${DEEPEST} deep.`)
}

/** Whether it only says what is left out. */
function isNegative(query: Query): boolean {
  return query.kind === 'not' || (query.kind === 'and' && query.parts.every((part) => part.kind === 'not'))
}

function nearTerm(query: Query, at: number): TextQuery {
  if (query.kind === 'word' || query.kind === 'prefix' || query.kind === 'phrase') return query
  throw new QueryFault(at, 'near joins words and phrases, not groups or fields.')
}

function wordsOf(token: QueryToken): string {
  return token.kind === 'near' ? `near/${token.distance}` : token.kind.toUpperCase()
}
