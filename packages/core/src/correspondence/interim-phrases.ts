import type { Phrase } from '../text/phrases.ts'

/** What an authority's message says of itself on the way to its answer. */

export const ACKNOWLEDGES: readonly Phrase[] = [
  {
    pattern:
      /\b(?:has|have) (?:now )?been (?:logged|recorded|registered|allocated|assigned|passed to (?:the|our)|forwarded to (?:the|our)|received|sent to the)\b/i,
    examples: [
      'This has been logged as a Freedom of Information Request',
      'Your request has been allocated to an officer',
    ],
    counterExamples: ['Six complaints were logged.'],
  },
  {
    pattern:
      /\b(?:acknowledge(?:s|d)?|acknowledge?ment)\b.{0,60}\b(?:receipt|request|e-?mail|letter|correspondence|review)|\b(?:(?:confirm|confirmation of)(?: the)? receipt|receipt of your (?:e-?mail|request)|we have received your (?:request|e-?mail|enquiry|application|letter|freedom|foi))\b/is,
    examples: [
      'I acknowledge receipt of your request',
      'We have received your request',
      'This email is to acknowledge your request',
      'Please take this as acknowledgment of your FOI request',
    ],
  },
  {
    pattern: /\b(?:is|are) (?:now )?being (?:treated|handled|processed|considered|dealt with|looked into)\b/i,
    examples: ['It is being treated as a request under the Act', 'Your request is being processed'],
  },
  {
    pattern:
      /\b(?:i|we)(?:['’]ve| have)? (?:now )?(?:logged|recorded|registered) (?:this|your|it)\b|\bconfirm(?:s|ing)? (?:that )?(?:we|i) (?:have )?received your\b|\bhas been given (?:the|this) reference\b/i,
    examples: [
      "I've logged this as FOI 19/288",
      'This message confirms that we received your request on 4 May',
      'Your e-mail has been given the reference OPCC 031/23.',
    ],
    counterExamples: ['We recorded twelve incidents.'],
  },
  {
    pattern: /\b(?:acknowledged|arrived|landed|reached|logged|received)\b/i,
    after: {
      words: /\b(?:request|enquiry|e-?mail|letters?|application|correspondence|foi)\b/gi,
      within: 40,
    },
    examples: [
      'Your e-mail of Monday 13th is acknowledged.',
      'your request arrived on 11th September',
      'Both of your letters have landed safely',
      'request logged (ODES/2022/0077)',
    ],
    counterExamples: ['The application form arrives in May.'],
  },
  {
    pattern: /^(?:acknowledged|received)\b/im,
    examples: ['Received yesterday with thanks.', 'Acknowledged. We aim to let you have the outcome by 11 May.'],
    counterExamples: ['We received three tenders.'],
  },
]

/** A promise of a reply, with or without its date. */
export const PROMISES_REPLY: readonly Phrase[] = [
  {
    pattern:
      /\b(?:repl(?:y|ies)|answer(?:ed)?|respon(?:se|d|ding)|hear|decision|contact you|be in touch|dealt? with|consider(?:ed)?|process(?:ed)?)\b/i,
    after: {
      words:
        /\b(?:will|shall|aims?|should|must|intends?|endeavours?|hopes?|expects?|required|obliged|allows?|gives?|has|have|can|due|may)\b/gi,
      within: 120,
    },
    examples: [
      'We aim to answer within 20 working days.',
      'The law gives us 20 working days in which to answer',
      'You should have a full reply by 2 December.',
      'Your request will now be considered in accordance with the Act',
      'You will be sent a reply as soon as possible',
      'We must respond to it within 20 working days',
      'The Act allows 20 working days, making your response due on 15 June',
    ],
    counterExamples: ['The depot has three vans.'],
  },
  {
    pattern: /\b(?:to|for|until|making|from|of)\b/i,
    after: {
      words: /\b(?:20|twenty|ten|10|30|thirty)\s+(?:(?:working|business|school)\s+)?days\b/gi,
      within: 80,
    },
    examples: ['The University has twenty working days to reply', 'within 20 working days of receipt'],
  },
  {
    pattern: /\b(?:will|shall|hope to|aim to) (?:\w+ )?(?:get|come|write) back to you\b/i,
    examples: ['I will get back to you by 29 June.'],
    counterExamples: ['The bus will come back to town'],
  },
]

export const AUTO_REPLY: readonly Phrase[] = [
  {
    pattern:
      /\b(?:this is an auto(?:matic|mated)?\b|auto(?:matic|mated)?[- ](?:reply|response|acknowledgement|generated)|automatically generated|(?:this )?(?:mailbox|inbox|e-?mail address) is (?:not|un)(?: ?monitored)|receipt of your email will be sent)/i,
    examples: ['Automatic reply: FOI request', 'This is an automated response'],
  },
]

/** An officer's absence: nobody has taken the request. */
export const AWAY: readonly Phrase[] = [
  {
    pattern:
      /\b(?:out of (?:the )?office|i am (?:currently )?(?:on annual leave|on leave|away|out of the office)|(?:on|from) (?:annual|maternity|sick) leave)\b/i,
    examples: ['I am away from the office until Monday', 'Out of office: FOI'],
  },
]

export const ASKS_CLARIFICATION: readonly Phrase[] = [
  {
    pattern:
      /\b(?:(?:would like|need|require|wish|seek(?:ing)?|ask(?:ing)?|grateful|request(?:ing)?|obliged|in order|asked)(?: you)?(?: to| for| if)?(?: you)?(?: could| would| some| further| the following| to| your)*\s(?:clarif(?:y|ication)|narrow|help (?:with|on|to)|(?:more|further) (?:detail|information))|(?:please|could you|can you)(?: please)?(?: can| could| would)?(?: you)?(?: please)? (?:clarify|specify|confirm (?:exactly |precisely )?(?:what|which|whether|if)|explain what you mean|(?:provide|let (?:us|me) (?:know|have)|give us) your (?:full |real |own )*name|tell (?:us|me) (?:what|which|whether|exactly|how|if)|provide (?:further )?clarification|let (?:us|me) know (?:exactly )?(?:what|which|whether|how|one|two|three|the following)|be more specific))/i,
    examples: [
      'we would like to clarify which moorings you mean',
      'Could you please clarify what you mean by incidents?',
      'Please confirm which financial year you are interested in',
      'We are seeking clarification of question 3',
      'Could you tell us which companies you are interested in',
      'but need your help with (iii)',
      'Could you please let us have your full name',
    ],
    counterExamples: ['To clarify, the Council holds two contracts.'],
  },
  {
    pattern:
      /\b(?:can|could|would|will)\s+you\s+(?:please\s+)?(?:tell|say|let)\s+(?:us\s+|me\s+)?(?:know\s+)?(?:what|which|whose|who|whether|where|when|how|over)\b|\bneed\s+(?:a\s+bit\s+|a\s+little\s+|some\s+|any\s+)?more\s+from\s+you\b/i,
    examples: ['Can you tell us whose correspondence you mean', 'we need a bit more from you'],
    counterExamples: ['They need more from the budget.'],
  },
]

/** The request rests until the requester has said what is meant. */
export const AWAITS_CLARIFICATION: readonly Phrase[] = [
  {
    pattern:
      /\b(?:request consultation process|practical refusal (?:reason|notice)|(?:notice of (?:an )?intention|intend) to refuse (?:access|your request|the request))\b/i,
    examples: [
      'This is called a request consultation process.',
      'On this basis I intend to refuse access to the documents.',
    ],
    counterExamples: ['The firm intends to refuse the tender.'],
  },
  {
    pattern: /\b(?:clarif|reply|details?|information|this)/i,
    after: {
      words:
        /\b(?:once|when|until|unless|after) (?:we (?:have )?(?:receive[ds]?|had)|you (?:have )?(?:provide[ds]?|clarif|repl))/gi,
      within: 60,
    },
    examples: ['once we have received your clarification', 'unless you provide the details'],
    counterExamples: ['Once we have finished the road'],
  },
  {
    pattern:
      /\b(?:once (?:we|i) (?:have )?heard? (?:back )?from you|(?:if|once|until) (?:no |this |your |the )?clarification|your reply as the date of receipt)/i,
    examples: ['if clarification is not received within 2 months', 'We will treat your reply as the date of receipt.'],
  },
  {
    pattern: /clarif/i,
    after: {
      words: /\b(?:after|when|once|start|stop|paus)/gi,
      within: 40,
      after: { words: /\b(?:clock|period|time)/gi, within: 60 },
    },
    examples: ['The clock is stopped until we have your clarification.'],
  },
  {
    pattern: /\b(?:answer|reply|hear from|response)\b/i,
    after: {
      words: /\b(?:when|once|after|from)\b/gi,
      within: 40,
      after: {
        words: /\b(?:begin|start|run|resume)s?\b/gi,
        within: 20,
        after: { words: /\b(?:days|period|time|clock)\b/gi, within: 60 },
      },
    },
    examples: ['The twenty working days allowed by the Act will begin when we have your answer.'],
    counterExamples: ['The 20 working days began on 4 May.'],
  },
  {
    pattern: /\b(?:until|unless)\s+(?:we|i)\s+(?:have\s+)?(?:heard?|hear)\s+from\s+you\b/i,
    examples: ['We can’t work on the request until we have heard from you'],
    counterExamples: ['We heard from you in May.'],
  },
]

export const EXTENDS: readonly Phrase[] = [
  {
    pattern:
      /\b(?:extend(?:ing|ed)? (?:the|this|our|that|your) (?:\w+ ){0,4}(?:deadline|time|period|limit|date|response)|extension (?:of|to) (?:the )?(?:time|deadline)|(?:need|require|take|allow)(?:s|ing)? (?:more|further|additional|extra|an additional|a further) (?:time|\d+ (?:working )?days)|additional (?:20|twenty) (?:working )?days|further (?:20|twenty) working days)\b/i,
    examples: [
      'we are extending the deadline by another 20 working days',
      'I require further time to consider the public interest',
      'an extension of time is needed',
    ],
  },
  {
    pattern:
      /\b(?:section\s+10\(3\)|reg(?:ulation)?\s+7\(1\))|\b(?:allows?|need|take|taking)\s+(?:for\s+)?(?:extra|more|further|additional)\s+time\b/i,
    examples: ['Section 10(3) allows for extra time to do that.', 'we need more time'],
    counterExamples: ['He needs more room.'],
  },
]

export const TRANSFERS: readonly Phrase[] = [
  {
    pattern:
      /\b(?:[Tt]ransferr?(?:ed|ing)?|(?:[Rr]e-?)?[Dd]irect(?:ed|ing)?|[Pp]assed|[Ff]orward(?:ed|ing)?|[Ss]ent|[Ss]end(?:ing)?) (?:your |this |the )?(?:request|enquiry|e-?mail|application|correspondence|(?:these |those )?(?:\w+ )?(?:questions?|parts?|points?))?\s?(?:on |over )?to (?:the )?(?:[A-Z][\w&'’-]+ ){0,5}(?:Council|Authority|Trust|Police|Constabulary|Department|Ministry|Agency|Office|Board|University|Commission|Government|Services?)\b(?! (?:section|team))/,
    examples: ['We have transferred your request to Northshire County Council', 'redirecting this to the Home Office'],
    counterExamples: ['passed to the relevant team', 'Your enquiry has been passed to the Highways section'],
  },
  {
    pattern:
      /\b[Pp]lease process this request as the responsible|\b(?:agreed to|consent(?:ed)? to|for) (?:the|its|your|this) (?:request['’]s )?transfer\b|\b[Tt]ransfer(?:red)? (?:of )?(?:your|the|this) request\b/,
    examples: ['Please process this request as the responsible harbour office', 'He has agreed to the transfer.'],
    counterExamples: ['The transfer of the playing fields'],
  },
  {
    pattern:
      /\b(?:passed|sent|transferred|forwarded|referred)\s+(?:that|this|the|your)\s+(?:question|part|point|request)\s+(?:\(only\)\s+)?(?:on\s+)?to\s+(?:them|it|that\s+(?:body|authority))\b/i,
    examples: ['I have today passed that question (only) to them'],
    counterExamples: ['We passed the question by.'],
  },
]

/** The writer will answer: a request that was passed on has come to it. */
export const OWN_REPLY_FOLLOWS: readonly Phrase[] = [
  {
    pattern:
      /\b(?:reply|response|answer|hear|decision) from us\b|\bwe (?:will|shall|aim to|hope to|must|intend to) (?:\w+ )?(?:reply|respond|answer)\b/i,
    examples: ['You should have a reply from us within three weeks', 'We will respond by 4 May.'],
    counterExamples: ['They will reply to you direct.'],
  },
]

/** What is not transferred will be answered. */
export const REST_FOLLOWS: readonly Phrase[] = [
  {
    pattern:
      /\bwill (?:reply|respond|write|answer)\b[^.]{0,40}\b(?:rest|remainder|remaining|other (?:questions|parts|points))\b|\b(?:rest|remainder|remaining (?:questions|parts)) (?:of your request )?will be\b/i,
    examples: [
      'We will reply to the rest of your request ourselves.',
      'The remainder of your request will be answered by 4 May',
    ],
    counterExamples: ['The rest of the fleet is diesel.'],
  },
  {
    pattern:
      /\b(?:will|['’]ll|shall)\s+(?:answer|reply\s+to|respond\s+to|deal\s+with)\s+the\s+(?:others?|rest|remainder|remaining)\b/i,
    examples: ['We’ll answer the others ourselves before 13 April.'],
    counterExamples: ['They will deal with the pump.'],
  },
]

export const FEES_NOTICE: readonly Phrase[] = [
  {
    pattern:
      /\b(?:special\sservice\scharge\s(?:applies|of|will)|(?:payment|pay)\s(?:of\s)?(?:the\s|a\s|this\s)?(?:[\w-]{1,12}\s){0,2}deposit|deposit\sof\s[$€£]|(?:send|submit|remit)\s(?:your\s)?(?:the\s)?payment\s(?:of|to|so)|upon\sreceipt\sof\s(?:your\s)?(?:payment|deposit))\b/i,
    examples: [
      'Please send payment of the deposit of $313.50 so that we may begin.',
      'a special service charge applies',
    ],
    counterExamples: ['The company paid its deposit in May.'],
  },
  {
    pattern:
      /\b(?:fees? notice|a fee (?:of|is|will be) [^.]{0,40}(?:payable|charged|due)|(?:fee|charge) is payable|on (?:receipt of )?payment)\b/i,
    examples: ['FEES NOTICE', 'I am writing to tell you that a fee is payable'],
  },
]

export const HOLDS: readonly Phrase[] = [
  {
    pattern:
      /\b(?:apologi[sz]e (?:for|that)|sorry (?:for|that|to say)|we are (?:still|actively|currently|continuing)|(?:still )?working on (?:your|this|the)|as soon as (?:possible|we can|practicable)|will (?:reply|respond|be in touch|contact you|update you|chase)|(?:will|hope to|expect to) (?:supply|provide|send)\b[^.]{0,60}\b(?:this week|next week|shortly|soon|by|within|before))\b/i,
    examples: [
      'We apologise for not meeting the deadline',
      'We are actively working on your request',
      'We will be in touch as soon as possible',
      'We will supply the information this week.',
    ],
  },
]

export const REVIEW_RECEIVED: readonly Phrase[] = [
  {
    pattern:
      /\b(?:thank you for your|received your|acknowledge(?: receipt of)? your|your) (?:recent |e-?mail )?(?:request(?:ing)? (?:for )?an? internal review|internal review request|complaint|request for (?:a )?review)\b/i,
    examples: [
      'Thank you for your recent request for an internal review',
      'I acknowledge your request for an internal review',
    ],
  },
]
