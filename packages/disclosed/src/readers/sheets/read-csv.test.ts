import assert from 'node:assert/strict'
import { test } from 'node:test'
import { detectFormat } from '../detect-format.ts'
import { readCsv } from './read-csv.ts'

const read = (text: string) => readCsv(Buffer.from(text), { name: 'costs 2024.csv', progress: () => {} })

const TABLES: readonly [why: string, text: string, page: string][] = [
  ['commas', 'Ward,Bins\nCastle,12\n', 'Ward\tBins\nCastle\t12\n'],
  ['semicolons, decimal commas', 'Ward;Cost\nCastle;12,50\nDocks;1,00\n', 'Ward\tCost\nCastle\t12,50\nDocks\t1,00\n'],
  ['tabs, commas inside', 'Ward\tNote\nCastle\tone, two, three\n', 'Ward\tNote\nCastle\tone, two, three\n'],
  ['bars', 'Ward|Bins\nCastle|12\n', 'Ward\tBins\nCastle\t12\n'],
  [
    'a title above the table',
    'Bins by ward, 2024\nWard;Bins;Cost\nCastle;1;2\nDocks;3;4\n',
    'Bins by ward, 2024\nWard\tBins\tCost\nCastle\t1\t2\nDocks\t3\t4\n',
  ],
  ['line ends and quotation marks in a cell', 'a,b\r\n"one\r\ntwo ""x""",3\r\n', 'a\tb\none two "x"\t3\n'],
  ['empty cells and lines', 'a,,b,,\n\n\n,,1\n', 'a\tb\n\n1\n'],
  ['a byte order mark', '\uFEFFa,b\n1,2\n', 'a\tb\n1\t2\n'],
]

for (const [why, text, page] of TABLES) {
  test(`csv: ${why}`, async () => {
    const { pages, hidden, warnings } = await read(text)
    assert.deepEqual([pages.length, pages[0]!.text, hidden, warnings], [1, page, [], []])
  })
}

test('csv: cells have the addresses that a spreadsheet gives them', async () => {
  const [page] = (await read('a,,b\n\n1,2\n')).pages
  assert.deepEqual(page!.cells!.addresses, ['A1', 'C1', 'A3', 'B3'])
  assert.equal(page!.cells!.sheet, 'costs 2024')
})

test('csv: a quotation mark that is not closed is told', async () => {
  const { warnings } = await read('a,b\n1,"two\n3,4\n')
  assert.deepEqual(
    warnings.map(({ code }) => code),
    ['broken-quotes'],
  )
})

const SHAPES: readonly [why: string, name: string, text: string, kind: string][] = [
  ['by its name', 'costs.csv', 'one line', 'csv'],
  ['tabs by its name', 'costs.tsv', 'a\tb\n', 'csv'],
  ['by its shape', 'costs', 'a,b,c,d\n1,2,3,4\n1,2,"x, y",4\n5,6,7,8\n', 'csv'],
  ['tabs by their shape', 'export.dat', 'a\tb\n1\t2\n3\t4\n5\t6\n', 'csv'],
  ['text by its name', 'costs.txt', 'a,b,c,d\n1,2,3,4\n1,2,3,4\n5,6,7,8\n', 'text'],
  [
    'a letter',
    'letter',
    'Dear Robin,\n\nThank you, as ever, for your letter.\nWe hold it, and send it.\nYours,\n',
    'text',
  ],
  ['lines with a comma each', 'notes', 'one, two\nthree, four\nfive, six\nseven, eight\n', 'text'],
  ['a page', 'table.csv', '<!doctype html><p>Not found</p>', 'html'],
]

for (const [why, name, text, kind] of SHAPES) {
  test(`what a table is: ${why}`, () => {
    assert.equal(detectFormat(Buffer.from(text), name).kind, kind)
  })
}
