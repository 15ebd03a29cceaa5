/** What senders did not mean to send is found in workbooks, and clean ones are not held back. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isDeepStrictEqual } from 'node:util'
import { cleanWorkbook, HIDDEN_WAYS, hiddenWorkbook } from '../../testing/hidden-workbooks.ts'
import { makeWorkbook } from '../../testing/make-workbook.ts'
import { readXlsx } from './read-xlsx.ts'

const WORKBOOKS = 150
const RECALL = 0.99
const FALSE_HOLDS = 0.05
/** Who wrote it, changed it last and for whom stands in nearly every workbook: it is counted, and holds none back that has no more. */
const OF_EVERY_WORKBOOK = [
  {
    channel: 'document-property',
    where: 'document properties',
    count: 3,
    text: 'author: A. Officer\nlast modified by: FOI Team\ncompany: Foxdale Borough Council',
  },
]

const read = (workbook: Parameters<typeof makeWorkbook>[0]) =>
  readXlsx(makeWorkbook(workbook), { name: 'FOI 24-117.xlsx', progress: () => {} })

for (const way of HIDDEN_WAYS) {
  test(`hidden data, ${WORKBOOKS} workbooks: ${way} is found, and stands on no page`, async () => {
    let found = 0
    const missed: number[] = []
    for (let seed = 1; seed <= WORKBOOKS; seed++) {
      const { workbook, secret } = hiddenWorkbook(seed, way)
      const { pages, hidden } = await read(workbook)
      const isShown = pages.some(({ text, margins }) => `${text}${margins?.header}`.includes(secret ?? '\0'))
      const isFound = hidden!.some(({ text, channel }) => (secret === null ? channel === way : text.includes(secret)))
      if (isFound && !isShown) found++
      else missed.push(seed)
    }
    assert.ok(found / WORKBOOKS >= RECALL, `${found} of ${WORKBOOKS} found; missed with seeds ${missed.slice(0, 10)}`)
  })
}

test(`hidden data: of ${WORKBOOKS} clean workbooks no more than ${FALSE_HOLDS * 100} % are held`, async () => {
  const held: string[] = []
  for (let seed = 1; seed <= WORKBOOKS; seed++) {
    const { hidden } = await read(cleanWorkbook(seed))
    if (!isDeepStrictEqual(hidden, OF_EVERY_WORKBOOK)) held.push(`${seed}: ${JSON.stringify(hidden)}`)
  }
  assert.ok(held.length / WORKBOOKS <= FALSE_HOLDS, `${held.length} held, such as\n${held.slice(0, 3).join('\n')}`)
})

test('hidden data: a reader that looks at nothing would be found out', async () => {
  const { workbook, secret } = hiddenWorkbook(1, 'hidden-row')
  const open = {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ('cells' in row ? { ...row, attributes: '' } : row)),
    })),
  }
  assert.ok((await read(open)).pages.some(({ text }) => text.includes(secret!)))
})
