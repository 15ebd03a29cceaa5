// Invented correspondence of any size, always the same for the same size.

const PLACES = ['Mill Lane', 'Harbour Road', 'Station Parade', 'Quarry Hill', 'Orchard Close']
const THINGS = ['street lights', 'grit bins', 'parking notices', 'library visits', 'fly-tipping reports']

function pick(list, at) {
  return list[at % list.length]
}

/** A numbered reply with answers, a refusal and the usual closing paragraphs; about 900 characters. */
export function letterText(at) {
  const thing = pick(THINGS, at)
  const place = pick(PLACES, at * 3 + 1)
  return `Dear Requester,

Freedom of Information Act 2000 - reference FOI/${2000 + (at % 24)}/${at}

Thank you for your request for information about ${thing} on ${place}, which we received on ${1 + (at % 28)} March 2024.

1. How many ${thing} were recorded on ${place} in 2022?

There were ${at % 977} recorded in 2022.

2. How much was spent on them, in pounds?

£${((at * 37) % 9000) + 100}.${String(at % 100).padStart(2, '0')}

3. Please provide the names of the officers responsible.

This information is exempt from disclosure under section 40(2) of the Act because it is the personal data of third
parties, and disclosing it would not be fair to them.

4. What is planned for next year?

We do not hold this information.

If you are unhappy with this reply you may ask for an internal review within 40 working days of the date of this letter.
If you are still unhappy after that, you may complain to the Information Commissioner's Office.

Yours sincerely,
Information Officer
Harrowgate Borough Council
`
}

/** One text of whole letters, at least `bytes` long. */
export function lettersOf(bytes) {
  const letters = []
  let size = 0
  for (let at = 0; size < bytes; at++) {
    const letter = `${letterText(at)}\n`
    letters.push(letter)
    size += Buffer.byteLength(letter)
  }
  return letters.join('')
}

/** A mailbox of whole mails, at least `bytes` long. */
export function mailboxOf(bytes) {
  const mails = []
  let size = 0
  for (let at = 0; size < bytes; at++) {
    const day = String(1 + (at % 28)).padStart(2, '0')
    const mail = `From foi@harrowgate.example Mon Apr ${day} 09:00:00 2024
From: Harrowgate Borough Council <foi@harrowgate.example>
To: Robin Fielding <robin@requests.example>
Date: Mon, ${day} Apr 2024 09:00:00 +0100
Subject: Reply to request ${at}
Content-Type: text/plain; charset=utf-8

${letterText(at)}
`
    mails.push(mail)
    size += Buffer.byteLength(mail)
  }
  return mails.join('')
}

/** One line of sentences, exactly `bytes` long. */
export function singleLineOf(bytes) {
  const sentence =
    'We do not hold the number of lamps on Mill Lane, and section 40(2) applies to the names of 12 officers. '
  return sentence.repeat(Math.ceil(bytes / sentence.length)).slice(0, bytes)
}

/** A mail in which each line quotes the one before, `levels` deep. */
export function nestedQuotesOf(levels) {
  const lines = Array.from(
    { length: levels },
    (_, at) => `${'>'.repeat(at)} On that day the council wrote of ${at % 97} lamps:`,
  )
  return `From: robin@requests.example\nTo: foi@harrowgate.example\nDate: Mon, 01 Apr 2024 09:00:00 +0100\nSubject: Re: lamps\n\n${lines.join('\n')}\n`
}
