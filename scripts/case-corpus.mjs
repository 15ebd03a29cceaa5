// A folder of fictional correspondences of which it is known which documents belong together: the usual shapes, and those that
// look like others. Made from a seed; every name, number and sentence is invented.
import { readEml } from '../packages/disclosed/src/readers/eml.ts'
import { seededRandom } from './seeded-random.mjs'

const ROOTS =
  'Wexcombe Northmere Abberley Penhallow Dunfirth Corvale Easterby Langmoor Ravenholt Sallowfield Tarnwick Upperleigh Westhaven Yarrowdale Brackenby Cinderford Dellingham Elmscott Farrowby Greywick'.split(
    ' ',
  )
const KINDS = ['District Council', 'City Council', 'Police', 'University', 'NHS Foundation Trust']
const THINGS =
  'street lamps, allotment plots, library books, speed cameras, bus shelters, public toilets, parking permits, empty houses, noise complaints, park benches, swimming lessons, potholes, recycling lorries, school crossings, flood gauges, market stalls, planning appeals, taxi licences, tree felling orders, staff laptops'.split(
    ', ',
  )
const ASPECTS = [
  [
    'How many {thing} did you own, manage or pay for on 1 April {year}?',
    'How much was spent on {thing} in the financial year {year}, excluding staff?',
    'Which companies were paid for work on {thing} during {year}?',
  ],
  [
    'Please give the number of complaints about {thing} that were received in {year}.',
    'How many complaints about {thing} were upheld in {year}, and how many were withdrawn?',
  ],
  [
    'Please send the current written policy on {thing}, with the date of its last revision.',
    'Who approved the policy on {thing}, and at which committee meeting in {year}?',
    'What training do employees who deal with {thing} receive?',
  ],
  [
    'What contracts for {thing} expire before the end of {year}?',
    'What is the annual value of the largest contract for {thing}?',
  ],
]
const AUTHORITIES = KINDS.flatMap((kind) =>
  ROOTS.map((root) => ({
    name: `${root} ${kind}`,
    domain: `${root.toLowerCase()}-${kind.split(' ')[0].toLowerCase()}.example`,
  })),
)

/** Pieces with the case that each is of (`truth`), null where it is of none, undefined where it is of several. `count` correspondences of each usual shape. */
export async function caseCorpus({ seed = 1, count = 30 } = {}) {
  const maker = new Maker(seed)
  for (const [shape, make] of Object.entries(SHAPES)) for (let n = 0; n < count; n++) await make(maker, `${shape}-${n}`)
  for (const [shape, make] of Object.entries(CROWDS)) await make(maker, shape)
  return maker.pieces
}

class Maker {
  pieces = []
  #random
  #mail = 0
  constructor(seed) {
    this.#random = seededRandom(seed)
  }
  pick(list) {
    return list[this.#random(list.length)]
  }
  number(below) {
    return this.#random(below)
  }
  /** What one asks, of whom, when. */
  matter(authority = this.pick(AUTHORITIES)) {
    const year = 2015 + this.number(8)
    const thing = this.pick(THINGS)
    const questions = this.pick(ASPECTS).map((text) =>
      text.replaceAll('{thing}', thing).replaceAll('{year}', String(year)),
    )
    const reference = `FOI/${year}/${1000 + this.number(9000)}`
    return {
      authority,
      thing,
      year,
      questions,
      reference,
      day: Date.UTC(year + 1, this.number(12), 1 + this.number(28)),
    }
  }
  text(truth, name, folders, text) {
    const document = { file: name, format: 'text', pages: [{ number: 1, text, envelopes: [] }], warnings: [] }
    this.pieces.push({ truth, id: `${this.pieces.length}`.padStart(6, '0'), name, folders, document })
    return this.pieces.at(-1)
  }
  async mail(
    truth,
    { from, to, subject, day, body, answers = null, ids = true, folders = ['mails'], attachments = [] },
  ) {
    const id = `${++this.#mail}@mail.example`
    const names = attachments.map(
      (name) =>
        `\r\n--part\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename="${name}"\r\n\r\nx`,
    )
    const head = [
      `From: ${from}`,
      `To: ${to}`,
      `Date: ${new Date(day).toUTCString().replace('GMT', '+0000')}`,
      `Subject: ${subject}`,
      ...(ids ? [`Message-ID: <${id}>`] : []),
      ...(ids && answers !== null ? [`In-Reply-To: <${answers}>`] : []),
      'MIME-Version: 1.0',
    ]
    const plain = `Content-Type: text/plain; charset=utf-8\r\n\r\n${body}`
    const eml =
      names.length === 0
        ? `${head.join('\r\n')}\r\n${plain}`
        : `${head.join('\r\n')}\r\nContent-Type: multipart/mixed; boundary=part\r\n\r\n--part\r\n${plain}${names.join('')}\r\n--part--\r\n`
    const { pages, mailIds } = await readEml(Buffer.from(eml))
    const name = `${this.#mail}.eml`
    const document = { file: name, format: 'mail', pages, warnings: [] }
    this.pieces.push({ truth, id: `${this.pieces.length}`.padStart(6, '0'), name, folders, document, mails: mailIds })
    return { id, piece: this.pieces.at(-1) }
  }
}

const DAY = 86_400_000
const REQUESTER = 'Sam Sampleton <sam@post.example>'
const office = ({ name, domain }) => `${name} <foi@${domain}>`
const dated = (day) =>
  new Date(day).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const listed = (questions) => questions.map((question, at) => `${at + 1}. ${question}`).join('\n')

const asking = ({ authority, questions }) =>
  `Dear ${authority.name},\n\nUnder the Freedom of Information Act 2000 please answer the following:\n\n${listed(questions)}\n\nYours faithfully,\nSam Sampleton\n`
const received = ({ authority, reference, day }) =>
  `Dear Mr Sampleton,\n\nThank you for your request of ${dated(day)} under the Freedom of Information Act 2000. Our reference is ${reference}. We will reply within 20 working days.\n\nInformation Team\n${authority.name}\n`
const replying = ({ authority, reference, questions, day }, repeated = true) =>
  `Dear Mr Sampleton,\n\nFreedom of Information request ${reference}\n\nWe write in response to your request of ${dated(day)}. ${repeated ? 'You asked, and we answer, as follows.' : 'The information you asked for is given below.'}\n\n${repeated ? questions.map((question, at) => `${at + 1}. ${question}\n\nThe council recorded ${at + 14} in that time.\n`).join('\n') : 'There were 14 in that time, and 3 in the time before.\n'}\nIf you are not content you may ask for an internal review.\n\nYours sincerely,\nInformation Team\n${authority.name}\n`
const onPaper = (matter, after, text) =>
  `${matter.authority.name}\nTown Hall, High Street\n\n${dated(matter.day + after * DAY)}\n\nOur ref: ${matter.reference}\n\n${text}`

const SHAPES = {
  'mails with ids': async (maker, truth) => {
    const matter = maker.matter()
    const subject = `Freedom of Information request - ${matter.thing}`
    const [me, they] = [REQUESTER, office(matter.authority)]
    const one = await maker.mail(truth, { from: me, to: they, subject, day: matter.day, body: asking(matter) })
    const two = await maker.mail(truth, {
      from: they,
      to: me,
      subject: `RE: ${subject}`,
      day: matter.day + DAY,
      body: received(matter),
      answers: one.id,
    })
    const three = await maker.mail(truth, {
      from: they,
      to: me,
      subject: `${matter.reference} - response`,
      day: matter.day + 20 * DAY,
      body: `Dear Mr Sampleton,\n\nPlease find attached the response to your request for information.\n\nInformation Team\n${matter.authority.name}\n`,
      answers: two.id,
      attachments: ['response.txt'],
    })
    const letter = maker.text(truth, 'response.txt', [], onPaper(matter, 20, replying(matter)))
    letter.parents = [three.piece.id]
  },
  'mails without ids': async (maker, truth) => {
    const matter = maker.matter()
    const subject = `Information about ${matter.thing} in ${matter.authority.name.split(' ')[0]}`
    const [me, they] = [REQUESTER, office(matter.authority)]
    await maker.mail(truth, { from: me, to: they, subject, day: matter.day, body: asking(matter), ids: false })
    await maker.mail(truth, {
      from: they,
      to: me,
      subject: `Re: ${subject}`,
      day: matter.day + DAY,
      body: received(matter),
      ids: false,
    })
    await maker.mail(truth, {
      from: me,
      to: they,
      subject: `Re: ${subject}`,
      day: matter.day + 30 * DAY,
      body: `Dear ${matter.authority.name},\n\nI have had no reply to my request for information, and the time for it is over. Please reply.\n\nSam Sampleton\n`,
      ids: false,
    })
    await maker.mail(truth, {
      from: they,
      to: me,
      subject: `Re: ${subject}`,
      day: matter.day + 35 * DAY,
      body: replying(matter),
      ids: false,
    })
  },
  'letters in folders of their own': async (maker, truth) => {
    const matter = maker.matter()
    maker.text(truth, 'my request.txt', [truth], `${dated(matter.day)}\n\n${asking(matter)}`)
    maker.text(truth, 'their reply.txt', [truth], onPaper(matter, 19, replying(matter, false)))
    maker.text(truth, 'costs.txt', [truth], 'Item | 2021 | 2022 | 2023\nA | 1 | 2 | 3\nB | 2 | 3 | 4\nC | 3 | 4 | 5\n')
  },
  'letters in one folder': async (maker, truth) => {
    const matter = maker.matter()
    maker.text(truth, `request ${truth}.txt`, ['letters'], `${dated(matter.day)}\n\n${asking(matter)}`)
    maker.text(truth, `a ${truth}.txt`, ['letters'], onPaper(matter, 2, received(matter)))
    maker.text(truth, `b ${truth}.txt`, ['letters'], onPaper(matter, 18, replying(matter)))
    maker.text(
      truth,
      `${matter.reference.replaceAll('/', '_')} data.txt`,
      ['letters'],
      'Item | 2021 | 2022 | 2023\nA | 1 | 2 | 3\nB | 2 | 3 | 4\nC | 3 | 4 | 5\n',
    )
  },
  'review and a decision': async (maker, truth) => {
    const matter = maker.matter()
    maker.text(truth, `reply ${truth}.txt`, ['letters'], onPaper(matter, 18, replying(matter)))
    maker.text(
      truth,
      `review asked ${truth}.txt`,
      ['letters'],
      `${dated(matter.day + 25 * DAY)}\n\nYour ref: ${matter.reference}\n\nDear ${matter.authority.name},\n\nI ask for an internal review of your handling of my request.\n\nSam Sampleton\n`,
    )
    maker.text(
      truth,
      `review ${truth}.txt`,
      ['letters'],
      onPaper(
        matter,
        45,
        `Dear Mr Sampleton,\n\nInternal review of request ${matter.reference}\n\nI have reviewed our response to your request and uphold it.\n\nYours sincerely,\nHead of Legal\n${matter.authority.name}\n`,
      ),
    )
  },
  // Two requests to one body on one day, with a subject that says nothing.
  'two of one day': async (maker, truth) => {
    const first = maker.matter()
    const second = { ...maker.matter(first.authority), day: first.day }
    if (second.thing === first.thing)
      second.questions = ['Please send the fire risk assessment of your main building, in full.']
    for (const [at, matter] of [first, second].entries()) {
      const [me, they] = [REQUESTER, office(matter.authority)]
      const one = await maker.mail(`${truth}.${at}`, {
        from: me,
        to: they,
        subject: 'FOI request',
        day: matter.day,
        body: asking(matter),
      })
      await maker.mail(`${truth}.${at}`, {
        from: they,
        to: me,
        subject: 'RE: FOI request',
        day: matter.day + DAY,
        body: received(matter),
        answers: one.id,
      })
      await maker.mail(`${truth}.${at}`, {
        from: they,
        to: me,
        subject: 'RE: FOI request',
        day: matter.day + 15 * DAY,
        body: replying(matter),
        ids: false,
      })
    }
  },
  // The same number at two bodies.
  'a number of two bodies': async (maker, truth) => {
    const first = maker.matter()
    const second = {
      ...maker.matter(AUTHORITIES[(AUTHORITIES.indexOf(first.authority) + 7) % AUTHORITIES.length]),
      reference: first.reference,
      day: first.day,
    }
    for (const [at, matter] of [first, second].entries()) {
      maker.text(`${truth}.${at}`, `${truth}.${at} a.txt`, ['letters'], onPaper(matter, 2, received(matter)))
      maker.text(`${truth}.${at}`, `${truth}.${at} b.txt`, ['letters'], onPaper(matter, 19, replying(matter, false)))
    }
  },
  // The reply is forwarded to another body, which is asked something of its own; and a new request begins as a reply to the old one.
  'forwarded and taken up': async (maker, truth) => {
    const matter = maker.matter()
    const subject = `Request about ${matter.thing}`
    const [me, they] = [REQUESTER, office(matter.authority)]
    const one = await maker.mail(truth, { from: me, to: they, subject, day: matter.day, body: asking(matter) })
    const two = await maker.mail(truth, {
      from: they,
      to: me,
      subject: `Re: ${subject}`,
      day: matter.day + 12 * DAY,
      body: replying(matter),
      answers: one.id,
    })
    const other = {
      ...maker.matter(AUTHORITIES[(AUTHORITIES.indexOf(matter.authority) + 3) % AUTHORITIES.length]),
      day: matter.day + 20 * DAY,
    }
    const three = await maker.mail(`${truth}.other`, {
      from: me,
      to: office(other.authority),
      subject: `Fwd: Re: ${subject}`,
      day: other.day,
      body: `${asking(other)}\n-----Original Message-----\nFrom: ${they}\nSent: ${dated(matter.day)}\nTo: ${me}\nSubject: Re: ${subject}\n\n${replying(matter)}`,
      answers: two.id,
    })
    await maker.mail(`${truth}.other`, {
      from: office(other.authority),
      to: me,
      subject: `Re: ${subject}`,
      day: other.day + 10 * DAY,
      body: replying(other),
      answers: three.id,
    })
    const later = { ...maker.matter(matter.authority), day: matter.day + 60 * DAY }
    const four = await maker.mail(`${truth}.later`, {
      from: me,
      to: they,
      subject: `New request: records of ${later.thing === matter.thing ? 'fire drills' : later.thing}`,
      day: later.day,
      body: asking({
        ...later,
        questions: [...later.questions, 'Please list all fire drills held in the main building.'],
      }),
      answers: two.id,
    })
    await maker.mail(`${truth}.later`, {
      from: they,
      to: me,
      subject: `RE: New request: records of ${later.thing === matter.thing ? 'fire drills' : later.thing}`,
      day: later.day + 9 * DAY,
      body: replying(later, false),
      answers: four.id,
    })
  },
  // The same question to the same body a year later.
  'again a year later': async (maker, truth) => {
    const first = maker.matter()
    const again = {
      ...first,
      reference: `FOI/${first.year + 1}/${1000 + maker.number(9000)}`,
      day: first.day + 365 * DAY,
    }
    for (const [at, matter] of [first, again].entries()) {
      const [me, they] = [REQUESTER, office(matter.authority)]
      const subject = `Yearly figures on ${matter.thing}`
      await maker.mail(`${truth}.${at}`, {
        from: me,
        to: they,
        subject,
        day: matter.day,
        body: asking(matter),
        ids: false,
      })
      await maker.mail(`${truth}.${at}`, {
        from: they,
        to: me,
        subject: `Re: ${subject}`,
        day: matter.day + 3 * DAY,
        body: received(matter),
        ids: false,
      })
      await maker.mail(`${truth}.${at}`, {
        from: they,
        to: me,
        subject: `Re: ${subject}`,
        day: matter.day + 21 * DAY,
        body: replying(matter),
        ids: false,
      })
    }
  },
  // A refusal that names earlier requests.
  'earlier numbers named': async (maker, truth) => {
    const authority = maker.pick(AUTHORITIES)
    const matters = [maker.matter(authority), maker.matter(authority), maker.matter(authority)]
    for (const [at, matter] of matters.slice(0, 2).entries()) {
      maker.text(`${truth}.${at}`, `${truth}.${at} a.txt`, ['letters'], onPaper(matter, 2, received(matter)))
      maker.text(`${truth}.${at}`, `${truth}.${at} b.txt`, ['letters'], onPaper(matter, 19, replying(matter, false)))
    }
    const last = matters[2]
    maker.text(
      `${truth}.2`,
      `${truth}.2.txt`,
      ['letters'],
      onPaper(
        last,
        9,
        `Dear Mr Sampleton,\n\nWe refuse your request of ${dated(last.day)} under section 14(1) of the Freedom of Information Act 2000 as vexatious.\n\nThis is the third request on such matters. The earlier ones were handled under ${matters[0].reference} and ${matters[1].reference}, and took many hours.\n\nYou may ask for an internal review.\n\nInformation Team\n${authority.name}\n`,
      ),
    )
  },
}

const CROWDS = {
  // One text to forty bodies, by post: the letters lie in one folder, the replies in another.
  'forty by post': async (maker, truth) => {
    const matter = maker.matter()
    for (const authority of AUTHORITIES.slice(0, 40)) {
      const own = { ...matter, authority, reference: `FOI ${1000 + maker.number(9000)}` }
      maker.text(
        `${truth}: ${authority.name}`,
        `to ${authority.name}.txt`,
        ['asked'],
        `${dated(own.day)}\n\n${asking(own)}`,
      )
      maker.text(
        `${truth}: ${authority.name}`,
        `from ${authority.name}.txt`,
        ['replies'],
        onPaper(own, 10 + maker.number(20), replying(own)),
      )
    }
  },
  // The same by mail; every reply has the same leaflet with it.
  'forty by mail': async (maker, truth) => {
    const matter = maker.matter()
    const mails = []
    for (const authority of AUTHORITIES.slice(40, 80)) {
      const own = { ...matter, authority, reference: `${1000 + maker.number(9000)}` }
      const subject = `FOI request: ${matter.thing}`
      const one = await maker.mail(`${truth}: ${authority.name}`, {
        from: REQUESTER,
        to: office(authority),
        subject,
        day: own.day,
        body: asking(own),
      })
      const two = await maker.mail(`${truth}: ${authority.name}`, {
        from: office(authority),
        to: REQUESTER,
        subject: `RE: ${subject}`,
        day: own.day + maker.number(25) * DAY,
        body: replying(own),
        answers: maker.number(3) === 0 ? null : one.id,
        attachments: ['how to complain.txt'],
      })
      mails.push(two.piece.id)
    }
    const leaflet = maker.text(
      undefined,
      'how to complain.txt',
      [],
      'If you are not content with how we dealt with you, write to us. We read every letter and reply within a month.\n',
    )
    leaflet.parents = mails
  },
  // One mail to forty bodies, who answer it.
  'one mail to forty': async (maker, truth) => {
    const matter = maker.matter()
    const one = await maker.mail(null, {
      from: REQUESTER,
      to: 'undisclosed-recipients:;',
      subject: `Question on ${matter.thing}`,
      day: matter.day,
      body: asking({ ...matter, authority: { name: 'Sir or Madam' } }),
    })
    for (const authority of AUTHORITIES.slice(20, 60)) {
      const own = {
        ...matter,
        authority,
        reference: `${authority.name.slice(0, 3).toUpperCase()}-${1000 + maker.number(9000)}`,
      }
      const truthHere = `${truth}: ${authority.name}`
      await maker.mail(truthHere, {
        from: office(authority),
        to: REQUESTER,
        subject: `Re: Question on ${matter.thing}`,
        day: own.day + DAY,
        body: received(own),
        answers: one.id,
      })
      await maker.mail(truthHere, {
        from: office(authority),
        to: REQUESTER,
        subject: `Re: Question on ${matter.thing}`,
        day: own.day + 15 * DAY,
        body: replying(own),
        answers: one.id,
      })
    }
  },
}
