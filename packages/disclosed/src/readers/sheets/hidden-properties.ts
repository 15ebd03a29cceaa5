import type { HiddenData } from '../reader.ts'
import { rowsText } from './rows-text.ts'

/** Properties that programs write for themselves: identifiers, labels, states of reviews. */
const OF_PROGRAMS =
  /^(?:ContentTypeId|MSIP_|_dlc_|TaxCatchAll|TaxKeyword|MediaService|KSOProduct|ICV$|xd_|TemplateUrl|Order$|_ip_|ClassificationContentMarking|_AdHocReviewCycleID|_NewReviewCycle|_PreviousAdHocReviewCycleID|_ReviewingToolsShownOnce|WorkbookGuid|AppVersion|ComplianceAssetId|_ExtendedDescription$|Generator$|Company$)|guid$/i

const NO_WORDS = /^[^\p{L}]*$/u
const IDENTIFIER = /^\{?[0-9a-f]{8}-[0-9a-f-]{20,40}\}?$|^0x[0-9a-f]+$|^(?:true|false|none)$/i

/** Whether words stand where they are seen anyway: on a page, in the file's name. */
export type IsSeen = (words: string) => boolean

/**
 * Properties of the document with words that are not seen on its pages. Author, last editor and company stand in nearly every file and
 * are no reason to hold one back; they are neither read nor shown.
 */
export function hiddenProperties(
  properties: readonly (readonly [name: string, value: string])[],
  isSeen: IsSeen,
): HiddenData[] {
  const telling = properties.filter(
    ([name, value]) => !OF_PROGRAMS.test(name) && isWords(value) && !isSeen(value.trim()),
  )
  if (telling.length === 0) return []
  return [
    { channel: 'document-property', where: 'document properties', count: telling.length, text: rowsText(telling) },
  ]
}

export function isWords(value: string): boolean {
  const words = value.trim()
  return !NO_WORDS.test(words) && !IDENTIFIER.test(words)
}
