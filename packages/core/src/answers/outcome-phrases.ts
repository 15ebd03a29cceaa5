import type { Phrase } from '../text/phrases.ts'

/** What an answer says of the information, sentence by sentence. */

export const NEITHER_CONFIRMS: readonly Phrase[] = [
  {
    pattern:
      /\b(?:neither\s+confirm(?:s|ed|ing)?\s+n?or\s+den(?:y|ies|ied|ying)|(?:not|cannot|can't|unable to|refuse to)\s+(?:be able to\s+)?(?:either\s+)?confirm\s+or\s+deny|confirm(?:ing)?\s+or\s+deny(?:ing)?\s+(?:that|whether)[^.]{0,80}would|glomar|(?:duty|obligation)\s+to\s+confirm\s+(?:or|nor|and)\s+deny\s+does\s+not|exempt(?:ed|ion)?\s+from\s+(?:the\s+)?(?:duty|obligation|having)\s+to\s+confirm)/i,
    examples: [
      'The Force can neither confirm nor deny that it holds this',
      'we cannot confirm or deny whether',
      'The duty to confirm or deny does not arise',
    ],
    counterExamples: ['We can confirm that we hold this'],
  },
  {
    pattern:
      /\b(?:refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|unable|not\s+(?:able|willing|prepared))\s+(?:either\s+)?to\s+(?:either\s+)?(?:confirm|say)\s+n?or\s+(?:to\s+)?deny\b|\bneither\s+(?:confirm|say|admit)\w*\s+n?or\s+(?:to\s+)?den(?:y|ies|ied)\b/i,
    examples: [
      'I am refusing to confirm or deny whether such information exists',
      'We decline to confirm or deny',
      'We neither admit nor deny',
    ],
    counterExamples: ['He was unable to confirm the date.'],
  },
]

/** "has determined that your request for documents on the list is denied". */
const DENIES_REQUEST_FOR: Phrase = {
  pattern: /\b(?:is|has\s+been|must\s+be)\s+(?:hereby\s+|therefore\s+)?(?:denied|refused|rejected)\b/i,
  after: { words: /\byour\s+request\s+for\b/gi, within: 120 },
  examples: ['The Department has determined that your request for documents about the list is denied.'],
  counterExamples: ['The bid was denied.', 'Your request for the register of licences that were refused'],
}

/** The rest is given; `outcome` says so. */
const REFUSES_IN_PART: Phrase = {
  pattern:
    /\b(?:denied|refused|withheld|redacted)\s+in\s+part\b|\b(?:part|partially|partly)[-\s]grant(?:ed|ing)?\b|\bgrant(?:ed|ing)?\s+(?:(?:your|the)\s+request\s+)?in\s+part\b/i,
  examples: ['Granted in part and denied in part.', 'I have decided to part-grant your request.'],
  counterExamples: ['He was in part responsible.'],
}

export const REFUSES: readonly Phrase[] = [
  {
    pattern:
      /\b(?:antrag|anspruch|zugang|informationszugang)\s(?:[\p{L}§.\d]{1,20}\s){0,8}(?:abgelehnt|abzulehnen|ausgeschlossen|verwehrt|nicht\s(?:gewährt|besteht))\b|\blehne\sich\b|\b(?:geschwärzt|unkenntlich\sgemacht|nicht\s(?:herausgegeben|offengelegt))\b/iu,
    examples: ['Der Antrag wird abgelehnt.', 'Die Namen wurden geschwärzt.'],
    counterExamples: ['Der Bauantrag liegt bei.'],
  },
  DENIES_REQUEST_FOR,
  REFUSES_IN_PART,
  {
    pattern:
      /\b(?:is|are|was|were|be|being|been|and|it|therefore|considers?|believe|deemed)\s+(?:(?:this|it|to be|also|therefore|fully|considered)\s+){0,4}(?:exempt\b|exempted\b(?!\s+(?!from|under|by|as|and|because|due|in|pursuant|to\b)[a-z])|withheld|redacted|refused|excepted|vexatious|not\s+(?:being\s+)?(?:disclosed|released|provided|for disclosure))/i,
    examples: [
      'The names are exempt under section 40(2)',
      'This request is deemed to be vexatious',
      'This information is being withheld',
    ],
    counterExamples: ['Charities are exempted premises in the leaflet'],
  },
  {
    pattern:
      /\b(?:we|i|trust|council|force|department|university|authority|office)\s+(?:(?:have|has|am|are|is|must|do|will|had)\s+)?(?:(?:therefore|also|decided to|chosen to|had to|to)\s+){0,4}(?:withh(?:old|eld)|refus(?:e|ing)|redact|remov(?:e|ed|ing)\s+(?:the\s+)?(?:names?|personal|details))/i,
    examples: ['we have withheld the addresses', 'The Council has therefore decided to refuse the request'],
    counterExamples: ['We have removed the old bins.'],
  },
  {
    pattern:
      /\b(?:exempt(?:ion|s|ed)?\s+(?:from|under|by|information)|refusal|will\s+not\s+(?:be\s+)?(?:releas|disclos|provid|supply|suppli|giv)|declin(?:es?|ed|ing)\s+to\s+(?:provide|disclose|release|produce|supply|furnish))/i,
    examples: [
      'Please find attached our refusal to provide the logbooks.',
      'Exemption under section 31',
      'The map will not be released',
      'The Office declines to produce the flight logs',
    ],
    counterExamples: ['The fees will not be raised.'],
  },
  {
    pattern:
      /\b(?:exceed(?:s|ed|ing)?\s+(?:the\s+|this\s+)?(?:appropriate|cost|statutory|time|fees|18|24|£\s?450|£\s?600)|(?:over|above|beyond|more\s+than|excess\s+of)\s+(?:the\s+)?(?:appropriate\s+limit|cost\s+limit|statutory\s+limit|18\s+hours|24\s+hours|£\s?450|£\s?600)|(?:not\s+obliged|no\s+obligation|not\s+required)\s+to\s+(?:comply|provide|respond|answer)|section\s+(?:12|14)\b[^.]{0,60}\bappl|manifestly\s+unreasonable|cannot\s+(?:be\s+)?(?:disclose|release)d?|unable\s+to\s+(?:disclose|release)|not\s+(?:able|prepared|willing)\s+to\s+(?:disclose|release|give|provide|share))/i,
    examples: [
      'this would exceed the cost limit of 18 hours',
      'it would take us in excess of 18 hours',
      'the Council is not obliged to comply',
      'This cannot be disclosed',
    ],
    counterExamples: ['Sales exceeded expectations'],
  },
  {
    pattern:
      /^\W*(?:(?:answer|response|reply)(?:\sto\s\w+\s(?:no\.?\s?)?\(?\w{1,3}\)?)?\W+)?(?:exempt(?:ion)?|withheld|refused|redacted|denied)\b|\bnot\s+obliged\s+to\s+(?:supply|disclose|give|release)|\bmust\s+refuse\b|\b(?:request|application|appeal|item|part)\s+(?:\w+\s+){0,3}(?:is|are|was|has\s+been|must\s+be)\s+(?:hereby\s+)?(?:denied|refused|rejected)|\buphold(?:s|ing)?\s+(?:the\s+)?(?:use|application|refusal|decision|reliance|exemption|withholding)|\b(?:exemption|exception|(?:section|regulation)\s+[\d()\w]+)\s+(?:was|were|is|are|has\s+been)\s+(?:properly|correctly|rightly)\s+(?:engaged|applied|cited|relied)|\brel(?:y|ies|ying)\s+(?:up)?on\s+(?:the\s+)?(?:exemption|exception|section|regulation)/i,
    examples: [
      "Exempt: section 40(2). The drivers' names are their personal data.",
      'we are not obliged to supply what was paid to each company',
      'The Board holds the information but must refuse the request under regulation 12(4)(b)',
      'As to item 2, your request is denied under Section 7(1)(d)(i).',
      'I uphold the use of section 43(2).',
      'The panel upholds the decision to withhold the emails.',
      'I am satisfied that regulation 12(5)(f) was properly engaged',
      'We are relying on the exception in regulation 12(4)(d)',
    ],
    counterExamples: ['The appeal was heard in May.', 'The licence application was late.'],
  },
  {
    pattern:
      /\b(?:am|are|is)\s+(?:therefore\s+|also\s+)?withholding\b|\b(?:do\s+not|don['’]t)\s+(?:give\s+out|release|disclose)\s+(?:the\s+)?(?:names?|details|personal|addresses)\b|\b(?:do\s+not|don['’]t)\s+have\s+to\s+(?:comply|answer)\b/i,
    examples: [
      'We hold records of three roosts but are withholding the locations',
      'We don’t give out the names of staff at this grade',
      'provides that we do not have to comply with a request if',
    ],
    counterExamples: ['We do not release water before May.'],
  },
  {
    pattern:
      /^\W*(?:(?:answer|response|reply)\W+)?(?:not|un)\s?-?(?:disclosed|released?|releasable|disclosable|provided|supplied|for\s+(?:release|disclosure))\b|(?:\bnot|n['’]t|\bnon)[\s-](?:releasable|disclosable)\b|\b(?:held|keep|keeps|keeping|kept|holding)\s+(?:(?:this|that|these|those|it|them|some|part|parts|the\s+\w+)\s+)?back\b|\b(?:taken|blacked|blanked|edited)\s+out\b(?!\s+of)/i,
    examples: [
      'Not disclosed, this is a band 6 post.',
      'not releasable',
      'The reports aren’t releasable',
      'We are keeping this back',
      'is held back under section 38(1)(b)',
      'Names have been taken out',
    ],
    counterExamples: ['The flood was held in check.', 'The loan is provided by a bank.'],
  },
  {
    pattern:
      /\b(?:i['’]m|i\s+am|we['’]re|we\s+are|we\s+will|we['’]ll|i\s+will|i['’]ll|we\s+shall|i\s+shall|(?:council|trust|force|department|university|board|service)\s+(?:is|will))\s+(?:therefore\s+)?not\s+(?:going\s+to\s+|be\s+)?(?:giv(?:e|ing)|disclos(?:e|ing)|releas(?:e|ing)|provid(?:e|ing)|supply(?:ing)?|shar(?:e|ing)|hand(?:ing)?\s+over|send(?:ing)?|tell(?:ing)?|nam(?:e|ing))\b|\b(?:prevent|prohibit|bar|stop)(?:s|ed|ing)?\s+(?:us|me|the\s+\w+)\s+from\s+(?:giving|disclosing|releasing|providing|sharing|supplying|telling)\b|\bturn(?:ing|ed)?\s+(?:this|that|it|your\s+request|the\s+request|you)\s+(?:\w+\s+)?down\b/i,
    examples: [
      'I am not going to give you the sites.',
      'I am not disclosing the street addresses.',
      'The Council is not releasing the names',
      'We have to turn this one down on cost.',
    ],
    counterExamples: ['The firm was not providing a service there in May'],
  },
]

/** Cannot give it, and does not say whether for want of the information or for a reason to keep it. */
export const UNABLE: readonly Phrase[] = [
  {
    pattern:
      /\b(?:(?:can(?:not|['’]t)|unable\s+to|not\s+able\s+to)\s+(?:give|tell|let|provide|supply|share|answer|say)\b(?:\s+(?:you|us))?(?:\s+with)?\s+(?:have\s+)?(?:this|that|these|those|the\s+(?:names?|figures?|information|details?|number|breakdown|answer|data|other|cost)|it|them|what|which|who|how)\b)/i,
    examples: ['I’m afraid we can’t give you this.', 'We are unable to give you this figure.'],
    counterExamples: ['You cannot give way there.'],
  },
  {
    pattern: /\b(?:can(?:not|['’]t)|unable\s+to|not\s+able\s+to)\s+comment\b/i,
    examples: ['I am not able to comment on forensic strategy.'],
    counterExamples: ['Anyone can comment.'],
  },
]

export const NOT_HELD: readonly Phrase[] = [
  {
    pattern: /\b(?:found|located|identified|exists?|held)\b/i,
    after: {
      words:
        /\bno\s(?:records?|documents?|information|files?|e-?mails?|materials?)\s(?:that\s(?:is|are|were|was)\s)?(?:responsive|relevant|pertaining|relating)\b/gi,
      within: 80,
    },
    examples: ['Despite a thorough search, no records responsive to your request were located.'],
    counterExamples: ['No records relating to minors are released.'],
  },
  {
    pattern:
      /\b(?:unable|not\s+(?:been\s+)?able|failed)\s+to\s+(?:locate|find|trace)\s+(?:any|a|an|such|the)\b|\bnone\s+(?:of\s+(?:them|these)\s+)?exists?\b/i,
    examples: [
      'We have been unable to locate any reports about the tug.',
      'All reasonable steps were taken to find documents and none exist.',
    ],
    counterExamples: ['He was unable to locate himself.'],
  },
  {
    pattern: /\bvor(?:handen)?(?=[.,;!\s]*$|,)/i,
    after: {
      words: /\b(?:nicht|keinen?)\b/gi,
      within: 60,
      after: { words: /\b(?:liegen|liegt|sind|ist)\b/gi, within: 60 },
    },
    examples: ['Hierzu liegen dem Bundesamt keine Unterlagen vor.', 'Eine Statistik ist nicht vorhanden.'],
    counterExamples: ['Das Gutachten liegt vor.'],
  },
  {
    pattern:
      /\b(?:do|does|did)\s*(?:not|n['’]t)\s+(?:(?:\w+ly|keep\s+or|have\s+or|therefore|also)\s+){0,4}(?:hold|held|record|collect|collate|keep|possess|maintain|retain|capture|store|log|monitor|track|measure|count(?!\s+(?:as|towards?|for)\b))/i,
    examples: [
      'We do not hold this information',
      'The Trust does not routinely record ethnicity',
      'We don’t keep a list',
      'We do not count visitors by the hour',
    ],
    counterExamples: ['They do not pay', 'Half days do not count towards it'],
  },
  {
    pattern:
      /\b(?:do|does|did)\s*(?:not|n['’]t)\s+(?:(?:\w+ly|therefore|also)\s+){0,4}have\s+(?:(?:any|a|this|the|that|such)\s+){1,2}(?:\w+\s+){0,2}(?:information|records?|data|figures|breakdown|documents?|list|policy)/i,
    examples: ['We do not have this information', 'The school does not currently have a written policy'],
    counterExamples: ['They do not have an account'],
  },
  {
    pattern:
      /\b(?:is|are|was|were)\s+(?:not|n['’]t)\s+(?:\w+ly\s+){0,4}(?:held|recorded|kept|collected|collated|available|captured|stored|information\s+(?:that\s+)?(?:we|the)|something\s+(?:that\s+)?we)/i,
    examples: [
      'This information is not held',
      'these figures are not available',
      'Information about the duration is not recorded.',
    ],
    counterExamples: ['It is held in the registry'],
  },
  {
    pattern:
      /\b(?:not\s+(?:currently\s+|centrally\s+|routinely\s+)?(?:held|recorded|collected|known|available|kept|documented|captured)\b|(?:unable|not\s+(?:able|possible)|cannot)\s+(?:to\s+)?(?:be\s+)?(?:identify|identified|determine|separate|break\s*down|extract|distinguish|split))/i,
    examples: ['Not recorded', 'Not able to identify agency staff from invoices'],
    counterExamples: ['The pier could not be kept open.'],
  },
  {
    pattern:
      /\b(?:no\s+(?:(?:recorded|relevant|such|specific|further)\s+){0,4}(?:information|records?|data|documents?)\s+(?:(?:is|are|was|were|that)\s+)?(?:\w+\s+)?(?:held|recorded|kept|available|found|located|exist)|(?:holds?|have|has)\s+no\s+(?:(?:recorded|relevant|responsive|such|other)\s+){0,4}(?:information|records?|data|documents?|copy|copies|correspondence|letters?|e-?mails?|minutes)|nothing\s+(?:is\s+)?(?:held|recorded)|no\s+record(?:s|ed)?\s+of)/i,
    examples: ['No information held', 'The Council holds no information', 'No such documents exist'],
    counterExamples: ['No fines were issued'],
  },
  {
    pattern:
      /\b(?:(?:was|were)\s+not\s+counted|no\s+(?:written\s+|formal\s+|separate\s+)?(?:notes?|minutes?|record(?:ing)?s?|reports?|evaluations?|figures?|assessments?)\s+(?:of\s+\w+\s+)?(?:was|were|is|are|has\s+been|have\s+been|had\s+been)\s+(?:\w+\s+)?(?:taken|made|kept|written|produced|held|carried\s+out)|none\s+(?:is|are|was|were)\s+(?:held|recorded|kept)|no\s+longer\s+(?:held?|have|has|retain(?:ed)?|kept|keep|available)|there\s+(?:is|are|was|were)\s+no\s+(?:\w+\s+)?(?:records?|recorded\s+information|such\s+(?:information|record|document|report|policy))\b|no\s+responsive\s+records?|(?:found|located|have|has)\s+no\s+(?:responsive\s+)?records?)/i,
    examples: [
      'Passengers on replacement buses were not counted.',
      'No notes were taken at that meeting',
      'None is recorded.',
      'this information is no longer held',
      'there is no record from which it could be worked out',
      'No responsive records were located.',
    ],
    counterExamples: ['No reports of damage came in.', 'There is no charge.'],
  },
  {
    pattern:
      /\bno\s+such\s+(?:records?|documents?|information|files?|e-?mails?|papers?)\s+(?:could\s+be\s+(?:found|located|identified)|exists?)\b|\bno\s+(?:\w+\s+){0,2}(?:records?|documents?)\s+(?:could|can)\s+be\s+(?:found|located)\b/i,
    examples: ['After a search, no such records could be found.', 'No such record exists.'],
    counterExamples: ['Records could be found in the library.'],
  },
  {
    pattern: /^\W*none\s+(?:\w+\s+)?held\b|^\W*unknown\W*$/i,
    examples: ['None held', 'None currently held.', 'Unknown.'],
    counterExamples: ['None', 'None of the events held there', 'Unknown to us he had left.'],
  },
  {
    pattern:
      /^\W*no\s+(?:info(?:rmation)?|data|records?|such|documents?|figures?)\b|\bthere\s+(?:(?:is|are|was|were)(?:n['’]t|\s+not|\s+no))\s+(?:one(?=[.!)\s]{0,4}$)|such\b)|\bunable\s+to\s+(?:say|tell)\b|\b(?:came\s+back\s+empty|drew\s+a\s+blank|turned\s+up\s+nothing)\b|\b(?:locat|found|find|identif|trac)\w*\s+(?:none|nothing|no\s+(?:such\s+)?(?:records?|documents?|information|correspondence|material|papers?|e-?mails?))\b/i,
    examples: [
      'No info held.',
      'No records.',
      'There isn’t one.',
      'There was no such contract.',
      'Unable to say, our system counts jobs.',
      'A search of the mailbox came back empty.',
      'have located none',
      'Our search found no such records.',
    ],
    counterExamples: ['No fines were issued', 'The police found a van.'],
  },
  {
    pattern:
      /\b(?:records?|systems?|databases?|files|returns|software|figures|data|logs?)\s+(?:do|does|did|would|will)(?:\s+not|n['’]t)\s+(?:\w+\s+)?(?:tell|show|say|distinguish|identify|allow|include|separate|break|go\s+back|extend)\b|\b(?:is|was|are)(?:n['’]t|\s+not)\s+(?:something|a\s+figure|a\s+number|information|data)\s+(?:that\s+|which\s+)?(?:the\s+)?(?:\w+\s+){1,3}(?:records?|keeps?|collects?|holds?|counts?|logs?|work\s+out)\b|\b(?:have|has|had|hold|holds)\s+(?:nothing\s+(?:of\s+(?:that|the|this)|on\s+(?:this|that|file)|recorded|in\s+writing)|no\s+(?:figure|count|number|way\s+of\s+(?:telling|knowing|saying))s?)\b/i,
    examples: [
      'Our records don’t tell us how old anyone was.',
      'The system does not distinguish the two',
      'This is not something the ICB records.',
      'It isn’t something we could work out',
      'we have no figure at all',
      'We have nothing of that kind.',
    ],
    counterExamples: ['The report tells of four.', 'We have no objection.'],
  },
]

export const NOT_APPLICABLE: readonly Phrase[] = [
  {
    pattern:
      /^\W*(?:n\s?\/\s?a|n\.a\.|na|not\s+applicable|non-?\s?applicable|does\s+not\s+apply|not\s+relevant)\b|\b(?:question|questions|this|these|part)\s+(?:\w+\s+)?(?:is|are)\s+(?:therefore\s+)?(?:not\s+applicable|non-?applicable|n\/a)\b/i,
    examples: ['N/A', 'NA', 'Not applicable as no fines were issued', 'The above questions are nonapplicable.'],
    counterExamples: ['Nairn has three.', 'NAS servers are used'],
  },
  {
    pattern: /^\W*(?:does|do|did)\s+not\s+arise\b|^\W*(?:not\s+asked\s+for|no\s+longer\s+(?:applicable|relevant))\b/i,
    examples: ['Does not arise.'],
    counterExamples: ['This duty does not arise.'],
  },
]

/** Reasons, duties and advice that surround a refusal and give no information. */
export const PROCEDURAL: readonly Phrase[] = [
  {
    pattern: /\byou\s+(?:may|can)\s+(?:\w+\s+){0,3}appeal\b|\bconsider\s+this\s+(?:\w+\s+){0,3}(?:denial|adverse)\b/i,
    examples: ['If you consider this to be a denial you may appeal within 90 days.'],
    counterExamples: ['The tenant appealed in May.'],
  },
  {
    pattern:
      /\b(?:(?:the\s+)?information\s+(?:you|that\s+you|requested|sought|is\s+(?:held|spread|stored|contained))|holds?\s+(?:this|the|that|some|all)\s+(?:of\s+)?(?:the\s+)?(?:information|assessment|report|document|records?|e-?mails)|(?:is|are)\s+(?:still\s+)?being\s+(?:written|prepared|drafted|finalised|completed|audited|checked)|will\s+be\s+(?:published|finished|completed|made\s+available)|(?:intends?|expects?|plans?)\s+to\s+publish|(?:each|every)\s+(?:file|record)|holds?\s+(?:an?|the)\s+(?:paper\s+|separate\s+|single\s+)?(?:file|record|log|book)s?\s+(?:for|of|on)|would\s+(?:need|have)\s+to|you\s+(?:have\s+)?asked\b|your\s+request|section\s+\d|regulation\s+\d|article\s+\d|exempt(?:ion|ions)?|public\s+interest|data\s+protection|gdpr|personal\s+(?:data|information)|(?:the\s+)?act\b|foia?\b|eirs?\b|prejudic|disclos(?:ure|ing)|duty\s+to|advice\s+and\s+assistance|narrow|refine|revised\s+request|new\s+request|appropriate\s+limit|cost\s+limit|hours\b[^.]{0,40}\b(?:search|locate|retrieve|extract|work)|manual(?:ly)?\s+(?:search|review|check|open)|estimate[ds]?\s+that\s+(?:it|this|complying)|estimates?\s+(?:\w+\s+)?(?:minutes|hours|days)|(?:comes|amounts?)\s+to\s+[\d.,]+\s+(?:hours|days)|balance\s+of|(?:would|could)\s+(?:be\s+likely\s+to\s+)?(?:enable|allow|undermine|identify|lead\s+to|involve)|legitimate\s+interest|refusal|vexatious|tribunal|information\s+commissioner|copyright|re-?use)/i,
    examples: [
      'Section 40(2) provides an exemption for personal data.',
      'We estimate that it would take 37 hours to search the files',
      'Under section 16 we have a duty to provide advice and assistance.',
      'Disclosure would be likely to prejudice commercial interests.',
      'The assessment is being written and will be published in November.',
    ],
    counterExamples: ['The depot opened in 2014.'],
  },
  {
    pattern:
      /\b(?:is|are|was|were)\s+(?:only\s+)?(?:given|contained|set\s+out|recorded|noted|held|kept|written|stored)\s+(?:in|on|within|across)\s+(?:\w+\s+){0,3}(?:note|letter|report|file|memo|paper|document|e-?mail|database|system|record|log|register|sheet|ledger|form|diary|diarie)s?\b|\b(?:we|i)\s+(?:have\s+)?(?:located|found|identified)\s+[\d,]+\s+(?:responsive\s+)?(?:pages|records|documents|e-?mails)\b/i,
    examples: [
      'The advice was given in a note to the convener.',
      'We located 204 pages.',
      'These are recorded in individual inspection sheets.',
    ],
    counterExamples: ['The prize was given in May.', 'We found three leaks.'],
  },
]
