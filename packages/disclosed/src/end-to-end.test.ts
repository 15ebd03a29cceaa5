/** The program as people start it: a process with arguments, files, streams and an exit code. */
import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import process from 'node:process'
import { after, test } from 'node:test'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { compose } from './compose.ts'
import { pdfLine, writePdf } from './testing/write-pdf.ts'
import { zipFile } from './testing/zip-file.ts'

const MAIN = fileURLToPath(new URL('cli/main.ts', import.meta.url))
const BIN = fileURLToPath(new URL('../bin/disclosed.js', import.meta.url))
const FIXTURES = fileURLToPath(new URL('readers/fixtures/', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'end-to-end-'))
after(() => rmSync(folder, { recursive: true, force: true }))

function disclosed(argv: string[], environment: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...argv], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, NO_COLOR: '', FORCE_COLOR: '', ...environment },
  })
  return { status, stdout, stderr }
}

writeFileSync(join(folder, 'letter.txt'), 'Dear Sir,\r\n\fPage two £\u0007')
writeFileSync(join(folder, 'empty.txt'), '')
writeFileSync(join(folder, 'reply.pdf'), writePdf([{ content: pdfLine('Dear Robin Fielding', 72, 700) }]))
writeFileSync(join(folder, 'cut.pdf'), '%PDF-1.7\n1 0 obj')
writeFileSync(join(folder, 'store.db'), 'SQLite format 3\0')

const RUNS: [why: string, argv: string[], status: number, stdout: string | RegExp, stderr: string | RegExp][] = [
  ['text of a page, byte for byte', ['text', 'letter.txt', '--page', '2'], 0, 'Page two £\uFFFD', ''],
  ['text of all pages', ['text', 'letter.txt'], 0, 'Dear Sir,\n\fPage two £\uFFFD', ''],
  [
    'a page that is not there',
    ['text', 'letter.txt', '--page', '9'],
    2,
    '',
    /^disclosed: letter\.txt has 2 pages; there is no page 9\.\nnext: disclosed text letter\.txt --page 2\n$/,
  ],
  ['an empty file', ['text', 'empty.txt'], 1, '', /^disclosed: empty\.txt holds no text\.\nnext: /],
  ['a PDF', ['text', 'reply.pdf'], 0, 'Dear Robin Fielding', ''],
  [
    'a damaged PDF',
    ['text', 'cut.pdf'],
    1,
    '',
    /^disclosed: cut\.pdf could not be taken apart: It is damaged, or no PDF\.\n/,
  ],
  ['a database', ['text', 'store.db'], 1, '', /format SQLite database/],
  ['a folder', ['text', '.'], 1, '', /^disclosed: \. is a folder, not a file\.\nnext: Name the files in it: \.\/\*\n$/],
  ['a saved request page', ['text', join(FIXTURES, 'alaveteli-old-theme.htm')], 0, /^Grit bins on Mill Lane\n/, ''],
  ['help', ['--help'], 0, /^Usage: disclosed/, ''],
  ['version', ['--version'], 0, /^\d+\.\d+\.\d+\n$/, ''],
  ['a wrong option', ['text', '--nope', 'letter.txt'], 2, '', /Unknown option '--nope'/],
]

for (const [why, argv, status, stdout, stderr] of RUNS) {
  test(`program: ${why}`, () => {
    const result = disclosed(argv)
    for (const [shown, expected] of [
      [result.stdout, stdout],
      [result.stderr, stderr],
    ] as const) {
      if (typeof expected === 'string') assert.equal(shown, expected)
      else assert.match(shown, expected)
    }
    assert.equal(result.status, status)
  })
}

const LETTER = `Harrowgate Borough Council
Our reference: FOI/24/118
2 April 2024

Dear Robin Fielding

Freedom of Information Act 2000

Thank you for your request, which we received on 4 March 2024. You asked:

1. On how many streets was lighting dimmed in the trial?
Answer: 14 streets.

2. Please name the officers who ran the trial.
This is exempt under section 40(2) of the Act, as it is personal data of third parties.

If you are dissatisfied you may ask for an internal review within 40 working days, and then complain to the Information Commissioner, Wycliffe House, Water Lane, Wilmslow SK9 5AF.

Yours sincerely
Dana Okafor
`
writeFileSync(join(folder, 'reply.txt'), LETTER)
const KEYS = [
  'file',
  'kind',
  'pages',
  'authority',
  'law',
  'references',
  'messages',
  'questions',
  'grounds',
  'clock',
  'findings',
]

/** Every cite of a reading, wherever it stands. */
function citesIn(value: unknown): { page: number; start: number; end: number; quote: string }[] {
  if (value === null || typeof value !== 'object') return []
  const own =
    'quote' in value && 'start' in value ? [value as { page: number; start: number; end: number; quote: string }] : []
  return [...own, ...Object.values(value).flatMap(citesIn)]
}

for (const file of ['reply.txt', join(FIXTURES, 'alaveteli-thread.htm'), join(FIXTURES, 'muckrock-thread.htm')]) {
  test(`program: the reading of ${basename(file)} has the public shape and every cite holds`, () => {
    const { status, stdout, stderr } = disclosed(['read', '--json', '--as-of', '2024-06-01', file])
    assert.deepEqual([status, stderr], [0, ''])
    const reading = JSON.parse(stdout)
    assert.deepEqual(Object.keys(reading), KEYS)
    assert.equal(reading.file, file)
    assert.ok(reading.questions.length > 0)
    const cites = citesIn(reading)
    assert.ok(cites.length > 0)
    for (const cite of cites) {
      const text = disclosed(['text', file, '--page', String(cite.page)]).stdout
      assert.equal(text.slice(cite.start, cite.end), cite.quote)
    }
  })
}

test('program: the view for people names the authority, the outcome and the ground', () => {
  const { status, stdout, stderr } = disclosed(['read', '--as-of', '2024-06-01', 'reply.txt'])
  assert.deepEqual([status, stderr], [0, ''])
  assert.match(stdout, /^reply\.txt\n/)
  assert.match(stdout, /Law {9}Freedom of Information Act 2000\n/)
  assert.match(stdout, /\n1 +[✓±✗] .*On how many streets/)
  assert.match(stdout, /§ 40\(2\) withheld/)
  assert.doesNotMatch(stdout, /\u001B/)
})

test('program: FORCE_COLOR paints, --no-color does not', () => {
  assert.match(disclosed(['read', 'reply.txt'], { FORCE_COLOR: '1' }).stdout, /\u001B\[3\dm[✓±✗] /)
  assert.doesNotMatch(disclosed(['read', '--no-color', 'reply.txt'], { FORCE_COLOR: '1' }).stdout, /\u001B/)
})

test('program: several files give an array, a bad one its error, and exit code 3', () => {
  const { status, stdout, stderr } = disclosed([
    'read',
    '--json',
    'reply.txt',
    'store.db',
    'empty.txt',
    'gone.txt',
    'letter.txt',
  ])
  assert.equal(status, 3)
  const readings = JSON.parse(stdout)
  assert.deepEqual(
    readings.map((reading: { file: string }) => reading.file),
    ['reply.txt', 'store.db', 'empty.txt', 'gone.txt', 'letter.txt'],
  )
  assert.deepEqual(
    readings.map((reading: { error?: { code: string } }) => reading.error?.code),
    [undefined, 'unsupported-format', 'empty-file', 'file-not-found', undefined],
  )
  assert.match(stderr, /^2 files read, 3 could not be read: /)
})

test('program: without compiled laws an error says what to do', () => {
  const program = compose({ laws: pathToFileURL(join(folder, 'no-laws.json')), reader: pathToFileURL('none.js') })
  return assert.rejects(program.lawName('uk-foia-2000'), { code: 'laws-missing', next: 'npm run build' })
})

test('the bin file runs the program', () => {
  const { status, stdout } = spawnSync(process.execPath, [BIN, 'text', join(folder, 'letter.txt'), '--page', '1'], {
    encoding: 'utf8',
  })
  assert.deepEqual([status, stdout], [0, 'Dear Sir,\n'])
})

test('a reader of the output that goes away early is no error', { skip: process.platform === 'win32' }, () => {
  writeFileSync(join(folder, 'long.txt'), 'line\n'.repeat(400_000))
  const { status, stdout, stderr } = spawnSync(
    'sh',
    ['-c', `"${process.execPath}" "${MAIN}" text long.txt | head -n 1`],
    { cwd: folder, encoding: 'utf8' },
  )
  assert.deepEqual([status, stdout, stderr], [0, 'line\n', ''])
})

test('a full disk is a storage error with code 5', {
  skip: existsSync('/dev/full') ? false : 'no /dev/full here',
}, () => {
  const { status, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${MAIN}" text letter.txt > /dev/full`], {
    cwd: folder,
    encoding: 'utf8',
  })
  assert.match(stderr, /^disclosed: The output could not be written: the disk is full\.\nnext: /)
  assert.equal(status, 5)
})

test('Ctrl-C ends the program at once; a shell calls that 130', {
  skip: process.platform === 'win32',
  timeout: 20_000,
}, async () => {
  writeFileSync(join(folder, 'endless.txt'), 'line\n'.repeat(2_000_000))
  // Nobody takes its output, so it waits until it is interrupted.
  const child = spawn(process.execPath, [MAIN, 'text', 'endless.txt'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  await once(child.stdout!, 'readable')
  const asked = performance.now()
  child.kill('SIGINT')
  const [code, signal] = await once(child, 'exit')
  assert.deepEqual([code, signal], [null, 'SIGINT'])
  assert.ok(performance.now() - asked < 2000)
})

test('a case of several files: one reading, each cite in its file; a file that is missing is told', () => {
  writeFileSync(
    join(folder, 'request.txt'),
    'Dear Northmere Council,\n\nUnder the FOI Act:\n\n1. How many lamps?\n\nSam Field\n',
  )
  writeFileSync(
    join(folder, 'answer.txt'),
    'Dear Sam Field,\n\nThank you for your request under the Freedom of Information Act 2000.\n\n1. How many lamps?\n\n18,640\n\nYours sincerely,\n\nA. Reeve\n',
  )
  const { status, stdout, stderr } = disclosed(['read', '--case', '--json', 'request.txt', 'answer.txt', 'none.txt'])
  assert.equal(status, 3)
  assert.match(stderr, /none\.txt does not exist/)
  const [question] = JSON.parse(stdout).questions
  assert.deepEqual(
    [question.cite.file, question.outcome, question.answer.text, question.answer.cite.file],
    ['request.txt', 'answered', '18,640', 'answer.txt'],
  )
})

test('the archive of a request is one case: the answer in its attachment is found', () => {
  const correspondence = [
    'This is a plain-text version of the Freedom of Information request "Lamps".  The latest version is at http://askthem.example/request/lamps.',
    '  From: Sam Field\n  To: Northmere Council\n  Date: 4 March 2024\n  Under the Freedom of Information Act 2000:\n\n1. How many lamps?\n\nSam Field',
    '  From: FOI Team, Northmere Council\n  To: Sam Field\n  Date: 25 March 2024\n\n  Dear Sam Field,\n\nPlease find our response attached.\n\n    Attachment: answer.txt (1K)',
    '  From: Sam Field\n  To: Northmere Council\n  Date: 26 March 2024\n  Thank you, that is all I need.\n\nSam Field',
  ].join('\n-------------------------------\n')
  const answer = '1. How many lamps?\n\n18,640\n'
  writeFileSync(
    join(folder, 'lamps.zip'),
    zipFile([
      { name: '1_2_answer.txt', content: answer },
      { name: 'correspondence.txt', content: correspondence },
    ]),
  )
  const { status, stdout } = disclosed(['read', '--case', '--json', 'lamps.zip'])
  assert.equal(status, 0)
  const { messages, questions } = JSON.parse(stdout)
  assert.deepEqual(
    messages.map(({ from, date }: { from: string; date: string }) => [from, date]),
    [
      ['requester', '2024-03-04'],
      ['authority', '2024-03-25'],
      ['requester', '2024-03-26'],
    ],
  )
  assert.deepEqual(
    [questions[0].outcome, questions[0].answer.text, questions[0].answer.cite.file],
    ['answered', '18,640', 'lamps.zip/1_2_answer.txt'],
  )
  const alone = disclosed(['read', 'lamps.zip'])
  assert.equal(alone.status, 1)
  assert.match(
    alone.stderr,
    /is an archive.*\nnext: Its files are one correspondence: disclosed read --case ARCHIVE\n$/,
  )
})
