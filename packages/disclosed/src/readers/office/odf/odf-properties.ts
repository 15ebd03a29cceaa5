import { hideProperties, hideTemplate, type Property } from '../document-properties.ts'
import type { HiddenFinds } from '../hidden-finds.ts'
import { textOf, type XmlElement } from '../xml-tree.ts'

const TELLING: Readonly<Record<string, string>> = {
  'meta:initial-creator': 'author',
  'dc:creator': 'last modified by',
  'meta:printed-by': 'printed by',
  'dc:title': 'title',
  'dc:subject': 'subject',
  'dc:description': 'comments',
  'meta:keyword': 'keywords',
  'meta:user-defined': 'property',
}

/** Elements around the properties of an OpenDocument file. */
export const META_WRAPPERS = ['office:document-meta', 'office:meta']

/** Gathers the properties of an OpenDocument file element by element. */
export class OdfProperties {
  readonly #properties: Property[] = []
  readonly #templates: string[] = []

  readonly take = (element: XmlElement): void => {
    const name = TELLING[element.name]
    if (name !== undefined) this.#properties.push([element.attributes['meta:name'] ?? name, textOf(element)])
    else if (element.name === 'meta:template' && element.attributes['xlink:href'])
      this.#templates.push(element.attributes['xlink:href'])
  }

  hide(hidden: HiddenFinds, isSeen: (value: string) => boolean): void {
    hideProperties(hidden, this.#properties, isSeen)
    for (const path of this.#templates) hideTemplate(hidden, path)
  }
}
