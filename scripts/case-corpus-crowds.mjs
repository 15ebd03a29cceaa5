// One request to many bodies at once.
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

export const CROWDS = {
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
