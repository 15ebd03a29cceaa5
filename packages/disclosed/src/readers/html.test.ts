import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { readHtml } from './html.ts'

async function pageOf(html: string | Buffer) {
  const { pages } = await readHtml(Buffer.from(html as string))
  assert.equal(pages.length, 1)
  return pages[0]!
}

const TEXTS: [why: string, html: string, expected: string][] = [
  ['blocks become lines', '<div>a</div><div>b</div>c', 'a\nb\nc'],
  ['paragraphs have an empty line between them', '<p>a</p><p>b</p>', 'a\n\nb'],
  ['white space folds as in a browser', '<p>\n  a\n  <b> b</b>c\t</p>', 'a bc'],
  ['a line break', 'a<br>b<br/>\n<br>c<br>', 'a\nb\n\nc'],
  [
    'a no-break space stays, an empty Word paragraph is one empty line',
    '<p>a&nbsp;b</p><p>&nbsp;</p><p>c</p>',
    'a\u00A0b\n\nc',
  ],
  ['entities', '<p>&pound;5 &amp; &lt;6&gt; &#8217;</p>', '£5 & <6> ’'],
  ['a bullet list', '<ul><li>a</li><li><p>b</p></li></ul>', '- a\n\n- b'],
  [
    'numbers and letters by type and start',
    '<ol start="3"><li>a<li>b</ol><ol type="a"><li>c</ol><ol type="I" start="4"><li>d</ol>',
    '3. a\n4. b\n\na. c\n\nIV. d',
  ],
  [
    'a value and a reversed list',
    '<ol><li value="7">a<li>b</ol><ol reversed><li>x<li>y</ol>',
    '7. a\n8. b\n\n2. x\n1. y',
  ],
  ['letters by style', '<ol style="list-style-type: lower-roman"><li>a<li>b</ol>', 'i. a\nii. b'],
  [
    'a list inside an item is indented',
    '<ol><li>a<ol type="a"><li>b</li><li>c</li></ol></li><li>d</li></ol>',
    '1. a\n  a. b\n  b. c\n2. d',
  ],
  ['an empty item keeps its number', '<ol><li>a</li><li></li><li>c</li></ol>', '1. a\n2.\n3. c'],
  [
    'a table: one line per row',
    '<table><tr><th>Year</th><th>No</th></tr><tr><td>2022</td><td>41</td></tr></table>',
    'Year\tNo\n2022\t41',
  ],
  ['an empty cell is seen', '<table><tr><td>Q1</td><td></td></tr></table>', 'Q1\t'],
  [
    'paragraphs in a cell stay on the row',
    '<table><tr><td><p>Q1</p></td><td><p>a</p><p>b</p></td></tr></table>',
    'Q1\ta b',
  ],
  [
    'a table that lays out the page',
    '<table><tr><td><p>a</p><table><tr><td>x</td><td>y</td></tr></table></td></tr></table>',
    'a\n\nx\ty',
  ],
  ['a single cell keeps its lines', '<table><tr><td><p>a</p><p>b</p></td></tr></table>', 'a\n\nb'],
  ['a quotation', '<p>a</p><blockquote><p>b</p><p>c<br>d</p></blockquote><p>e</p>', 'a\n\n> b\n>\n> c\n> d\n\ne'],
  ['a quotation in a quotation', '<blockquote>a<blockquote>b</blockquote></blockquote>', '> a\n>\n> > b'],
  ['preformatted text', '<pre>a\n  b\n\nc</pre>', 'a\n  b\n\nc'],
  ['a link gives its words', 'see <a href="https://x.example">here</a>.', 'see here.'],
  [
    'a link without words gives its target',
    '<a href="https://x.example/a"></a><a name="top"></a><a href="#top"></a>',
    'https://x.example/a',
  ],
  [
    'scripts, styles, comments and hidden parts are no text',
    '<script>a</script><style>b</style><!-- c --><p hidden>d</p><p style="DISPLAY:none">e</p>f',
    'f',
  ],
  [
    'navigation, header, footer and sidebars are no text',
    '<header>a</header><nav>b</nav><p>letter letter letter</p><aside>c</aside><footer>d</footer>',
    'letter letter letter',
  ],
  [
    'cookie banners, share buttons and forms are no text',
    '<div id="cookie-banner">a</div><div class="share-buttons">b</div><form>c</form><p>letter letter</p>',
    'letter letter',
  ],
  ['a form around the whole page is the page', '<form><p>letter</p></form>', 'letter'],
  [
    'names that only resemble furniture stay',
    '<div class="share-price">a</div><div class="social-care">b</div>',
    'a\nb',
  ],
  ['unclosed tags lose nothing', '<p>a<div>b<b>c', 'a\n\nbc'],
  ['text after the end of the body', '<body><p>a</p></body></html>b', 'a\n\nb'],
]

for (const [why, html, expected] of TEXTS) {
  test(`html: ${why}`, async () => assert.equal((await pageOf(html)).text, `${expected}\n`))
}

const ENCODINGS: [why: string, bytes: Buffer, expected: string][] = [
  [
    'an old label on UTF-8 bytes is not believed',
    Buffer.from('<meta charset="iso-8859-1"><p>£ – é', 'utf8'),
    '£ – é\n',
  ],
  ['no label, Windows-1252', Buffer.from('<p>\x93a\x94', 'latin1'), '“a”\n'],
  ['a label that is needed', Buffer.from('<meta charset="windows-1251"><p>\xcf\xee', 'latin1'), 'По\n'],
  ['a label that names nothing', Buffer.from('<meta charset="klingon"><p>\xa35', 'latin1'), '£5\n'],
]

for (const [why, bytes, expected] of ENCODINGS) {
  test(`html encoding: ${why}`, async () => assert.equal((await pageOf(bytes)).text, expected))
}

const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url))

interface Expected {
  side: string | null
  from: string
  date: string
  subject: string | null
  head: string
  body: string
}

const THREADS: [name: string, opening: string, messages: Expected[]][] = [
  [
    'alaveteli-thread.htm',
    'Street lighting dimming trial\n\nRobin Fielding made this Freedom of Information request to Harrowgate Borough Council\n\nThe request was partially successful.',
    [
      {
        side: 'requester',
        from: 'Robin Fielding',
        date: '2024-03-04',
        subject: null,
        head: 'Robin Fielding\n04 March 2024\n\n',
        body: 'Dear Harrowgate Borough Council,\n\n1. On how many streets was lighting dimmed in the trial?\n2. What was spent on the trial, in pounds?\n\nYours faithfully,\n\nRobin Fielding',
      },
      {
        side: 'authority',
        from: 'Dana Okafor, Harrowgate Borough Council',
        date: '2024-04-02',
        subject: null,
        head: 'Dana Okafor, Harrowgate Borough Council\n2 April 2024\nAttachments: Reply 24-118.pdf, costs.xlsx\n\n',
        body: 'Dear Robin Fielding\n\nOur reference: FOI/24/118\n\n1. On how many streets was lighting dimmed in the trial?\n14\n\n2. Please see the attached sheet.',
      },
    ],
  ],
  [
    'alaveteli-old-theme.htm',
    'Grit bins on Mill Lane\n\nKit Hale made this Freedom of Information request to Oakshire County Council',
    [
      {
        side: 'requester',
        from: 'Kit Hale',
        date: '2011-01-09',
        subject: null,
        head: 'Kit Hale\n9 January 2011\n\n',
        body: 'Dear Sir or Madam,\nHow many grit bins stand on Mill Lane?',
      },
      {
        side: 'authority',
        from: 'Oakshire County Council',
        date: '2011-01-17',
        subject: null,
        head: 'Oakshire County Council\n17 January 2011\nAttachments: letter.doc\n\n',
        body: 'Three.',
      },
    ],
  ],
  [
    'froide-thread.htm',
    'Prüfberichte der Brücke Nordring\n\nAnfrage an: Bauamt Musterstadt',
    [
      {
        side: 'requester',
        from: 'Alex Probe',
        date: '2023-05-02',
        subject: 'Prüfberichte der Brücke Nordring [#1]',
        head: 'Alex Probe\n2. Mai 2023 14:05\nSubject: Prüfberichte der Brücke Nordring [#1]\n\n',
        body: 'Antrag nach dem IFG\n\nGuten Tag,\nbitte senden Sie mir Folgendes zu:\n1. den letzten Prüfbericht',
      },
      {
        side: 'authority',
        from: 'Bauamt Musterstadt',
        date: '2023-05-31',
        subject: 'AW: Prüfberichte',
        head: 'Bauamt Musterstadt\n31. Mai 2023 08:30\nSubject: AW: Prüfberichte\nAttachments: bericht.pdf\n\n',
        body: 'Der Bericht liegt bei.',
      },
    ],
  ],
  [
    'muckrock-thread.htm',
    'Body camera invoices\n\nJo Temple filed this request with the Riverton Police Department of Riverton, CA.\n\nTracking # PRA-22-0310',
    [
      {
        side: 'requester',
        from: 'Jo Temple',
        date: '2022-02-11',
        subject: 'California Public Records Act Request: Body camera invoices',
        head: 'Jo Temple\n02/11/2022\nSubject: California Public Records Act Request: Body camera invoices\n\n',
        body: 'To Whom It May Concern:\n\nI request the following records:\n- All invoices for body cameras since 2020',
      },
      {
        side: 'authority',
        from: 'Riverton Police Department',
        date: '2022-02-22',
        subject: null,
        head: 'Riverton Police Department\n02/22/2022\nAttachments: Invoices 2020-2021\n\n',
        body: 'See the attached file.',
      },
    ],
  ],
]

for (const [name, opening, messages] of THREADS) {
  test(`saved request page: ${name}`, async () => {
    const { text, envelopes } = await pageOf(fixture(name))
    assert.ok(text.startsWith(`${opening}\n\n\n`), text.slice(0, 300))
    assert.deepEqual(
      envelopes.map(({ side, from, date, subject, start, bodyStart, end }) => ({
        side,
        from,
        date,
        subject,
        head: text.slice(start, bodyStart),
        body: text.slice(bodyStart, end),
      })),
      messages,
    )
  })
}

test('an annotation on a request page stands outside the messages', async () => {
  const { text, envelopes } = await pageOf(fixture('alaveteli-thread.htm'))
  const at = text.indexOf('Lee Marsh left an annotation (5 April 2024)')
  assert.ok(at > 0)
  assert.ok(envelopes.every((envelope) => at >= envelope.end))
  assert.doesNotMatch(text, /Link to this|show quoted sections|Offensive|Delivered/)
})

test('a page of a disclosure log keeps the letter and nothing around it', async () => {
  const { text, envelopes } = await pageOf(fixture('disclosure-log-page.htm'))
  assert.deepEqual(envelopes, [])
  assert.match(text, /^FOI 24\/0912: Stop and search training\n/)
  assert.match(text, /\n2\. Please break this down by\n {2}a\. rank\n {2}b\. base\n/)
  assert.match(text, /\nYear\tOfficers\n2022\t41\n2023\t\n/)
  assert.match(text, /\n\nSigned: Disclosure Officer\n$/)
  assert.doesNotMatch(text, /cookies|Skip to|Contact|Tweet|Related|Copyright|Never shown|track/)
})

const NESTINGS: [why: string, tag: string][] = [
  ['blocks and quotations', '<div><blockquote>'],
  ['tables', '<table><tr><td>'],
  ['lists', '<ul><li>'],
  ['inline elements', '<b><i>'],
]

for (const [why, tags] of NESTINGS) {
  test(`html: 20,000 nested ${why} neither overflow nor lose a word`, async () => {
    const { text } = await pageOf(`${tags}word `.repeat(20_000))
    assert.equal(text.match(/word/g)?.length, 20_000)
  })
}
