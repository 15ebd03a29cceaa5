import { Parser } from 'htmlparser2'
import { TooMuchInside } from '../too-much-inside.ts'

/** A small element tree: what a reader needs to know of a page, nothing of its looks. */
export interface HtmlElement {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly classes: ReadonlySet<string>
  readonly children: HtmlNode[]
  readonly parent: HtmlElement | null
}

export type HtmlNode = HtmlElement | string

/**
 * Elements nested deeper than this hang on the element at this depth. Nothing is lost, and a hostile page of
 * 100,000 open tags can't exhaust the stack of the functions that walk the tree.
 */
const MAX_DEPTH = 300

/** The parser walks all open elements at each tag: beyond this a page of a few megabytes would take minutes. */
const MOST_OPEN = 80_000

const NO_CLASSES: ReadonlySet<string> = new Set()

export function parseHtml(html: string): HtmlElement {
  const root = element('#root', {}, null)
  const open: HtmlElement[] = [root]
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const parent = open[Math.min(open.length, MAX_DEPTH) - 1]!
        if (open.length > MOST_OPEN) throw new TooMuchInside(`${MOST_OPEN} elements one in another`)
        const child = element(tag, attributes, parent)
        parent.children.push(child)
        open.push(child)
      },
      ontext(data) {
        open[Math.min(open.length, MAX_DEPTH) - 1]!.children.push(data)
      },
      onclosetag() {
        if (open.length > 1) open.pop()
      },
    },
    { decodeEntities: true },
  )
  parser.end(html)
  return root
}

function element(tag: string, attributes: Record<string, string>, parent: HtmlElement | null): HtmlElement {
  const names = attributes.class?.trim()
  const classes = names ? new Set(names.split(/\s+/)) : NO_CLASSES
  return { tag, attributes, classes, children: [], parent }
}

/** All elements below (not the element itself) that fit, in the order of the page. */
export function findAll(from: HtmlElement, fits: (element: HtmlElement) => boolean): HtmlElement[] {
  const found: HtmlElement[] = []
  const visit = (node: HtmlElement) => {
    for (const child of node.children) {
      if (typeof child === 'string') continue
      if (fits(child)) found.push(child)
      visit(child)
    }
  }
  visit(from)
  return found
}

/** The first element below that fits, or null. */
export function findFirst(from: HtmlElement, fits: (element: HtmlElement) => boolean): HtmlElement | null {
  for (const child of from.children) {
    if (typeof child === 'string') continue
    if (fits(child)) return child
    const deeper = findFirst(child, fits)
    if (deeper) return deeper
  }
  return null
}

/** A test for `findAll` and `findFirst`. */
export function hasClass(...names: string[]): (element: HtmlElement) => boolean {
  return (element) => names.some((name) => element.classes.has(name))
}

export function hasTag(...tags: string[]): (element: HtmlElement) => boolean {
  return (element) => tags.includes(element.tag)
}

export function isInside(inner: HtmlElement, fits: (element: HtmlElement) => boolean): boolean {
  for (let at = inner.parent; at !== null; at = at.parent) if (fits(at)) return true
  return false
}
