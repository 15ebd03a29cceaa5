import {
  type MadeCell,
  type MadeRelation,
  type MadeRow,
  type MadeSheet,
  type MadeWorkbook,
  relationsXml,
  sheetXml,
} from './make-workbook.ts'

/** Ways in which a workbook holds what its sender did not mean to send, each with what differs between programs and habits. */
export const HIDDEN_WAYS = [
  'hidden-sheet',
  'hidden-row',
  'hidden-column',
  'zero-width',
  'white-font',
  'pivot-cache',
  'external-cache',
  'defined-name',
  'comment',
  'data-model',
  'custom-xml',
  'document-property',
] as const
export type HiddenWay = (typeof HIDDEN_WAYS)[number]

/** Numbers that follow from a seed (mulberry32), so that a failure can be repeated. */
export function seeded(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

type Random = ReturnType<typeof seeded>

const WARDS = ['Harrow End', 'Millbrook', 'Castle', 'St Anne', 'Northfield', 'Priory', 'Weaver Hill', 'Docks']
const THINGS = ['bins', 'potholes', 'street lights', 'parking permits', 'complaints', 'planning appeals', 'visits']
const CORE = 'docProps/core.xml'
const CUSTOM = 'docProps/custom.xml'

interface Making {
  sheets: MadeSheet[]
  workbook: string
  relations: MadeRelation[]
  parts: Record<string, string>
}

/** A reply as councils send it, with much that looks hidden and is not. */
function cleanMaking(random: Random): Making {
  const pick = <T>(from: readonly T[]) => from[random(from.length)]!
  const thing = pick(THINGS)
  const years = [2021, 2022, 2023].slice(0, 1 + random(3))
  const title = `Number of ${thing} by ward`
  const rows: (readonly MadeCell[])[] = [
    [title],
    [],
    ['Ward', ...years.map(String), 'Cost', 'Share', 'Counted on'].map((value) => ({
      value,
      style: 'whiteOnDark' as const,
    })),
    ...WARDS.slice(0, 3 + random(5)).map((ward) => [
      ward,
      ...years.map(() => random(5000)),
      { value: random(100_000) / 100, style: 'money' as const },
      { value: random(100) / 100, style: 'percent' as const },
      { value: 43_000 + random(2000), style: 'day' as const },
    ]),
    [
      { value: 0, style: 'nothing' },
      { value: 0, style: 'zeroless' },
    ],
    ['Figures are rounded. Source: case management system.'],
  ]
  const asked: MadeSheet = {
    name: 'Answers',
    rows: [
      ['Question', 'Answer'],
      [`1. How many ${thing} were there?`, random(9000)],
      ['2. Please give the total cost.', { value: random(1_000_000) / 100, style: 'money' }],
      ['3. Which team is responsible?', 'Neighbourhood Services'],
    ],
    before: '<cols><col min="1" max="1" width="60"/><col min="20" max="16384" hidden="1"/></cols>',
    after: '<mergeCells><mergeCell ref="A9:C9"/></mergeCells>',
  }
  const table: MadeSheet = {
    name: 'By ward',
    rows: [...rows, { cells: [], attributes: 'hidden="1"', number: 40 } satisfies MadeRow],
    before: '<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="24"/></cols>',
    after: '<autoFilter ref="A3:F3"/><headerFooter><oddFooter>&amp;CPage &amp;P</oddFooter></headerFooter>',
  }
  const names = [
    '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">\'By ward\'!$A$3:$F$3</definedName>',
    '<definedName name="_xlnm.Print_Area" localSheetId="0">\'By ward\'!$A$1:$F$20</definedName>',
    '<definedName name="Wards">\'By ward\'!$A$4:$A$9</definedName>',
    '<definedName name="Status">IF(\'By ward\'!$B$4&gt;0,"open","closed")</definedName>',
    '<definedName name="Rate">0.2</definedName>',
  ]
  const making: Making = {
    sheets: random(2) === 0 ? [table, asked] : [table],
    workbook: `<definedNames>${names.slice(0, 1 + random(names.length)).join('')}</definedNames>`,
    relations: [],
    parts: {
      [CORE]: coreXml(
        `<dc:creator>A. Officer</dc:creator><cp:lastModifiedBy>FOI Team</cp:lastModifiedBy>${random(3) === 0 ? `<dc:title>${title}</dc:title>` : ''}`,
      ),
      'docProps/app.xml': extendedXml(
        '<Application>Microsoft Excel</Application><Company>Foxdale Borough Council</Company>',
      ),
    },
  }
  if (random(3) === 0) {
    making.parts[CUSTOM] = customXml([
      ['ContentTypeId', '0x010100ABCDEF'],
      ['MSIP_Label_1_Name', 'Official'],
      ['_dlc_DocIdItemGuid', '0f8fad5b-d9cb-469f-a165-70867728950e'],
    ])
    making.parts['customXml/item1.xml'] =
      '<ct:contentTypeSchema xmlns:ct="http://schemas.microsoft.com/office/2006/metadata/contentType" ct:_="" ma:contentTypeName="Document" xmlns:ma="http://schemas.microsoft.com/office/2006/metadata/properties/metaAttributes"><a>Document</a></ct:contentTypeSchema>'
    making.parts['customXml/item2.xml'] =
      '<p:properties xmlns:p="http://schemas.microsoft.com/office/2006/metadata/properties"><documentManagement><TaxCatchAll xmlns="b0b6e1c8-0f8f-4d5b-9a1e-0123456789ab"/><Id xmlns="x">0f8fad5b-d9cb-469f-a165-70867728950e</Id></documentManagement></p:properties>'
  }
  if (random(4) === 0)
    addPivot(
      making,
      'By ward',
      ['Ward'],
      WARDS.slice(0, 3).map((ward) => [ward]),
    )
  if (random(4) === 0) addExternal(making, 0, [[title], [WARDS[0]!]])
  return making
}

/** A workbook without anything hidden. */
export function cleanWorkbook(seed: number): MadeWorkbook {
  return cleanMaking(seeded(seed))
}

/** The same with something hidden in one way; `secret` are words that only stand there, null where nobody can read them. */
export function hiddenWorkbook(seed: number, way: HiddenWay): { workbook: MadeWorkbook; secret: string | null } {
  const random = seeded(seed)
  const making = cleanMaking(random)
  const secret = `Rowan Secretly ${seed} ${way}`
  HIDE[way](making, secret, random)
  return { workbook: making, secret: way === 'data-model' ? null : secret }
}

const HIDE: Readonly<Record<HiddenWay, (making: Making, secret: string, random: Random) => void>> = {
  'hidden-sheet': (making, secret, random) => {
    const sheet: MadeSheet = {
      name: 'Staff',
      rows: [
        ['Name', 'Grade'],
        [secret, 'G7'],
      ],
    }
    const way = random(3)
    if (way < 2) making.sheets.push({ ...sheet, state: way === 0 ? 'hidden' : 'veryHidden' })
    // A sheet that the workbook lists no longer.
    else
      making.parts['xl/worksheets/sheet99.xml'] = sheetXml(
        'worksheet',
        `<sheetData>${inlineRow(1, [secret])}</sheetData>`,
      )
  },
  'hidden-row': (making, secret, random) => {
    const attributes = ['hidden="1"', 'ht="0" customHeight="1"', 'hidden="1" outlineLevel="1"', 'hidden="true"'][
      random(4)
    ]!
    addRow(making, { cells: [secret, 42], attributes, number: 41 })
  },
  'hidden-column': (making, secret, random) => {
    const column = random(2) === 0 ? 11 : 9
    addRow(making, { cells: [...Array<null>(column - 1).fill(null), secret], number: 41 })
    addColumns(making, `<col min="${column}" max="${column + random(3)}" width="9" hidden="1"/>`)
  },
  'zero-width': (making, secret, random) => {
    addRow(making, { cells: [...Array<null>(11).fill(null), secret], number: 41 })
    addColumns(making, `<col min="12" max="12" width="${['0', '0.1', '0.2'][random(3)]}" customWidth="1"/>`)
  },
  'white-font': (making, secret, random) => {
    const styles = ['white', 'whiteByTheme', 'whiteByNumber', 'nearlyWhite', 'whiteOnWhite', 'darkOnDark'] as const
    const way = random(styles.length + 1)
    const style = styles[way]
    const runs = `<is><r><t>Total </t></r><r><rPr><color rgb="FFFFFFFF"/></rPr><t>${secret}</t></r></is>`
    const cell: MadeCell = style === undefined ? { xml: runs, type: 'inlineStr' } : { value: secret, style }
    addRow(making, { cells: [cell], number: 41 })
  },
  'pivot-cache': (making, secret, random) => {
    const way = random(3)
    const rows = [
      [secret, '41250'],
      ['A. N. Other', '38100'],
    ]
    addPivot(making, way === 0 ? 'Payroll' : way === 1 ? null : 'By ward', ['Name', 'Salary'], rows)
  },
  'external-cache': (making, secret, random) => {
    addExternal(making, random(3), [
      ['Name', 'Payroll number'],
      [secret, '771203'],
    ])
  },
  'defined-name': (making, secret, random) => {
    const name = [
      `<definedName name="Contact" hidden="1">"${secret}"</definedName>`,
      `<definedName name="Contact">"${secret}"</definedName>`,
      `<definedName name="List" hidden="1">{"${secret}";"Other"}</definedName>`,
      `<definedName name="Source">'C:\\Users\\rowan\\[${secret}.xlsx]Staff'!$A$1:$D$90</definedName>`,
      `<definedName name="Wards2" comment="${secret}">'By ward'!$A$4</definedName>`,
    ][random(5)]!
    making.workbook = making.workbook.replace('</definedNames>', `${name}</definedNames>`)
  },
  comment: (making, secret, random) => {
    const isThread = random(2) === 0
    const [type, target, content] = isThread
      ? [
          'threadedComment',
          '../threadedComments/threadedComment1.xml',
          `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B4" dT="2024-01-01T09:00:00" personId="{1}" id="{2}"><text>${secret}</text></threadedComment></ThreadedComments>`,
        ]
      : [
          'comments',
          '../comments1.xml',
          sheetXml(
            'comments',
            `<authors><author>A. Officer</author></authors><commentList><comment ref="B4" authorId="0"><text><r><t>${secret}</t></r></text></comment></commentList>`,
          ),
        ]
    changeFirst(making, (sheet) => ({ ...sheet, relations: [...(sheet.relations ?? []), { id: 'c1', type, target }] }))
    making.parts[target.replace('..', 'xl')] = content
  },
  'data-model': (making) => {
    making.parts['xl/model/item.data'] = 'a compressed data model'
  },
  'custom-xml': (making, secret, random) => {
    making.parts[`customXml/item${3 + random(3)}.xml`] = [
      `<case xmlns="urn:foxdale:cases"><requester>${secret}</requester></case>`,
      `<case xmlns="urn:foxdale:cases"><person name="${secret}"/></case>`,
      `<p:properties xmlns:p="http://schemas.microsoft.com/office/2006/metadata/properties"><documentManagement><SharedWithUsers><UserInfo><DisplayName>${secret}</DisplayName></UserInfo></SharedWithUsers></documentManagement></p:properties>`,
    ][random(3)]!
  },
  'document-property': (making, secret, random) => {
    const way = random(6)
    const tag = ['dc:description', 'cp:keywords', 'dc:subject', 'dc:title'][way]
    if (tag !== undefined) making.parts[CORE] = coreXml(`<${tag}>${secret}</${tag}>`)
    else if (way === 4) making.parts[CUSTOM] = customXml([['Case officer', secret]])
    else making.parts['docProps/app.xml'] = extendedXml(`<Manager>${secret}</Manager>`)
  },
}

function inlineRow(number: number, cells: readonly string[]): string {
  return `<row r="${number}">${cells.map((words) => `<c t="inlineStr"><is><t>${words}</t></is></c>`).join('')}</row>`
}

function changeFirst(making: Making, change: (sheet: MadeSheet) => MadeSheet): void {
  making.sheets[0] = change(making.sheets[0]!)
}

function addRow(making: Making, row: MadeRow): void {
  changeFirst(making, (sheet) => ({ ...sheet, rows: [...sheet.rows, row] }))
}

function addColumns(making: Making, columns: string): void {
  changeFirst(making, (sheet) => ({ ...sheet, before: sheet.before!.replace('</cols>', `${columns}</cols>`) }))
}

/** @param source the sheet it was made from; null for a table in another file */
function addPivot(making: Making, source: string | null, fields: readonly string[], rows: readonly string[][]): void {
  const at = `<worksheetSource ref="A1:B9" ${source === null ? 'r:id="rId9" sheet="Staff"' : `sheet="${source}"`}/>`
  const items = fields.map((field, column) => {
    const values = rows.map((row) => `<s v="${row[column]}"/>`).join('')
    return `<cacheField name="${field}"><sharedItems>${values}</sharedItems></cacheField>`
  })
  const records = rows.map((_, row) => `<r>${fields.map(() => `<x v="${row}"/>`).join('')}</r>`)
  making.relations.push({ id: 'p1', type: 'pivotCacheDefinition', target: 'pivotCache/pivotCacheDefinition1.xml' })
  making.parts['xl/pivotCache/pivotCacheDefinition1.xml'] = sheetXml(
    'pivotCacheDefinition',
    `<cacheSource type="worksheet">${at}</cacheSource><cacheFields>${items.join('')}</cacheFields>`,
  )
  making.parts['xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels'] = relationsXml([
    { id: 'rId1', type: 'pivotCacheRecords', target: 'pivotCacheRecords1.xml' },
  ])
  making.parts['xl/pivotCache/pivotCacheRecords1.xml'] = sheetXml('pivotCacheRecords', records.join(''))
}

function addExternal(making: Making, way: number, rows: readonly string[][]): void {
  const cells = rows.map(
    (row, at) =>
      `<row r="${at + 1}">${row.map((value, column) => `<cell r="${'ABC'[column]}${at + 1}" t="str"><v>${value}</v></cell>`).join('')}</row>`,
  )
  const target = ['file:///S:/HR/staff.xlsx', 'staff.xlsx', 'https://foxdale.example/staff.xlsx'][way]!
  making.relations.push({ id: 'e1', type: 'externalLink', target: 'externalLinks/externalLink1.xml' })
  making.parts['xl/externalLinks/externalLink1.xml'] = sheetXml(
    'externalLink',
    `<externalBook r:id="rId1"><sheetNames><sheetName val="Staff"/></sheetNames><sheetDataSet><sheetData sheetId="0">${cells.join('')}</sheetData></sheetDataSet></externalBook>`,
  )
  making.parts['xl/externalLinks/_rels/externalLink1.xml.rels'] = relationsXml([
    { id: 'rId1', type: 'externalLinkPath', target, external: true },
  ])
}

function coreXml(content: string): string {
  return `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${content}</cp:coreProperties>`
}

function extendedXml(content: string): string {
  return `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">${content}</Properties>`
}

function customXml(properties: readonly (readonly [name: string, value: string])[]): string {
  const entries = properties.map(
    ([name, value], at) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${at + 2}" name="${name}"><vt:lpwstr>${value}</vt:lpwstr></property>`,
  )
  return `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${entries.join('')}</Properties>`
}
