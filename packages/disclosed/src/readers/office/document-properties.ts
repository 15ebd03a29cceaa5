import type { HiddenFinds } from './hidden-finds.ts'
import { isIdentifier } from './is-identifier.ts'

export type Property = readonly [name: string, value: string]

export const PROPERTIES_PLACE = 'document properties'

/** Properties that programs write for themselves: labels, states of reviews. Who set a label is a person. */
const OF_PROGRAMS =
  /^(?:ContentTypeId|MSIP_(?!.{0,200}_Owner$)|_dlc_|TaxCatchAll|TaxKeyword|MediaService|KSOProduct|ICV$|xd_|TemplateUrl|Order$|_ip_|ClassificationContentMarking|_AdHocReviewCycleID|_NewReviewCycle|_PreviousAdHocReviewCycleID|_ReviewingToolsShownOnce|WorkbookGuid|AppVersion|DocSecurity$|ComplianceAssetId|_ExtendedDescription$|Generator$)|guid$/i
const SWITCH = /^(?:true|false|none)$/i

/**
 * Who wrote a file, for whom, what about: hidden, since senders rarely mean to send it.
 * @param isSeen whether the document shows a value: a title that stands there as well is no secret
 */
export function hideProperties(
  hidden: HiddenFinds,
  properties: Iterable<Property>,
  isSeen: (value: string) => boolean,
): void {
  for (const [name, written] of properties) {
    const value = written.trim()
    if (value === '' || OF_PROGRAMS.test(name) || SWITCH.test(value) || isIdentifier(value) || isSeen(value)) continue
    hidden.addOnce('document-property', PROPERTIES_PLACE, `${name}: ${value}`)
  }
}

/** Where the template of a file lies tells of computers, folders and people. */
export function hideTemplate(hidden: HiddenFinds, path: string): void {
  hidden.addOnce('external-link', PROPERTIES_PLACE, `template: ${path}`)
}

/** Without a folder it is one of the program's own: `Normal.dotm`. */
export function isPath(template: string): boolean {
  return /[\\/]/.test(template)
}
