import { hideProperties, hideTemplate, isPath, type Property } from './document-properties.ts'
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

/** The properties of an OOXML file: those of the package, of Office, of one's own. */
export async function hideOoxmlProperties(
  from: OfficePackage,
  hidden: HiddenFinds,
  isSeen: (value: string) => boolean,
): Promise<void> {
  const properties: Property[] = []
  const templates: string[] = []
  for (const part of from.names.filter((name) => /^docProps\/[^/]{1,100}\.xml$/i.test(name))) {
    const root = await readTree(from.chunks(part))
    for (const element of root === null ? [] : elementsOf(root)) {
      const name = element.name === 'custom:property' ? element.attributes.name : TELLING[element.name]
      const value = textOf(element)
      if (name !== undefined) properties.push([name, value])
      if (element.name === 'ep:Template' && isPath(value)) templates.push(value.trim())
    }
  }
  hideProperties(hidden, properties, isSeen)
  for (const path of templates) hideTemplate(hidden, path)
}
