import { TooMuchInside } from '../too-much-inside.ts'
import { readXml, type XmlAttributes } from './read-xml.ts'

export interface XmlElement {
  readonly name: string
  readonly attributes: XmlAttributes
  readonly children: readonly XmlNode[]
}

export type XmlNode = XmlElement | string

/** Elements and texts of one tree: a paragraph has some hundred, a long table some ten thousand. */
const MAX_NODES = 2_000_000

/**
 * Gives what stands in a part element by element, each as a tree: so a long document is never in memory as a whole.
 * @param wrappers names of elements that are not given themselves, but what is inside them
 * @returns whether the part was read to its end
 */
export async function readElements(
  chunks: AsyncIterable<Uint8Array>,
  wrappers: ReadonlySet<string>,
  take: (element: XmlElement) => void,
): Promise<boolean> {
  const open: { name: string; attributes: XmlAttributes; children: XmlNode[] }[] = []
  let nodes = 0
  const count = () => {
    nodes++
    if (nodes > MAX_NODES) throw new TooMuchInside(`${MAX_NODES} parts in one table`)
  }
  const closeOne = () => {
    const element = open.pop()
    if (element === undefined || open.length > 0) return
    nodes = 0
    take(element)
  }
  const whole = await readXml(chunks, {
    open: (name, attributes) => {
      if (open.length === 0 && wrappers.has(name)) return
      count()
      const element = { name, attributes, children: [] }
      open.at(-1)?.children.push(element)
      open.push(element)
    },
    close: (name) => {
      if (open.length > 0 && open.at(-1)!.name === name) closeOne()
    },
    text: (text) => {
      if (open.length === 0) return
      count()
      open.at(-1)!.children.push(text)
    },
  })
  // What was cut off is given as far as it was read.
  while (open.length > 0) closeOne()
  return whole
}

/** A small part as one tree; null where there is none. */
export async function readTree(chunks: AsyncIterable<Uint8Array>): Promise<XmlElement | null> {
  let root: XmlElement | null = null
  await readElements(chunks, new Set(), (element) => {
    root = element
  })
  return root
}

export function elementsOf(element: XmlElement): XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== 'string')
}

export function childrenNamed(element: XmlElement | null | undefined, name: string): XmlElement[] {
  return element ? elementsOf(element).filter((child) => child.name === name) : []
}

/** Steps down by names: `childAt(p, 'w:pPr', 'w:numPr')`. */
export function childAt(element: XmlElement | null | undefined, ...names: readonly string[]): XmlElement | null {
  let at = element ?? null
  for (const name of names) at = at === null ? null : (elementsOf(at).find((child) => child.name === name) ?? null)
  return at
}

/** All elements of a name at any depth, in the order of the file. */
export function descendantsNamed(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendantsNamed(child, name),
  ])
}

export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}
