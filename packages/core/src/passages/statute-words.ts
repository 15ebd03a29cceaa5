import type { Phrase } from '../text/phrases.ts'

/** A line that says which provision is quoted below it, or a sentence that goes on with its words. */
export const QUOTES_STATUTE: readonly Phrase[] = [
  {
    pattern:
      /\b(?:sections?|s\.|ss\.|regulations?|reg\.|articles?|paragraphs?|subsections?|exemptions?)\s{0,3}\(?\d[\w()./]{0,20}(?:\s(?:and|to|&)\s\(?\d[\w()./]{0,12})?(?:\sof\s[\w'’,() ]{2,70}?)?\s(?:provides?|states?|says|reads|sets\sout|is\sworded|defines)\b/i,
    examples: [
      'Section 17(1) of the Act provides:',
      'Regulation 12(4)(e) states that a public authority may refuse',
      'Section 9(2) of the Harbours Act 1999 provides that',
      'Article 4(2) reads as follows',
      'section 31(1)(a) says that',
    ],
    counterExamples: [
      'Section 31 is engaged, since the gates are watched at night',
      'Our policy states that officers decide',
      'The letter of 3 May says that the survey was late',
    ],
  },
  {
    pattern: /\bthe\s(?:act|regulations|law|statute|code)\s(?:provides?|states?|says)\sthat\b/i,
    examples: ['The Act provides that a reply is due', 'The Regulations state that'],
    counterExamples: [
      'The report says that the pier is weak',
      'Acting on the advice, the council provides that service',
    ],
  },
]

/** The manner of speaking of acts: nobody else says so. */
export const STATUTE_MANNER: readonly Phrase[] = [
  {
    pattern: /\bis\sexempt\sinformation\sif\b|\bis\snot\sexempt\sinformation\sby\svirtue\b/i,
    examples: [
      'Information is exempt information if its release would harm',
      'which is not exempt information by virtue of',
    ],
    counterExamples: ['The list is exempt, since it names the gates'],
  },
  {
    pattern: /\bduty\sto\sconfirm\sor\sdeny\s(?:does|shall)\snot\sarise\b/i,
    examples: ['The duty to confirm or deny does not arise if'],
    counterExamples: ['The council has a duty to confirm or deny what it holds'],
  },
  {
    pattern: /\ba\spublic\sauthority\s(?:which|may\srefuse|shall)\b/i,
    examples: [
      'A public authority which relies on',
      'a public authority may refuse to disclose',
      'a public authority shall',
    ],
    counterExamples: ['As a public authority we must'],
  },
  {
    pattern: /\bmust,?\s(?:within\sthe\stime\sfor\scomplying|not\slater\sthan\sthe\s\w+\sworking\sday)\b/i,
    examples: ['must, within the time for complying with', 'must not later than the twentieth working day'],
    counterExamples: ['We must write to you within the month'],
  },
]
