import type { CompoundFile } from './compound-file.ts'
import { hideProperties, hideTemplate, isPath, type Property } from './document-properties.ts'
import type { HiddenFinds } from './hidden-finds.ts'
import { oleProperties } from './ole-properties.ts'

const TEMPLATE = 7
const SUMMARY: Readonly<Record<number, string>> = {
  2: 'title',
  3: 'subject',
  4: 'author',
  5: 'keywords',
  6: 'comments',
  8: 'last modified by',
}
const DOCUMENT: Readonly<Record<number, string>> = { 2: 'category', 14: 'manager', 15: 'company', 27: 'status' }

/** The properties of a file of Office 97: both sets that every such file has (MS-OLEPS 2.25), with those of one's own. */
export function hideSummary(file: CompoundFile, hidden: HiddenFinds, isSeen: (value: string) => boolean): void {
  const summary = propertiesIn(file, '\u0005SummaryInformation')
  const document = propertiesIn(file, '\u0005DocumentSummaryInformation')
  hideProperties(hidden, [...named(summary, SUMMARY), ...named(document, DOCUMENT)], isSeen)
  const template = summary.find(([key]) => key === TEMPLATE)?.[1] ?? ''
  if (isPath(template)) hideTemplate(hidden, template.trim())
}

function propertiesIn(file: CompoundFile, path: string): ReturnType<typeof oleProperties> {
  return oleProperties(Buffer.from(file.stream(path) ?? []))
}

function named(found: ReturnType<typeof oleProperties>, names: Readonly<Record<number, string>>): Property[] {
  return found.flatMap(([key, value]): Property[] => {
    const name = typeof key === 'string' ? key : names[key]
    return name === undefined ? [] : [[name, value]]
  })
}
