import type { Block } from '../blocks.ts'
import type { HiddenFinds } from '../hidden-finds.ts'
import type { OfficePackage } from '../open-package.ts'
import { type Relationship, relationshipsOf, targetsOf } from '../relationships.ts'
import { childAt, descendantsNamed, elementsOf, readElements, readTree, type XmlElement } from '../xml-tree.ts'
import { storyText, type WordDocument, WordStory } from './word-story.ts'

/** A header or footer. */
export async function marginBlocks(
  from: OfficePackage,
  relationship: Relationship | undefined,
  document: WordDocument,
): Promise<Block[]> {
  if (relationship === undefined || relationship.external) return []
  const part = relationship.target
  const story = new WordStory(document, await relationshipsOf(from, part), 'headers and footers')
  const blocks: Block[] = []
  await readElements(from.chunks(part), new Set(['w:hdr', 'w:ftr']), (element) => {
    blocks.push(...story.blocks([element]))
  })
  return blocks
}

/** Footnotes and endnotes in the order of their marks, each behind its own: `[1] …`. */
export async function noteBlocks(
  from: OfficePackage,
  relationships: ReadonlyMap<string, Relationship>,
  document: WordDocument,
): Promise<Block[]> {
  const notes = new Map<string, XmlElement>()
  const stories = new Map<string, WordStory>()
  for (const [type, name] of [
    ['footnotes', 'w:footnote'],
    ['endnotes', 'w:endnote'],
  ] as const) {
    const part = targetsOf(relationships, type)[0] ?? ''
    stories.set(name, new WordStory(document, await relationshipsOf(from, part), 'notes'))
    await readElements(from.chunks(part), new Set([`w:${type}`]), (element) => {
      notes.set(`${name}Reference ${element.attributes['w:id'] ?? ''}`, element)
    })
  }
  return [...document.notes].flatMap((id, at) => {
    const note = notes.get(id)
    if (note === undefined) return []
    const [first, ...rest] = stories.get(note.name)?.blocks(elementsOf(note)) ?? []
    if (first?.kind !== 'paragraph') return []
    return [{ ...first, text: first.text.trimStart(), marker: `[${at + 1}]` }, ...rest]
  })
}

export async function hideComments(
  from: OfficePackage,
  relationships: ReadonlyMap<string, Relationship>,
  document: WordDocument,
): Promise<void> {
  for (const part of targetsOf(relationships, 'comments')) {
    const story = new WordStory(document, await relationshipsOf(from, part), 'comments')
    await readElements(from.chunks(part), new Set(['w:comments']), (element) => {
      const words = storyText(story.blocks(elementsOf(element)))
      if (words.trim() === '') return
      document.hidden.add('comment', 'comments', `${element.attributes['w:author'] ?? 'unknown'}: ${words}`)
    })
  }
}

/** Variables that macros keep in the document, and the data that a letter to many was filled from. */
export async function hideSettings(from: OfficePackage, part: string, hidden: HiddenFinds): Promise<void> {
  const settings = await readTree(from.chunks(part))
  if (settings === null) return
  for (const { attributes } of descendantsNamed(settings, 'w:docVar'))
    hidden.add('document-property', 'document variables', `${attributes['w:name']}: ${attributes['w:val']}`)
  const merge = childAt(settings, 'w:mailMerge')
  for (const name of ['w:connectString', 'w:query'])
    hidden.add('external-link', part, childAt(merge, name)?.attributes['w:val'] ?? '')
}
