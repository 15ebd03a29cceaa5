import type { Phrase } from '../text/phrases.ts'

/** Sentences that ask for information. */
export const ASKS: readonly Phrase[] = [
  {
    pattern: /\?[^\w?]*$/,
    examples: ['How many bins were replaced?', 'Who owns them? '],
    counterExamples: ['The bins were replaced.'],
  },
  {
    pattern:
      /\b(?:please|kindly)(?: also| now)?(?: can| could| would| may| will)?(?: you| i| we| the \w{1,20})?(?: also| please| kindly| therefore| then)?(?: advise| inform| let| tell)? ?(?:me|us)?(?: know| have)? ?(?:provide|supply|send|state|list|give|confirm|tell|detail|disclose|release|specify|forward|share|outline|explain|describe|indicate|identify|include|advise|inform|set out|answer|see|have|how|what|when|who|whether|where|which|break|show|let|copy|email|furnish|produce|name|say)\b/i,
    examples: [
      'Lastly please name the officers who signed',
      'Please also say how many homes were sold',
      'Please provide the number of fines',
      'Please can you tell me how many',
      'Could I please have',
      'Please could you also provide a list',
      'please state whether',
      'Please can I see all the documents',
    ],
    counterExamples: ['Please note that this is urgent.', 'Please quote our reference.'],
  },
  {
    pattern:
      /\b(?:can|could|would|will|may|might) (?:you|i|we|the (?:council|trust|department|force|authority|university))(?: also| please| kindly| be able to)* (?:provide|supply|send|state|list|give|confirm|tell|detail|disclose|release|specify|forward|share|outline|explain|describe|indicate|identify|let|advise|have|see|get|request|ask|know|obtain|receive|inform|set out|direct|point)\b/i,
    examples: [
      'Could you provide the contact details',
      'May I have a copy',
      'Can I request the minutes',
      'could you confirm',
    ],
    counterExamples: ['you could argue'],
  },
  {
    pattern:
      /\b(?:i|we)(?:['’]d| would| should)(?: also| further| additionally)? (?:like|be interested|be grateful|appreciate|be (?:most |very )?grateful|be obliged|love|want)(?: to| if| for| also| you)*\b/i,
    examples: [
      "I'd like to know about any trials",
      'I would also like to request a copy',
      'We would be grateful if you could send',
    ],
  },
  {
    pattern:
      /\b(?:i|we)(?: am| are|['’]m|['’]re)?(?: also| hereby| therefore| formally| writing to| now)* (?:request(?:ing)?|seek(?:ing)?|ask(?:ing)?(?: for| you| to| about| how| what| whether)|(?:require|want|need)(?: to (?:know|see|have)| the| a copy| copies| details| information| all| any| your)|wish to (?:request|know|see|obtain|receive|ask)|looking for)\b/i,
    examples: [
      'I am requesting a copy of a contract',
      'I request all emails',
      'I am seeking access to the following',
      'we want to know',
    ],
    counterExamples: ['I asked him.'],
  },
  {
    pattern:
      /^\W*(?:and |also,? |then |of (?:these|those|the above),? |if (?:so|yes|not|no|applicable|available|possible),? (?:please )?)?(?:how|what|which|who|whom|whose|when|where|why|whether|is|are|was|were|do|does|did|has|have|had|can|could|would|will)\b(?! (?:to|not)\b)/i,
    examples: [
      'How many people work there',
      'If so, what tools do you use',
      'Of these how many are year 6',
      'Has an apology been issued',
    ],
    counterExamples: ['If available, the list', 'What to do'],
  },
  {
    pattern:
      /^\W*(?:if (?:possible|available|applicable|held|so),? )?(?:and |also |please )?(?:the |a |an |any |all |total |full |current |annual |complete |copies|copy|details?|list|number|names?|figures?|information|data|dates?|costs?|confirmation|minutes|notes of|documents?|e-?mails?|correspondence|records?|breakdown|value|amount|percentage|reasons?)\b.{2,}/i,
    examples: [
      'The number of complaints received in 2021',
      'A copy of the contract',
      'Details of all incidents',
      'Confirmation as to whether you received the letter',
      'Any policy on evictions',
    ],
    counterExamples: ['Yours faithfully'],
  },
]

/** Forms that ask by themselves; a bare noun phrase ("The number of …") asks only below an introduction. */
export const ASKS_OUTRIGHT = ASKS.slice(0, 6)
export const ASKS_BELOW_INTRODUCTION = ASKS.slice(6)

/** Wishes about the form of the reply, and only that. */
export const FORM_WISH: readonly Phrase[] = [
  {
    pattern:
      /^\W*(?:(?:if|where) (?:at all )?possible,? )?(?:please|could|can|would|i|we|kindly|provide|send|supply|preferably|responses?|the (?:data|information|response)|(?:all )?(?:information|data|responses) (?:should|to|can|must))\b(?!.*\b(?:number of|how many|costs? of|lists? of|cop(?:y|ies) of|details of|amount|names? of)\b).{0,120}\b(?:this|it|them|these|those|information|data|response|answers?|reply|results|documents?|replies)\b.{0,90}\b(?:excel|csv|spreadsheet|electronic(?:ally)?|machine[- ]readable|pdf|word document|(?:soft|hard) copy|xlsx?|google sheet|e-?mail|format|table|on this site|via this)\b/is,
    examples: [
      'Please provide this as an Excel spreadsheet (or similar format).',
      'I would like to receive the answer preferably in Excel format.',
      'Please can the data be provided in MS Excel format.',
    ],
    counterExamples: ['Please provide, in electronic form, the number of fines.', 'How many laptops were bought?'],
  },
]

/** Courtesies, scope notes and wishes about the handling: no questions of their own. */
export const COURTESY: readonly Phrase[] = [
  {
    pattern:
      /\b(?:let me know if|contact me|do not hesitate|don['’]t hesitate|hear(?:ing)? from you|acknowledge(?: receipt| this| my| the)|confirm (?:in writing )?(?:that you have )?(?:receipt|received)|advice and assistance|advise and assist|refine (?:my|the|this) request|narrow (?:my|the|this|down)|section 16|clarif(?:y|ication)|happy to (?:discuss|clarify|receive)|cost (?:limit|of compliance|ceiling)|appropriate limit|time limit|within (?:the )?20 working days|20 working days|redact|look forward|grateful for (?:your|any) (?:help|assistance|advice)|thank you|thanks|any (?:further )?queries|data protection|section 40\b.{0,60}personal|fees?\b.{0,30}\bpay|willing to pay|fee waiver|pass this on|if (?:you are|this is|it is|any part|any of|some|part of) (?:unable|not possible|too|the|this)|exceeds? the|i (?:understand|appreciate|realise|am aware|believe|hope|expect)|published on|freely available|wrong department|answer by post|by post\b.{0,40}computer|charges? for (?:the )?(?:copies|copying|postage)|(?:charge|fee|cost)s?\b.{0,60}\b(?:beforehand|in advance))\b/i,
    examples: [
      'Please let me know if you require clarification of the dates.',
      'If you have any queries please don’t hesitate to ring me',
      'please provide advice and assistance under the Section 16 obligations',
      'I would be grateful if you could confirm that you have received this request.',
      'I look forward to hearing from you',
      'I would be grateful for your answer by post.',
      'If there is a charge for copies please tell me beforehand.',
    ],
    counterExamples: ['Please provide the number of fines issued.'],
  },
  {
    pattern:
      /^\W*(?:please (?:send (?:(?:the|your|all|any) (?:\w+ )?(?:information|response|reply|answers?|repl(?:y|ies)|documents?|files?|data|results?|details?|correspondence|records?)\b(?! (?:about|on|of|concerning|regarding|relating|held|for|from|between|that|which))|this|it)|email|(?:reply|respond|answer) (?:to|by|via|within|in|as soon)|direct|forward (?:the|this|your|it)|note|treat|accept|pass|use|mark|ensure|be aware|redact|advise (?:me )?if|include the (?:reference|name))|yours|regards|kind|best|note|nb|n\.b\.|dear|hello|this (?:is|question|request)|for (?:the purposes? of|clarity|context|reference|easy)|for the avoidance|where (?:possible|information)|by ['"“]|i (?:hope|am writing on behalf|work|make this))\b/i,
    examples: [
      'Please send the information to Sam at the address below',
      'Please send your reply by e-mail',
      'For the purpose of this FOI, a ferry is not a pilot boat',
      'Note that these are common names',
      'This is a request for information under the Freedom of Information Act 2000.',
    ],
    counterExamples: [
      'Please state the number of inspections',
      'Please send all contracts for scanners.',
      'Which partner looks after your tenant?',
    ],
  },
]

/** Asks where the answer is, not for information. */
export const ASKS_FOR_REPLY: readonly Phrase[] = [
  {
    pattern:
      /\b(?:(?:get|have|receive|send(?: me)?|provide(?: me)?(?: with)?) an? (?:acknowledg\w+|update|response|reply|answer)\b|give (?:me |us )?an? (?:update|response|reply|answer)(?=\W*$| (?:on|to|about) (?:this|my|the) (?:request|e-?mail|letter|foi))|confirm (?:that )?you(?:['’]ll| will| are going to) be? ?(?:send|reply|respond)\w*|explain the delay|prompt attention|when (?:can|may|will|should) i expect|why (?:has|have) (?:you|this|my|i) (?:not|had no)|if it is possible to provide this|if you (?:could|can) (?:provide|send|help with) (?:this|it)\b)/i,
    examples: [
      'Please can I get an acknowledgement of my letter',
      "Please can you confirm you'll be sending it by noon?",
      'Please explain the delay to this request.',
      'Can you please provide an update on my request.',
      'Could you please give this letter your prompt attention?',
      'Please could you give me an update?',
    ],
    counterExamples: [
      'Please send a copy of the reply that the minister gave.',
      'Please give an update on the works in Mill Lane.',
    ],
  },
]

/** Headings under which only the form of the reply is wished for. */
export const FORM_HEADING: readonly Phrase[] = [
  {
    pattern:
      /^\W*(?:\d\.\s+)?(?:purpose|rationale|request specifications?|data format(?: preferences?)?|format(?: preferences?| of (?:data|response|reply|information))?|preferred format|response format|delivery|notes?|additional notes?|clarifications?|definitions?|scope|time ?(?:frame|scale|period)|contact(?: details)?|background|context|introduction|terms)\W*$/i,
    examples: ['Request specifications:', 'Data Format Preferences:', 'Notes', 'Definitions', 'Background:'],
    counterExamples: ['Format of the register', 'Dog Fouling Fines'],
  },
]

/** Goes on with the question before it. */
export const CONTINUES: readonly Phrase[] = [
  {
    pattern:
      /^\W*(?:please|kindly|and|or|if|where|with|i would appreciate|i['’]d appreciate)\b(?!.*\balso\b)[^.?]{0,60}\b(?:break(?:down)?|broken down|separate(?:ly|d)?|split|list (?:these|them|all|each|the)|include|specify|give (?:details|reasons|a breakdown|dates)|provide (?:the |a )?(?:breakdown|figures|details|copies|copy|dates?|reasons?|link|this|these|number)|detail|state (?:which|the|when|how|what)|explain|each|per year|by (?:year|month)|share|attach|answer|name|describe|elaborate|how many|not|select|number for|so|yes|available|unavailable|possible)\b/i,
    examples: [
      'Please break this down into hull and engine costs.',
      'If yes, please list them and include their draught.',
      'Please separate these figures by school year.',
      'If 2019 is not ready then please provide the most recently available data.',
      'Please describe them.',
    ],
    counterExamples: ['Please also include the make and model.', 'How many were there?'],
  },
  {
    pattern:
      /^\W*(?:if|where|should) [^.?]{0,140}\b(?:unable|unavailable|not (?:available|held|possible|recorded|known)|cannot|can['’]t)\b[^.?]{0,80}\b(?:please )?(?:provide|give|state|supply|say|answer|use)\b(?! (?:me with )?(?:advice|assistance))/i,
    examples: [
      'If you are unable to provide the exact berth, please provide the rest of the information requested.',
      'If 2019 is not available, please give that of 2018.',
    ],
    counterExamples: ['If it is not possible, please provide advice and assistance.'],
  },
  {
    pattern:
      /^\W*(?:for example|e\.g\.|i\.e\.|examples? (?:include|of)|this (?:could|may|might|should|includes?|would)|these (?:could|may|might|should|include)|by this|i mean|such as|hopefully|in other words|that is|namely|this is (?:because|to))(?![a-z])/i,
    examples: ['For example, aggregated data', 'These could include green transport'],
    counterExamples: ['This request is for data.', 'Specifically, how many were there?'],
  },
  {
    pattern: /^\W*(?:\(|[a-z])/,
    examples: ['(not including hotels)', 'do you have within your authority?', 'they may be old'],
    counterExamples: ['How many staff are there?'],
  },
]

/** The requester quotes a document of another: the list in it is not the request's. */
export const QUOTES_DOCUMENT: readonly Phrase[] = [
  {
    pattern:
      /^\W*(?:letter|quote|extract|excerpt|text|copy|email|e-mail|document) (?:start|starts|begins|begin)\W*$|^\W*(?:start|begin(?:ning)?) (?:of )?(?:letter|quote|extract|excerpt|text|copy|email)\W*$/i,
    examples: ['-- Letter start --', 'Quote begins:', '[start of extract]'],
  },
]

export const ENDS_QUOTED_DOCUMENT: readonly Phrase[] = [
  {
    pattern:
      /^\W*(?:letter|quote|extract|excerpt|text|copy|email|e-mail|document) (?:ends?|finish(?:es)?)\W*$|^\W*end (?:of )?(?:letter|quote|extract|excerpt|text|copy|email)\W*$/i,
    examples: ['-- Letter end --', 'Quote ends.', '[end of extract]'],
  },
]

/** Sends the reader on to another question. */
export const ROUTES: readonly Phrase[] = [
  {
    pattern:
      /\b(?:go (?:on )?to|answer|move (?:on )?to|skip to|proceed to|continue with)\s+(?:the\s+next\s+)?(?:question|q)/i,
    after: {
      words: /^\W*if (?:you (?:have )?(?:answered|said|replied)|(?:the|your) answer|yes|no|so|not)\b/gi,
      within: 60,
    },
    examples: ['If you answered Yes, please go on to question 2.', 'If no, skip to question 4'],
    counterExamples: ['If so, how many?'],
  },
]
