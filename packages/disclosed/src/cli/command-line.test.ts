import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fakeContext } from '../testing/fake-context.ts'
import { sampleReading } from '../testing/sample-reading.ts'
import { runCommandLine } from './command-line.ts'

const PAGES = [
  { number: 1, text: 'first\u001B page\n', envelopes: [] },
  { number: 2, text: 'second \u202Epage', envelopes: [] },
]

async function run(argv: string[], options: Partial<Parameters<typeof fakeContext>[0]> = {}) {
  const context = fakeContext({ documents: { 'a.txt': {}, 'b.txt': {}, 'two.txt': { pages: PAGES } }, ...options })
  const code = await runCommandLine(argv, '1.2.3', context)
  return { code, ...context.printed() }
}

const CODES: [why: string, argv: string[], code: number, stdout: RegExp, stderr: RegExp][] = [
  ['one file', ['read', 'a.txt'], 0, /^a\.txt\nDocument {4}response, 2 pages\n/, /^$/],
  [
    'several files: a summary at the end',
    ['read', 'a.txt', 'b.txt'],
    0,
    /\n2 files read: 6 questions, 4 findings\n$/,
    /^$/,
  ],
  [
    'a missing file',
    ['read', 'none.txt'],
    1,
    /^$/,
    /^disclosed: none\.txt does not exist\.\nnext: Check the spelling\.\n$/,
  ],
  [
    'one of two is missing',
    ['read', 'none.txt', 'a.txt'],
    3,
    /1 file read, 1 could not be read: 3 questions/,
    /none\.txt does not exist/,
  ],
  [
    'all of two are missing',
    ['read', 'none.txt', 'nor.txt'],
    1,
    /0 files read, 2 could not be read/,
    /none\.txt[\s\S]*nor\.txt/,
  ],
  [
    'an unknown option',
    ['read', '--jsno', 'a.txt'],
    2,
    /^$/,
    /^disclosed: Unknown option '--jsno' \(Did you mean --json\?\)\nnext: disclosed --help\n$/,
  ],
  ['an unknown command', ['raed', 'a.txt'], 2, /^$/, /^disclosed: Unknown command 'raed'/],
  ['no file', ['read'], 2, /^$/, /^disclosed: Missing required argument 'file'\.\nnext: disclosed --help\n$/],
  ['a date that is none', ['read', '--as-of', '2026-02-30', 'a.txt'], 2, /^$/, /"2026-02-30" is not a date/],
  ['a width that is none', ['read', '--width', 'wide', 'a.txt'], 2, /^$/, /"wide" is not a number of columns/],
  ['a page that is none', ['text', '--page', '0', 'two.txt'], 2, /^$/, /"0" is not a page number/],
  [
    'a page that the file does not have',
    ['text', '--page', '3', 'two.txt'],
    2,
    /^$/,
    /two\.txt has 2 pages; there is no page 3\./,
  ],
  ['too many arguments', ['text', 'a.txt', 'b.txt'], 2, /^$/, /Too many arguments/],
  [
    'help',
    ['--help'],
    0,
    /Read a letter:[\s\S]*Across many letters:[\s\S]*Example:\n {2}\$ disclosed read letter\.txt/,
    /^$/,
  ],
  ['help of read', ['read', '--help'], 0, /--json[\s\S]*Examples:\n {2}\$ disclosed read/, /^$/],
  ['help of text', ['text', '--help'], 0, /--json[\s\S]*Example:\n {2}\$ disclosed text/, /^$/],
  ['no command at all', [], 2, /^$/, /Read a letter:/],
  ['version', ['--version'], 0, /^1\.2\.3\n$/, /^$/],
]

for (const [why, argv, code, stdout, stderr] of CODES) {
  test(`command line: ${why}`, async () => {
    const result = await run(argv)
    assert.match(result.stdout, stdout)
    assert.match(result.stderr, stderr)
    assert.equal(result.code, code)
  })
}

test('one file gives one JSON object, the reading as it is', async () => {
  const { code, stdout } = await run(['read', '--json', 'a.txt'])
  assert.equal(code, 0)
  assert.deepEqual(JSON.parse(stdout), sampleReading({ file: 'a.txt' }))
  assert.deepEqual(Object.keys(JSON.parse(stdout)), Object.keys(sampleReading()))
})

test('several files give one JSON array in the order given, a bad one its error', async () => {
  const { code, stdout, stderr } = await run(['read', '--json', 'b.txt', 'none.txt', 'a.txt'])
  assert.equal(code, 3)
  assert.deepEqual(JSON.parse(stdout), [
    sampleReading({ file: 'b.txt' }),
    {
      file: 'none.txt',
      error: { code: 'file-not-found', message: 'none.txt does not exist.', next: 'Check the spelling.' },
    },
    sampleReading({ file: 'a.txt' }),
  ])
  assert.equal(stderr, '2 files read, 1 could not be read: 6 questions, 4 findings\n')
})

test('with --json an error is JSON on stderr and stdout stays empty', async () => {
  for (const argv of [
    ['read', '--json', 'none.txt'],
    ['text', '--json', 'none.txt'],
    ['read', '--json', '--bogus'],
  ]) {
    const { stdout, stderr } = await run(argv)
    assert.equal(stdout, '')
    const { error } = JSON.parse(stderr)
    assert.deepEqual(Object.keys(error), ['code', 'message', 'next'])
  }
})

test('an error that nobody foresaw has a code too, and its stack only with --debug', async () => {
  const reading = () => {
    throw new TypeError('boom')
  }
  const quiet = await run(['read', 'a.txt'], { reading })
  assert.equal(quiet.code, 1)
  assert.match(
    quiet.stderr,
    /^disclosed: Something went wrong inside the program: boom\nnext: Run it again with --debug/,
  )
  assert.doesNotMatch(quiet.stderr, / at /)
  assert.match((await run(['read', '--debug', 'a.txt'], { reading })).stderr, /caused by TypeError: boom\n {4}at /)
})

test('text prints pages byte for byte, parted by form feeds', async () => {
  assert.equal((await run(['text', 'two.txt'])).stdout, 'first\u001B page\n\fsecond \u202Epage')
  assert.equal((await run(['text', 'two.txt', '--page', '2'])).stdout, 'second \u202Epage')
})

test('text shows a terminal no control characters', async () => {
  const { stdout } = await run(['text', 'two.txt'], { terminal: true })
  assert.equal(stdout, 'first\\x1B page\n\n── page 2 ──\nsecond \\u202Epage')
})

test('text as JSON says how many pages there are and keeps every character', async () => {
  const { stdout } = await run(['text', 'two.txt', '--page', '2', '--json'])
  assert.deepEqual(JSON.parse(stdout), {
    file: 'two.txt',
    format: 'text',
    count: 2,
    pages: [{ number: 2, text: 'second \u202Epage' }],
    warnings: [],
  })
  assert.doesNotMatch(stdout, /\u202E/)
})

test('warnings of a reader go to stderr, a few of them', async () => {
  const warnings = Array.from({ length: 7 }, (_, at) => ({
    code: 'broken-mail',
    message: `The mail on page ${at + 1} is broken.`,
  }))
  const { stderr } = await run(['text', 'w.mbox'], { documents: { 'w.mbox': { warnings } } })
  assert.equal(stderr.split('\n').length, 7)
  assert.match(stderr, /w\.mbox: 2 more warnings/)
})

test('progress goes to a terminal only', async () => {
  assert.match((await run(['read', 'a.txt', 'b.txt'], { terminal: true })).stderr, /reading 2 of 2: b\.txt/)
  assert.equal((await run(['read', 'a.txt', 'b.txt'])).stderr, '')
  assert.equal((await run(['read', 'a.txt'], { terminal: true })).stderr, '')
})

test('--as-of decides what is overdue, and today does where it is left out', async () => {
  const seen: (string | null)[] = []
  for (const argv of [
    ['read', '--as-of', '2019-02-12', 'a.txt'],
    ['read', 'a.txt'],
  ]) {
    const context = fakeContext({ documents: { 'a.txt': {} } })
    const program = {
      ...context.program,
      analyse: async (_: unknown, today: string | null) => {
        seen.push(today)
        return sampleReading()
      },
    }
    await runCommandLine(argv, '1', { ...context, program })
  }
  assert.deepEqual(seen, ['2019-02-12', '2026-03-01'])
})
