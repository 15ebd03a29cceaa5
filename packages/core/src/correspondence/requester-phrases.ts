import type { Phrase } from '../text/phrases.ts'

/** What a requester's later message says of itself. */

export const ASKS_REVIEW: readonly Phrase[] = [
  {
    pattern:
      /\b(?:(?:request|ask(?:ing)?|like|require|want|seek(?:ing)?|conduct|carry out|undertake|perform|for)(?: to request| for| you to)?(?: an?| your)?(?: formal)? internal review|internal review (?:of|please)|conducts freedom of information reviews|(?:request|require|ask(?:ing)? for) (?:a|that you) review|requirement for review|(?:i|we) (?:wish|want|would like) to (?:appeal|complain about|challenge) (?:this|the|your) (?:decision|response|refusal|handling)|review (?:of )?(?:this|your|the) (?:decision|refusal|handling|response)|please reconsider|reconsider (?:your|the|this|points?|questions?)|(?:i|we) (?:hereby )?appeal)\b/i,
    examples: [
      'I am writing to request an internal review',
      'Please pass this on to the person who conducts Freedom of Information reviews.',
      'I wish to appeal this decision',
      'Please reconsider points 2 and 3 under regulation 11.',
    ],
    counterExamples: ['a review of parking'],
  },
  {
    pattern: /\breview(?:ed)?\b/i,
    after: {
      words:
        /\b(?:would like|want|wish|ask)(?: for)? (?:the|this|that|your) (?:decision|refusal|handling|response|reply)\b/gi,
      within: 80,
    },
    examples: ['I would like the decision on the amount to be reviewed.'],
    counterExamples: ['I would like the decision notice on the bridge'],
  },
  {
    pattern:
      /\b(?:request|ask(?:ing)?|apply(?:ing)?)\s+(?:\w+\s+){0,3}(?:for|a)\s+reconsideration\b|\b(?:please\s+)?treat\s+this\s+as\s+(?:a|an|my)\s+(?:request\s+for\s+(?:an?\s+)?)?(?:internal\s+)?(?:review|reconsideration|appeal|complaint)\b|\bi\s+(?:require|want|seek|ask\s+for)\s+a\s+review\b/i,
    examples: ['please treat this as a request for reconsideration of 2 and 3', 'I require a review of your handling'],
    counterExamples: ['We treat this as a survey.'],
  },
]

export const CHASES: readonly Phrase[] = [
  {
    pattern:
      /\b(?:overdue|over due|remind(?:er|ing)?|chas(?:e|ing)|follow(?:ing)?[- ]?up|still (?:waiting|awaiting|not (?:had|received|heard)|have not|no)|(?:have|has|['’]ve) (?:still )?(?:not|yet to) (?:yet )?(?:had|received?|heard|responded|been (?:answered|acknowledged))|haven['’]t (?:had|received|heard)|(?:not|no|never|nothing) (?:had|received|has come)(?: (?:a|any|an)? ?(?:response|reply|answer|acknowledg\w+))?|no (?:response|reply|answer)|missed (?:the|your) deadline|deadline (?:has|was|is)|(?:should|ought to) have (?:\w+ )?(?:received|responded|replied|been|answered|had)|when (?:can|will|should|might|may) (?:i|we|you|this)(?: \w+)? (?:expect|receive|respond|reply|be)|when i can expect|(?:acknowledge|confirm) receipt|update on (?:this|my|the)|any (?:update|news|progress)|late(?:ness)? (?:in )?respon|what has (?:happened to|become of) my|date (?:that )?you gave|urgently expedited|on course to be answered|(?:20|twenty) working days (?:has|have)|legal obligation to respond|failed to (?:respond|reply|meet)|did not provide|(?:month|week|day)s? since i)\b/i,
    examples: [
      'I should have received a response by 27 March',
      'My request is now overdue',
      'Please could you acknowledge receipt of my request',
      'When can I expect a reply?',
      'I have not received a response',
      'By law you should have answered by 10 June.',
      'whether my request of 6 August is on course to be answered',
    ],
    counterExamples: ['How many library books are kept late?'],
  },
  {
    pattern: /\b(?:missing|not (?:attached|there|included|enclosed|open)|came with|did not|didn['’]t|resend)\b/i,
    after: {
      words: /\b(?:appendi(?:x|ces)|attachments?|annex(?:es)?|enclosures?|spreadsheets?|files?)\b/gi,
      within: 60,
    },
    examples: ['The attachment was missing', 'Appendix 1 came with your email.'],
    counterExamples: ['Please send the appendix on staffing'],
  },
  {
    pattern:
      /\b(?:only (?:appendix|attachment|part|one)|(?:your|the) (?:reply|response|answer|letter|email) (?:stops|omits|misses|skips|leaves out|does not (?:answer|address|cover|include)|did not (?:answer|address|cover|include))|(?:you|it) (?:skipped|missed|omitted|left out|overlooked|(?:have|has) not (?:answered|addressed)|did not (?:answer|address)|didn['’]t (?:answer|address))|could (?:i|you) (?:have|send|let me have) (?:an answer|the (?:answer|missing|rest)))\b/i,
    examples: [
      'Only Appendix 1 came with your email.',
      'Your reply stops at question 5.',
      'You have not answered question 6',
    ],
    counterExamples: ['Please send the appendix on staffing'],
  },
  {
    pattern:
      /\bno (?:\w+ )?(?:spreadsheet|attachment|enclosure|appendix|annex|file|document)s? (?:was |were )?(?:attached|enclosed|included|there|with)\b|\bwhen (?:i|we) (?:will|can|shall|might|may) (?:have|get|receive|expect|hear)\b/i,
    examples: ['There was no spreadsheet attached', 'Could you tell me when I will have a reply?'],
    counterExamples: ['Please say when we will build the school'],
  },
  {
    pattern:
      /\byou\s+(?:(?:have|had|did)(?:\s+not|n['’]t)\s+(?:\w+\s+)?(?:said|say|answer(?:ed)?|address(?:ed)?|mention(?:ed)?|deal|dealt|repl(?:y|ied)|sen[dt]|includ(?:e|ed)|told|tell|give[n]?|gave|cover(?:ed)?)|(?:have\s+|['’]ve\s+)?(?:skipped|missed|overlooked|forgotten|omitted))\b|\bif\s+i\s+(?:do\s+not|don['’]t)\s+hear\b|\b(?:over|more\s+than|nearly|almost)\s+(?:\w+\s+){1,2}(?:days|weeks|months)\s+since\b|\bstill\s+nothing\b|\bwhat\s+(?:is|['’]s)\s+(?:the\s+)?(?:status|happening)\b|\b(?:days?|weeks?|months?)\s+(?:having\s+)?(?:have\s+|has\s+)?(?:come\s+and\s+gone|passed|gone\s+by|been\s+and\s+gone)\b|\bit\s+has\s+been\s+(?:over|more\s+than|nearly|almost)\b|\b(?:estimated|expected)\s+(?:completion\s+)?date\b/i,
    examples: [
      'You have skipped 13',
      'You haven’t said anything about the pavilion roof',
      'Still nothing.',
      'what is the status of F-00419',
      'Twenty business days having come and gone',
      'It has been over three months.',
    ],
    counterExamples: ['You have paid for the licence.'],
  },
]

/** The requester speaks of the correspondence, not of a new subject. */
export const REFERS_BACK: readonly Phrase[] = [
  {
    pattern:
      /\b(?:my (?:request|e-?mail|letter|foi|questions?) (?:of|is|was|has|dated|from)|your (?:reply|response|answer|e-?mail|letter|message)|question \d|(?:an|the) answer|by law)\b/i,
    examples: ['my request of 6 August', 'Your reply', 'an answer to question 6'],
  },
]

export const COMPLAINS: readonly Phrase[] = [
  {
    pattern:
      /\b(?:(?:complained|complaint|refer(?:red)? (?:this|the (?:case|matter)|it)|reported (?:this|you)|taken (?:this|the matter)) to (?:the )?(?:ico|information commissioner|ombudsman|commissioner))\b/i,
    examples: ['I have now complained to the Information Commissioner', 'I have referred this to the ICO'],
  },
]

export const THANKS: readonly Phrase[] = [
  {
    pattern:
      /^[^\w\r\n\u2028\u2029]*(?:many )?(?:thanks|thank you)(?: very much| so much)? for (?:your|the|this|coming|getting|responding|confirming|letting|taking|that|providing)/im,
    examples: ['Thank you for your response.', 'Many thanks for your reply'],
  },
]
