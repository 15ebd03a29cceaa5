import { wholeOf } from '../testing/source-document.ts'
import { testTable } from '../testing/test-table.ts'
import { readOutcome } from './outcome.ts'

/** `answered`, `partly-answered?` where another reading is close. */
function outcome([answer, question = 'How many bins are there?']: readonly [string, string?]): string {
  const { outcome, sure } = readOutcome(answer, wholeOf(answer), question)
  return `${outcome}${sure ? '' : '?'}`
}

testTable<readonly [answer: string, question?: string], string>(
  'granted in part',
  [
    ['released with some removed', ['I have decided to release the register. Names are withheld.'], 'partly-answered?'],
    ['none exists', ['We looked and none exist. Access is refused.'], 'not-held?'],
    ['in one word', ['I have decided to part-grant your request. Names are withheld.'], 'partly-answered?'],
    ['in the words of a denial', ['Granted in part and denied in part.'], 'partly-answered?'],
    ['denied', ['Denied.'], 'refused'],
  ],
  outcome,
)

testTable<readonly [answer: string, question?: string], string>(
  'held, and no more',
  [
    [
      'that it is held is not what was asked for',
      ['The Force does hold the lesson plan of the course. It is exempt under section 31.'],
      'refused',
    ],
    [
      'who wrote the paper that was asked for is not the paper',
      [
        'The plan was drawn by a barrister and is licensed. It is exempt under section 43.',
        'Please provide the plan of the depot.',
      ],
      'refused',
    ],
    [
      'no, where it was asked whether it is held',
      ['No. The Trust does not hold such a report.', 'Does the Trust hold a report on bins?'],
      'not-held?',
    ],
    [
      'what would be exempt if it were held',
      ['The Trust does not hold a report. Were it held, it would be likely to be exempt.'],
      'not-held',
    ],
  ],
  outcome,
)

testTable<readonly [answer: string, question?: string], string>(
  'answered',
  [
    ['a number', ['14'], 'answered'],
    ['nought', ['0'], 'answered'],
    ['none', ['None'], 'answered'],
    ['no', ['No'], 'answered'],
    ['words', ['The council owns them all.'], 'answered'],
    ['a number with its explanation', ['14. These are all green.'], 'answered'],
    ['the law and no more', ['Section 40(2) of the Act concerns personal data.'], 'answered?'],
    ['another part of the reply', ['See answer to question 3'], 'answered?'],
    ['a link, where one was asked for', ['https://westholt.gov.uk/bins', 'Where can I find the policy?'], 'answered?'],
    ['a number and a link', ['14. More can be found on our website.'], 'answered'],
    ['words and a link', ['The policy changed. 14 bins went. See our website.'], 'answered?'],
  ],
  outcome,
)

testTable<readonly [answer: string, question?: string], string>(
  'partly answered',
  [
    [
      'some is withheld, and a copy of the rest can be had',
      ['Notes are withheld under section 40(2). A copy of the remaining report can be released.'],
      'partly-answered?',
    ],
    [
      'a number, and the rest is withheld',
      ['There are 14. The owners are exempt under section 40(2).'],
      'partly-answered',
    ],
    [
      'words, and the rest is withheld',
      ['The bins in Mill Lane are emptied by a company. Its name is exempt under section 43(2).'],
      'partly-answered?',
    ],
    ['some released in part', ['Nine pages are released in full. The rest is withheld.'], 'partly-answered?'],
    [
      'a number, and the rest is not held',
      ['There are 14 in Mill Lane. We do not hold the others.'],
      'partly-answered?',
    ],
    [
      'a number, and for the rest neither',
      ['There are 14. For the rest we neither confirm nor deny that we hold it.'],
      'partly-answered?',
    ],
    [
      'not held, and for the rest neither',
      ['We do not hold this. For the rest we neither confirm nor deny it.'],
      'partly-answered?',
    ],
    [
      'a number, and the rest cannot be given',
      ['14 in May. We cannot give you the figures for June.'],
      'partly-answered?',
    ],
    ['yes, and more is not held', ['Yes. We do not hold a list of them.'], 'partly-answered?'],
    ['no, and more is not held', ['No. We do not hold a list of them.'], 'partly-answered?'],
    ['not broken down, with figures', ['This is not recorded by ward. There were 14 in all.'], 'partly-answered?'],
  ],
  outcome,
)

testTable<readonly [answer: string, question?: string], string>(
  'not given',
  [
    ['refused', ['This is exempt under section 43(2).'], 'refused'],
    ['refused with reasons', ['This is exempt under section 43(2). Disclosure would prejudice trade.'], 'refused'],
    ['an exemption and no more', ['Section 43(2)'], 'refused'],
    ['a section, where one was asked for', ['Section 43(2)', 'Which section applies?'], 'answered?'],
    ['refused on cost', ['This would exceed the cost limit of 18 hours.'], 'refused'],
    [
      'refused, and some of it is published',
      ['Some of this can be found on our website. The rest is exempt.'],
      'refused?',
    ],
    [
      'refused, with figures of the reasons',
      ['This is exempt. There are 14 files. It would take 30 hours.'],
      'refused',
    ],
    ['cannot be given', ['We cannot give you this.'], 'refused?'],
    [
      'cannot be given, for a reason of law',
      ['We cannot give you this. The public interest is against it.'],
      'refused',
    ],
    ['cannot be given, as it is not held', ['We cannot give you this. It is not recorded.'], 'not-held?'],
    ['refused, with a list attached', ['This is exempt. A list is attached.'], 'refused?'],
    ['attached, and some of it is withheld', ['A list is attached. The names are exempt.'], 'missing-attachment?'],
    ['neither', ['We neither confirm nor deny that we hold this.'], 'neither-confirmed-nor-denied'],
    ['not held', ['We do not hold this information.'], 'not-held'],
    ['none held', ['None held'], 'not-held'],
    ['unknown', ['Unknown'], 'not-held'],
    ['not held, with a figure that explains', ['We do not hold this. There are 14 depots.'], 'not-held?'],
    ['not applicable', ['N/A'], 'not-applicable'],
    ['not applicable, as explained', ['Not applicable, as there are no bins.'], 'not-applicable'],
    ['not applicable behind words', ['The council sold them. This question is not applicable.'], 'not-applicable?'],
    ['elsewhere', ['This is published on our website.'], 'elsewhere'],
    ['another body', ['You should contact the Northmere Council.'], 'elsewhere'],
    ['elsewhere, with a figure', ['See our website. There are 14 pages.'], 'elsewhere?'],
    ['words, then elsewhere', ['The council keeps a list. It can be found on our website.'], 'elsewhere?'],
    [
      'exempt because it can be had (FOIA s.21)',
      ['This is exempt under section 21, as it is already available online.'],
      'elsewhere',
    ],
    [
      'published, and therefore exempt',
      ['This is published on our website. It is therefore exempt under section 21.'],
      'elsewhere?',
    ],
    [
      'a number that is only said to be small',
      ['Fewer than 5 - the exact number is withheld under Section 40(2).', 'How many were there?'],
      'partly-answered?',
    ],
    [
      'no to a request for a copy',
      ['I am afraid not, they came in confidence.', 'Can I have copies of the quotes?'],
      'refused?',
    ],
    ['no to a question', ['I am afraid not.', 'Is there a lift?'], 'answered'],
    ['attached', ['Please see the attached spreadsheet.'], 'missing-attachment'],
    ['attached, with a figure', ['14. Please see the attached spreadsheet.'], 'missing-attachment?'],
    ['attached, with a figure in the same sentence', ['14 (see attached)'], 'missing-attachment?'],
  ],
  outcome,
)

testTable<readonly [answer: string, question?: string], string>(
  'words that look like a refusal and are none',
  [
    ['a refusal of somebody else', ['The planning application was refused in May.'], 'answered'],
    ['an exemption of another law', ['The shop is exempt from business rates.'], 'answered'],
    ['a thing attached to a wall', ['It is attached to the wall.'], 'answered'],
    ['sales that exceeded something', ['Sales exceeded expectations.'], 'answered'],
  ],
  outcome,
)
