import { questionAndReply } from '../testing/question-and-reply.ts'
import { testLawBook } from '../testing/test-law-book.ts'
import { testTable } from '../testing/test-table.ts'
import { findGrounds } from './find-grounds.ts'

const book = testLawBook()

function grounds(law: string) {
  return (reply: string): string[] => {
    const { text, letters } = questionAndReply(
      'Dear Westholt Council\n\n1. How many bins are there?',
      `Dear Ms Amari\n\n${reply}`,
    )
    return findGrounds(text, letters.at(-1)!.blocks, [], law, book).map(({ provision, use }) => `${provision} ${use}`)
  }
}

testTable(
  'relied on (FOIA)',
  [
    ['exempt under', 'The names are exempt under section 40(2) of the Act.', ['40(2) withheld']],
    ['we rely on', 'We rely on section 43(2).', ['43(2) withheld']],
    [
      'withheld, and the next sentence names it',
      'The names have been withheld. Section 40(2) protects them.',
      ['40(2) withheld'],
    ],
    ['two of them', 'This is exempt under sections 24(1) and 31(1)(a).', ['24(1) withheld', '31(1)(a) withheld']],
    ['two limbs', 'It is exempt under section 31(1)(a)(b).', ['31(1)(a) withheld', '31(1)(b) withheld']],
    ['cost', 'Section 12(1) applies, as this would take 30 hours.', ['12(1) refused']],
    ['vexatious', 'We refuse your request under section 14(1).', ['14(1) refused']],
    ['repeated', 'We refuse your request under section 14(2).', ['14(2) refused']],
    [
      'neither, with a limb of its own',
      'We neither confirm nor deny that we hold this, by virtue of section 31(3).',
      ['31(3) ncnd'],
    ],
    [
      'a heading of its own',
      'The following is withheld.\n\nSection 43(2) - Commercial interests\n\nBins Ltd would be harmed.',
      ['43(2) withheld'],
    ],
    [
      'below a line that announces them',
      'This is refused by virtue of the following exemptions:\n\nSection 24(1) National security;\n\nSection 31(1)(a) Crime',
      ['24(1) withheld', '31(1)(a) withheld'],
    ],
  ],
  grounds('uk-foia-2000'),
)

testTable(
  'only mentioned (FOIA)',
  [
    ['what is usually exempt', 'Please note that names of junior officers are usually exempt under section 40(2).', []],
    ['if it were held', 'We hold no report. Were it held, it would be likely to be exempt under section 36(2)(c).', []],
    [
      'withheld first, not engaged after a review',
      'In its response the Trust withheld the sum under section 43(2) and the names under section 40(2). I find that section 43(2) was not engaged.',
      ['40(2) withheld'],
    ],
    [
      'the law’s own words',
      'Section 40(2) is about personal data. Many letters of councils in this county speak of it at some length.',
      [],
    ],
    ['the same in one short sentence', 'Section 40(2) is about personal data.', []],
    ['taken back', 'We no longer rely on section 43(2).', []],
    ['it does not apply', 'Section 43(2) does not apply.', []],
    ['it was applied wrongly', 'Section 43(2) was incorrectly applied.', []],
    ['originally', 'We had relied on section 43(2).', []],
    ['rather than', 'We rely on section 40(2) rather than section 43(2).', ['40(2) withheld']],
    ['it may apply', 'We will tell you whether section 43(2) applies.', []],
    ['advice under section 16', 'We give advice and assistance under section 16.', []],
    ['the time of section 10', 'We must answer under section 10(1).', []],
    ['the right of section 50', 'You may apply under section 50 for a decision.', []],
    [
      'an annex on the law',
      'There are fourteen.\n\nLegal annex\n\nInformation is exempt under section 40(2) where it is personal data.',
      [],
    ],
    [
      'the review paragraph',
      'There are fourteen.\n\nIf you are unhappy with our use of section 43(2) you may ask for an internal review.',
      [],
    ],
    ['no citation', 'This is exempt.', []],
  ],
  grounds('uk-foia-2000'),
)

testTable(
  'relied on (EIR)',
  [
    ['an exception', 'We refuse this under regulation 12(4)(b).', ['12(4)(b) withheld']],
    [
      'not held is an exception of this law',
      'Regulation 12(4)(a) applies, as we do not hold it.',
      ['12(4)(a) withheld'],
    ],
    ['the duty to consult is none', 'Under regulation 9 we must give advice.', []],
  ],
  grounds('uk-eir-2004'),
)

testTable(
  'relied on (5 U.S.C. 552)',
  [
    ['an exemption by its number', 'The names are withheld pursuant to Exemption 6.', ['(b)(6) withheld']],
    ['an exemption by its letters', 'This is withheld under 5 U.S.C. § 552(b)(7)(C).', ['(b)(7)(C) withheld']],
    [
      'Glomar: the law has no limb of its own for it',
      'We can neither confirm nor deny the existence of records under Exemption 1.',
      ['(b)(1) ncnd'],
    ],
  ],
  grounds('us-foia-5-usc-552'),
)
