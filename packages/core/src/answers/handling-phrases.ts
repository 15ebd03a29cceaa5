import type { Phrase } from '../text/phrases.ts'

/** What a reply says of the request as a whole and of its handling. */

/** The request as a whole is refused: what else the letter says are reasons, whatever words of the questions they use. */
export const REFUSES_REQUEST: readonly Phrase[] = [
  {
    pattern:
      /\b(?:refus\w+|not\s+obliged\s+to\s+(?:comply|answer)|declin\w+|reject\w*)\b[^.?]{0,40}\b(?:your|the|this|a)\s+request\b/i,
    examples: ['We refuse your request', 'the Council is not obliged to comply with your request'],
    counterExamples: ['The Council rejected the tender'],
  },
  {
    pattern:
      /\b(?:your|the|this)\s+request\s+(?:is|has\s+been|must\s+be)\s+(?:\w+\s+){0,2}(?:refused|rejected|vexatious|denied|exempt)\b(?!\s+in\s+part)/i,
    examples: ['Your request is refused.', 'the request is therefore vexatious'],
    counterExamples: ['Your request is refused in part.'],
  },
]

/** How the requester could ask again (FOIA s.16). */
export const ADVISES: readonly Phrase[] = [
  {
    pattern:
      /\b(?:advice\s+and\s+assistance|duty\s+to\s+advise|you\s+(?:may|might)\s+(?:wish|like|want)\s+to|(?:refin|narrow|reduc)(?:e|ed|ing)\s+(?:the|your|this|request|it)|(?:new|revised|refined|narrower)\s+request|if\s+(?:you\s+(?:asked|were|could)|it\s+would\s+help))\b/i,
    examples: [
      'Under section 16 we have a duty to give advice and assistance.',
      'You may wish to ask again on that footing.',
      'If you asked for questions 1 and 2 only',
    ],
    counterExamples: ['The fleet was reduced in May.'],
  },
]

/** What an answer would cost (FOIA s.12). */
export const ESTIMATES: readonly Phrase[] = [
  {
    pattern:
      /\b(?:\d+\s+(?:hours?|minutes?)|(?:five|ten|twenty|thirty)\s+minutes|the\s+limit|estimate[ds]?|sample)\b|£\s?\d/i,
    examples: ['That comes to some 284 hours.', 'It would take ten minutes a file', 'over the limit'],
    counterExamples: ['The public interest lies in withholding it.'],
  },
]

/** The authority announces its answer and gives none yet. */
export const LEADS_IN: readonly Phrase[] = [
  {
    pattern:
      /^\W*(?:thank you for (?:your|the)|thanks for (?:your|the|this|that|getting)\b|i (?:am )?writ(?:e|ing)|further to your|we (?:have )?(?:now )?(?:received(?! \d)|considered|completed|carried out|processed)|your (?:request|e-?mail|letter|enquiry)|we apologi[sz]e|i apologi[sz]e|please accept (?:my|our) apolog|(?:i|we) (?:am|are) (?:sorry|pleased)|sorry for|please (?:find|see) (?:below |attached )?(?:our |the |a |[\w'’]+ [\w'’]+ [\w'’]+ )?(?:full )?(?:response|reply|answers?)|(?:our|the) (?:full )?(?:response|answers?) (?:is|are|to)|in (?:response|reply|answer) to your|(?:this|your) request (?:has been|was|is being) (?:handled|dealt|processed|considered|logged)|(?:re|ref|case (?:number|ref\w*)|our ref\w*|subject|freedom of information|environmental information)\b.{0,100}$|i am now (?:able|in a position) to|(?:since|as) the (?:information|request) .{0,140}\b(?:treated|dealt with|handled)\b|this has been logged|the reference (?:number )?(?:for|of) (?:your|this) request|your reference|the (?:freedom of information act|environmental information regulations)(?: 20\d\d)? states?|for response)\b/i,
    examples: [
      'Thank you for your request for information',
      'Thanks for this.',
      'I am writing in response to your request',
      'Please find our response to your request set out below:',
      'We apologise for the delay in responding.',
    ],
    counterExamples: ['Three officers work in the team.'],
  },
]

/** A review leaves a decision as it was. */
export const UPHOLDS: readonly Phrase[] = [
  {
    pattern:
      /\b(?:decision|refusal|reply|response|exemptions?|exceptions?)\b(?:\s+\w+){0,4}\s+(?:is|are|was|were)\s+(?:therefore\s+|also\s+)?upheld\b|\b(?:i|we|panel)\s+(?:therefore\s+|also\s+)?uph(?:old|olds|eld)\s+(?:the|our|this|that)\s+(?:original\s+|first\s+)?(?:decision|refusal|response|reply)\b/i,
    examples: ['The decision is upheld.', 'I therefore uphold the original decision'],
    counterExamples: ['The complaint is upheld.'],
  },
]

/** It changes some of it. */
export const OVERTURNS: readonly Phrase[] = [
  {
    pattern:
      /\b(?:overturn\w*|revers(?:e|ed)|not\s+uph(?:old|eld)|partly|partially|in\s+part|however|except(?:ion)?\s+(?:of|for)|now\s+(?:disclos|releas|provid|enclos|attach)\w*|(?:enclosed|attached)\b)\b/i,
    examples: ['I overturn that part of our reply', 'upheld in part', 'The report is attached'],
    counterExamples: ['The decision is upheld.'],
  },
]
