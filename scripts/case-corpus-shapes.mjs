// Correspondences as people keep them: the usual shapes, and those that look like others.
import {
  AUTHORITIES,
  asking,
  DAY,
  dated,
  office,
  onPaper,
  REQUESTER,
  received,
  replying,
} from './case-corpus-maker.mjs'

export const SHAPES = {
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
