import { childAt, elementsOf, textOf, type XmlElement } from './xml-tree.ts'

/** Of several ways to say the same the first; the fallback where that has no words (ECMA-376 part 3, 9.3). */
export function chosenContent(alternate: XmlElement): XmlElement[] {
  const choice = childAt(alternate, 'mc:Choice')
  const fallback = childAt(alternate, 'mc:Fallback')
  const isEmpty =
    choice === null || (fallback !== null && textOf(choice).trim() === '' && textOf(fallback).trim() !== '')
  const chosen = isEmpty ? fallback : choice
  return chosen === null ? [] : elementsOf(chosen)
}
