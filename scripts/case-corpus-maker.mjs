// What the corpus of cases is made of: bodies, things that are asked about, and the letters and mails of a correspondence.
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
export const AUTHORITIES = KINDS.flatMap((kind) =>
  ROOTS.map((root) => ({
    name: `${root} ${kind}`,
    domain: `${root.toLowerCase()}-${kind.split(' ')[0].toLowerCase()}.example`,
  })),
)

/** Keeps the pieces that are made, with a number and a name for each. */
export class Maker {
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

export const DAY = 86_400_000
export const REQUESTER = 'Sam Sampleton <sam@post.example>'
export const office = ({ name, domain }) => `${name} <foi@${domain}>`
export const dated = (day) =>
  new Date(day).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
export const listed = (questions) => questions.map((question, at) => `${at + 1}. ${question}`).join('\n')

export const asking = ({ authority, questions }) =>
  `Dear ${authority.name},\n\nUnder the Freedom of Information Act 2000 please answer the following:\n\n${listed(questions)}\n\nYours faithfully,\nSam Sampleton\n`
export const received = ({ authority, reference, day }) =>
  `Dear Mr Sampleton,\n\nThank you for your request of ${dated(day)} under the Freedom of Information Act 2000. Our reference is ${reference}. We will reply within 20 working days.\n\nInformation Team\n${authority.name}\n`
export const replying = ({ authority, reference, questions, day }, repeated = true) =>
  `Dear Mr Sampleton,\n\nFreedom of Information request ${reference}\n\nWe write in response to your request of ${dated(day)}. ${repeated ? 'You asked, and we answer, as follows.' : 'The information you asked for is given below.'}\n\n${repeated ? questions.map((question, at) => `${at + 1}. ${question}\n\nThe council recorded ${at + 14} in that time.\n`).join('\n') : 'There were 14 in that time, and 3 in the time before.\n'}\nIf you are not content you may ask for an internal review.\n\nYours sincerely,\nInformation Team\n${authority.name}\n`
export const onPaper = (matter, after, text) =>
  `${matter.authority.name}\nTown Hall, High Street\n\n${dated(matter.day + after * DAY)}\n\nOur ref: ${matter.reference}\n\n${text}`
