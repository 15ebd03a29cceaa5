import type { HiddenFinds } from './hidden-finds.ts'
import type { OfficePackage } from './open-package.ts'
import { relationshipsOf } from './relationships.ts'

const FOLDER = /^(.*?)_rels\/([^/]+)\.rels$/i
/** Parts whose relationships are looked at. */
const MOST = 1000

/**
 * What an OOXML file would fetch from elsewhere when it is opened: pictures, templates, data. It is named, never fetched.
 * Links that a reader of the document may follow are no secret.
 */
export async function hideExternalLinks(from: OfficePackage, hidden: HiddenFinds): Promise<void> {
  for (const name of from.names.filter((each) => FOLDER.test(each)).slice(0, MOST)) {
    const part = name.replace(FOLDER, '$1$2')
    for (const { type, target, external } of (await relationshipsOf(from, part)).values())
      if (external && type !== 'hyperlink') hidden.addOnce('external-link', part, `${type}: ${target}`)
  }
}
