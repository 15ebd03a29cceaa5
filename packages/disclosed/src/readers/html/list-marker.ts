import { letters, roman } from '../count-signs.ts'
import type { HtmlElement } from './html-tree.ts'

type Counting = '1' | 'a' | 'A' | 'i' | 'I'

const STYLES: Readonly<Record<string, Counting>> = {
  decimal: '1',
  'lower-alpha': 'a',
  'lower-latin': 'a',
  'upper-alpha': 'A',
  'upper-latin': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
}

/** Gives each item of a list the marker that a browser shows: `-`, `3.`, `c.`, `iv.`; empty where the style says none. */
export function listMarkers(list: HtmlElement): (item: HtmlElement) => string {
  if (list.tag !== 'ol') return (item) => ((styleOf(item) ?? styleOf(list)) === 'none' ? '' : '-')
  const step = list.attributes.reversed === undefined ? 1 : -1
  const items = list.children.filter((child) => typeof child !== 'string' && child.tag === 'li').length
  let next = integer(list.attributes.start) ?? (step === 1 ? 1 : items)
  return (item) => {
    const number = integer(item.attributes.value) ?? next
    next = number + step
    const style = styleOf(item) ?? styleOf(list)
    if (style === 'none') return ''
    return `${countedAs(number, STYLES[style ?? ''] ?? counting(item) ?? counting(list) ?? '1')}.`
  }
}

function styleOf(element: HtmlElement): string | null {
  return (
    /list-style(?:-type)?: ?([a-z-]+)/i.exec(element.attributes.style?.slice(0, 2000) ?? '')?.[1]?.toLowerCase() ?? null
  )
}

function counting(element: HtmlElement): Counting | null {
  const type = element.attributes.type ?? ''
  return ['1', 'a', 'A', 'i', 'I'].includes(type) ? (type as Counting) : null
}

function integer(text: string | undefined): number | null {
  return text !== undefined && /^ *-?\d{1,9} *$/.test(text) ? Number(text) : null
}

function countedAs(number: number, counting: Counting): string {
  if (number < 1 || number > 3999 || counting === '1') return String(number)
  if (counting === 'a') return letters(number)
  if (counting === 'A') return letters(number).toUpperCase()
  return counting === 'i' ? roman(number) : roman(number).toUpperCase()
}
