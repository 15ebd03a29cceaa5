import { testLawBook } from '../testing/test-law-book.ts'
import { testTable } from '../testing/test-table.ts'
import { applicableLaw } from './applicable-law.ts'

const book = testLawBook()

/** `> ` stands before what the requester wrote, `@ ` before a head, read for signs alone. */
function lawOf(lines: readonly string[]): string | null {
  const text = lines.join('\n')
  let end = -1
  const passages = lines.map((line) => {
    const start = end + 1
    end = start + line.length
    return { start, end, from: line.startsWith('> ') ? ('requester' as const) : ('authority' as const) }
  })
  const isHead = (_: unknown, i: number) => lines[i]!.startsWith('@ ')
  return applicableLaw(
    text,
    passages.filter((_, i) => !isHead(_, i)),
    passages.filter(isHead),
    book,
  )
}

testTable<readonly string[], string | null>(
  'applicableLaw: the act that is named',
  [
    ['the United Kingdom', ['We have handled this under the Freedom of Information Act 2000.'], 'uk-foia-2000'],
    [
      'Scotland',
      ['This answers your request under the Freedom of Information (Scotland) Act 2002.'],
      'scotland-foisa-2002',
    ],
    ['Scotland, by its letters', ['This response is made under FOISA.'], 'scotland-foisa-2002'],
    ['Scottish regulations', ['We have dealt with this under the EI(S)Rs.'], 'scotland-eisr-2004'],
    ['Ireland', ['Your request under the FOI Act 2014 is part granted.'], 'ireland-foi-2014'],
    [
      'the United States',
      ['This responds to your Freedom of Information Act, 5 U.S.C. § 552, request.'],
      'us-foia-5-usc-552',
    ],
    ['California', ['Your California Public Records Act request was reviewed.'], 'us-ca-cpra'],
    ['Florida', ['This answers your request under Chapter 119, Florida Statutes.'], 'us-fl-119'],
    ['Illinois', ['Your request under 5 ILCS 140/3 is granted.'], 'us-il-foia'],
    ['Massachusetts', ['Your request under G.L. c. 66, § 10 is granted.'], 'us-ma-prl'],
    ['New Jersey', ['I write about your OPRA request.'], 'us-nj-opra'],
    ['New York', ['The Town acknowledges your FOIL request.'], 'us-ny-foil'],
    ['Texas', ['The City received your request under the Texas Public Information Act.'], 'us-tx-pia'],
    ['Washington', ['Your request under chapter 42.56 RCW was processed.'], 'us-wa-pra'],
    [
      'Australia',
      ['Your request under the Freedom of Information Act 1982 (Cth) has been decided.'],
      'australia-foi-1982',
    ],
    ['New Zealand', ['Your OIA request has been considered.'], 'nz-oia-1982'],
    ['Canada', ['Your request under the Access to Information Act is complete.'], 'canada-atia'],
    ['the European Union', ['Your application under Regulation (EC) No 1049/2001 was registered.'], 'eu-1049-2001'],
    [
      'Germany',
      ['@ Bundesamt, Bonn', 'Ihr Antrag nach dem Informationsfreiheitsgesetz wird abgelehnt.'],
      'germany-ifg-bund',
    ],
    [
      'Germany, in English',
      ['Your application under the Freedom of Information Act of the Federation is granted.'],
      'germany-ifg-bund',
    ],
    ['only the requester names one', ['> Under the EIR 2004 send the tree survey.', 'It is attached.'], 'uk-eir-2004'],
    ['none', ['The boathouse is open on Sundays.'], null],
  ],
  lawOf,
)

testTable<readonly string[], string | null>(
  'applicableLaw: a name that several countries share',
  [
    ['nothing speaks for one of them', ['Thank you for your FOIA request. We own 12 trucks.'], null],
    ['a post code', ['@ Mill Lane, Westholt S1 1UJ', 'Thank you for your FOI request.'], 'uk-foia-2000'],
    [
      'signs of Scotland',
      ['@ G2 1DU', 'Your FOI request: apply to the Scottish Information Commissioner.'],
      'scotland-foisa-2002',
    ],
    ['Dublin', ['@ Kildare Street, Dublin 2', 'I refer to your FOI request.'], 'ireland-foi-2014'],
    ['the federal capital', ['@ Washington, DC 20240', 'This answers your FOIA request.'], 'us-foia-5-usc-552'],
    [
      'Illinois',
      ['@ Chicago, IL 60602', 'This answers your FOIA request. You may write to the Public Access Counselor.'],
      'us-il-foia',
    ],
    ['Australia', ['@ Canberra ACT 2601', 'I refer to your FOI request.'], 'australia-foi-1982'],
    ['California', ['@ Sacramento, CA 95814', 'Thank you for your Public Records Act request.'], 'us-ca-cpra'],
    ['Washington', ['@ Olympia, WA 98501', 'Thank you for your Public Records Act request.'], 'us-wa-pra'],
    [
      'the regulator alone',
      ['You may apply to the Information Commissioner at Wycliffe House, Wilmslow.'],
      'uk-foia-2000',
    ],
    [
      'two acts by their letters: the one for all records',
      ['@ foi@example.gov.uk', 'Requests under FOIA or EIR are free.'],
      'uk-foia-2000',
    ],
  ],
  lawOf,
)

testTable<readonly string[], string | null>(
  'applicableLaw: one act in a letter about another',
  [
    [
      'environmental information instead',
      ['You asked under the Freedom of Information Act 2000. We have handled this under the EIR instead.'],
      'uk-eir-2004',
    ],
    ['rather than', ['This falls to be considered under the EIR rather than the FOIA.'], 'uk-eir-2004'],
    [
      'exempt under the Act as it is environmental (s.39)',
      [
        'Your request was made under the FOIA 2000. It is exempt under section 39 of that Act.',
        'We have therefore dealt with it under the Environmental Information Regulations 2004.',
      ],
      'uk-eir-2004',
    ],
    [
      'a section of the act by which the request goes to the regulations (FOISA s.39(2))',
      [
        'We have dealt with it under the EISRs, and rely on section 39(2) of the Freedom of Information (Scotland) Act 2002.',
      ],
      'scotland-eisr-2004',
    ],
    [
      'considered, and found not to be environmental',
      [
        'We have considered whether the Environmental Information Regulations 2004 apply. They do not.',
        'Your request has been answered under the Freedom of Information Act 2000.',
      ],
      'uk-foia-2000',
    ],
    [
      'a part under the Regulations',
      [
        'Thank you for your request under the Freedom of Information Act 2000.',
        'Question 3 has been considered under the Environmental Information Regulations 2004.',
      ],
      'uk-foia-2000',
    ],
    [
      'how it was asked counts less than how it was handled',
      [
        'We have processed this under the EIR 2004.',
        'We received your request under the Freedom of Information Act 2000 on 3 May.',
      ],
      'uk-eir-2004',
    ],
    [
      'how it will be handled counts less than how it was',
      [
        'This has been logged as a FOI request and will be dealt with under the Freedom of Information Act 2000.',
        'Please find our response to your request below: under regulation 8 of the EIR 2004 we charge for this.',
      ],
      'uk-eir-2004',
    ],
    [
      'asked under the Regulations, answered under the Act',
      [
        '> Under the Environmental Information Regulations 2004: how many staff are there?',
        'Your request has been processed under the Freedom of Information Act 2000.',
      ],
      'uk-foia-2000',
    ],
    [
      'a part passed on as subject access',
      [
        'Thank you for your request under the Freedom of Information Act 2000.',
        '2. This is your own personal data. We will deal with it under the Data Protection Act 2018.',
      ],
      'uk-foia-2000',
    ],
    [
      'all of it handled as subject access',
      [
        'Your request was made under the Freedom of Information Act 2000.',
        'We are handling it as a subject access request under the UK General Data Protection Regulation instead.',
      ],
      'uk-dpa-2018',
    ],
    ['subject access alone', ['We have logged your request under the Data Protection Act 2018.'], 'uk-dpa-2018'],
    [
      'data protection beside the act',
      [
        'We have dealt with your request under the Freedom of Information Act 2000.',
        'Disclosure would breach the UK GDPR, and has been considered under the Data Protection Act 2018.',
      ],
      'uk-foia-2000',
    ],
    [
      'two acts together',
      ['We processed your request under the Freedom of Information Act, 5 U.S.C. § 552, and the Privacy Act of 1974.'],
      'us-foia-5-usc-552',
    ],
  ],
  lawOf,
)

testTable<readonly string[], string | null>(
  'applicableLaw: an act of another country, named in error',
  [
    [
      'a requester names the Act of 2000 to a Scottish authority',
      [
        '> Under the Freedom of Information Act 2000, how many ferries are there?',
        'We own two.',
        'You may apply to the Scottish Information Commissioner.',
      ],
      'scotland-foisa-2002',
    ],
    [
      'and the authority repeats it',
      [
        'Your request under the Freedom of Information Act 2000 has been passed to me.',
        'You may apply to the Scottish Information Commissioner.',
      ],
      'scotland-foisa-2002',
    ],
    [
      'the Scottish act, named to an English authority',
      [
        '> Under the Freedom of Information (Scotland) Act 2002, how many swans are there?',
        '88.',
        "You may complain to the Information Commissioner's Office.",
      ],
      'uk-foia-2000',
    ],
    [
      'the Regulations, named to a Scottish authority',
      [
        '> Under the Environmental Information Regulations 2004 send the peat survey.',
        'It is attached. See foi.scot, or write to the Scottish Information Commissioner.',
      ],
      'scotland-eisr-2004',
    ],
    [
      'not where its own regulator is named as well',
      [
        'We have handled this under the Freedom of Information Act 2000. You may complain to the ICO.',
        'For a Scottish body write to the Scottish Information Commissioner, Kinburn Castle.',
      ],
      'uk-foia-2000',
    ],
    [
      'not where the authority handled it so, and names the other for the protection of data',
      [
        'We have handled this under the Freedom of Information (Scotland) Act 2002.',
        "Complain about our use of your data to the Information Commissioner's Office, Wilmslow.",
      ],
      'scotland-foisa-2002',
    ],
    [
      'not where only the requester names the other regulator',
      [
        '> I wrote to the Scottish Information Commissioner at Kinburn Castle.',
        'We have handled this under the Freedom of Information Act 2000.',
      ],
      'uk-foia-2000',
    ],
    [
      'not by a court that every country has',
      ['Your OPRA request is denied. You may go to the Superior Court.'],
      'us-nj-opra',
    ],
  ],
  lawOf,
)
