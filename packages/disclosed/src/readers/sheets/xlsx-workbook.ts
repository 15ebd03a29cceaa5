import type { OfficePackage } from '../office/open-package.ts'
import { readXml } from '../office/read-xml.ts'
import type { DefinedName } from './hidden-names.ts'
import type { Sheet } from './sheet.ts'

export interface WorkbookParts {
  readonly from1904: boolean
  readonly sheets: readonly { readonly name: string; readonly state: Sheet['state']; readonly relation: string }[]
  readonly names: readonly DefinedName[]
  /** Tables of the data model. */
  readonly modelTables: readonly string[]
  readonly isWhole: boolean
}

export async function readWorkbook(archive: OfficePackage, part: string): Promise<WorkbookParts> {
  const sheets: { name: string; state: Sheet['state']; relation: string }[] = []
  const names: { name: string; isHidden: boolean; formula: string; comment: string }[] = []
  const modelTables: string[] = []
  let [from1904, inName] = [false, false]
  const isWhole = await readXml(archive.chunks(part), {
    open: (name, attributes) => {
      if (name === 'x:workbookPr') from1904 = isOn(attributes.date1904)
      else if (name === 'x:sheet') {
        sheets.push({
          name: attributes.name ?? '',
          state: stateOf(attributes.state),
          relation: attributes['r:id'] ?? '',
        })
      } else if (name === 'x:definedName') {
        const { name = '', hidden, comment = '' } = attributes
        names.push({ name, isHidden: isOn(hidden), formula: '', comment })
        inName = true
      } else if (name.endsWith(':modelTable')) modelTables.push(attributes.name ?? '')
    },
    close: (name) => {
      if (name === 'x:definedName') inName = false
    },
    text: (text) => {
      if (inName) names.at(-1)!.formula += text
    },
  })
  return { from1904, sheets, names, modelTables, isWhole }
}

export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on'
}

function stateOf(state: string | undefined): Sheet['state'] {
  return state === 'veryHidden' ? 'very-hidden' : state === 'hidden' ? 'hidden' : 'visible'
}
