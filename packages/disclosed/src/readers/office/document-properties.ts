import type { HiddenFinds } from './hidden-finds.ts'
import type { OfficePackage } from './open-package.ts'
import { elementsOf, readTree, textOf } from './xml-tree.ts'

/** Properties that tell of people and places. Counts, dates, the program's name say nothing of anybody. */
const TELLING: Readonly<Record<string, string>> = {
  'dc:creator': 'author',
  'cp:lastModifiedBy': 'last modified by',
  'dc:title': 'title',
  'dc:subject': 'subject',
  'dc:description': 'comments',
  'cp:keywords': 'keywords',
  'cp:category': 'category',
  'cp:contentStatus': 'status',
  'ep:Company': 'company',
  'ep:Manager': 'manager',
  'ep:HyperlinkBase': 'base of links',
}
const WHERE = 'document properties'

/**
 * Who wrote an OOXML file, for whom, from which template: hidden, since senders rarely mean to send it.
 * @param text what the document shows: a title that stands there as well is no secret
 */
export async function hideProperties(from: OfficePackage, hidden: HiddenFinds, text: string): Promise<void> {
  for (const part of ['docProps/core.xml', 'docProps/app.xml', 'docProps/custom.xml']) {
    const root = await readTree(from.chunks(part))
    for (const property of root === null ? [] : elementsOf(root)) {
      const value = textOf(property).trim()
      const name = property.name === 'custom:property' ? property.attributes.name : TELLING[property.name]
      if (name !== undefined && !text.includes(value)) hidden.add('document-property', WHERE, `${name}: ${value}`)
      if (property.name === 'ep:Template' && /[\\/]/.test(value))
        hidden.add('external-link', WHERE, `template: ${value}`)
    }
  }
}
