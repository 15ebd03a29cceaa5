import type { Phrase } from '../text/phrases.ts'

/** Where an answer says that the information is: in an attachment, published, elsewhere in the reply. */

export const ATTACHED: readonly Phrase[] = [
  {
    pattern: /\b(?:als\sanlage|in\sder\sanlage|beigefügt|anbei|liegt\sdiesem\s(?:bescheid|schreiben)\sbei)\b/i,
    examples: ['Die Liste ist diesem Bescheid als Anlage beigefügt.'],
    counterExamples: ['Die Anlage in Hafen 3 ist außer Betrieb.'],
  },
  {
    pattern:
      /\b(?:(?:now|hereby|herewith|i|we|also|please\s+find)\s+(?:attach|enclose)\b|(?:attached|enclosed|appended|annexed)\b(?!\s+to\s+(?:the\s+)?(?:wall|post|pole|building|lamp|column|contract|property|lease)))/i,
    examples: ['Please find attached a breakdown of costs.', 'A copy is enclosed.', 'Attached.', 'I enclose a copy'],
    counterExamples: ['The camera is attached to the wall of the depot.'],
  },
  {
    pattern:
      /\b(?:(?:see|refer\s+to|in|on|within|per|find)\s+(?:the\s+)?(?:(?:accompanying|separate|enclosed|attached)\s+)?(?:spreadsheet|attachments?|appendi(?:x|ces)|enclosures?|annex(?:e|es)?|excel|pdf|zip\s+file|document\s+(?:titled|named|entitled|labelled))|(?:attachment|appendix|annex|enclosure|enc)\s+[a-z0-9]{1,3}\b|(?:provided|supplied|set\s+out|contained|listed|shown|detailed|given|available)\s+(?:in|on|as|at|within)\s+(?:an?\s+|the\s+)?(?:(?:separate|attached|accompanying|enclosed)\s+)?(?:spreadsheet|attachment|appendix|annex|enclosure|excel|tab|pdf))/i,
    examples: [
      'See attached spreadsheet',
      'The data is set out in Appendix A',
      'Please refer to the accompanying spreadsheet',
      'provided in a separate tab',
    ],
    counterExamples: ['The tab is on the left.'],
  },
  {
    pattern:
      /\b(?:(?:was|were|is|are|been|being|have|has)\s+(?:being\s+)?(?:(?:posted|mailed)\s+to\s+(?:you|[A-Z]\w+)|sent\s+(?:to\s+you\s+)?(?:by\s+post|in\s+the\s+post))|under\s+separate\s+cover|uploaded\s+to\s+(?:the|your|our)\s+(?:link|portal|folder))/,
    examples: [
      'The minutes were posted to you today.',
      'A copy is being sent by post.',
      'The 88 pages have been uploaded to the link you gave us.',
    ],
    counterExamples: ['Officers were posted there in May.'],
  },
  {
    pattern:
      /^[\s(*]{0,4}encl(?:osures?)?[.)\s]{0,4}$|^\W*(?:provided|released|sent|supplied|included)\W{1,3}(?:in\s+)?(?:the\s+)?same\s+(?:instal+ment|file|e-?mail|attachment)\b/i,
    examples: ['encl.', 'Provided - same installment.'],
    counterExamples: ['Lunch is provided on site.'],
  },
  {
    pattern: /\b(?:in|through|via|on|from)\s+(?:the|our|your)\s+(?:\w+\s+)?portal\b/i,
    after: { words: /\b(?:provided|released|available|uploaded|ready)\b/gi, within: 60 },
    examples: ['96 pages are now available for download in the portal'],
    counterExamples: ['Applications are made through the portal'],
  },
]

export const ELSEWHERE: readonly Phrase[] = [
  {
    pattern:
      /\b(?:abrufbar|veröffentlicht|einsehbar|zugänglich)\s(?:unter|auf|über|im\sInternet)\b|\b(?:unter|auf)\s\S{4,120}\s(?:abrufbar|veröffentlicht)\b/i,
    examples: ['Der Bericht ist unter www.bbh.example abrufbar.', 'veröffentlicht auf unserer Seite'],
    counterExamples: ['Der Bericht wird veröffentlicht.'],
  },
  {
    pattern:
      /\b(?:(?:can|may|could|will)\s+(?:also\s+|all\s+|already\s+)?be\s+(?:found|accessed|viewed|obtained|downloaded|seen|located|requested)|(?:is|are)\s+(?:already\s+|also\s+|publicly\s+|freely\s+|readily\s+|all\s+)*(?:published|available|accessible)\s+(?:on|at|via|from|online|here|through|in|to|under|elsewhere|by)|(?:publish(?:es|ed)?)\s+(?:\w+\s+){0,5}(?:on|at|here|online)|(?:see|visit|use|follow|via|at|refer\s+to|through|from|using)\s+(?:the\s+|this\s+|our\s+|above\s+|following\s+|attached\s+)*(?:links?|website|web\s?site|web\s?page|url|portal|publication scheme|open data)|link\s+(?:above|below|to)|above\s+link|following\s+(?:web\s?)?(?:link|address|website)|reasonably\s+accessible|accessible\s+(?:to\s+you\s+)?by\s+other\s+means|in\s+the\s+public\s+domain|publicly\s+available|on\s+(?:our|the)\s+(?:\w+\s+){0,3}(?:web\s?site|web\s?page|portal|publication\s+scheme))/i,
    examples: [
      'This can be found on our website',
      'Our contracts are published at the link below',
      'See above link',
      'This is reasonably accessible to you by other means',
      'All decisions are listed here: see the following link',
    ],
    counterExamples: ['The link road cost £2m'],
  },
  {
    pattern:
      /\b(?:(?:can|may)\s+be\s+(?:read|searched|bought|consulted|inspected)\s+(?:on|at|in|with|from)\b|(?:on|at)\s+(?:the|our|their|its|each)\s+(?:[\w'’]+\s+){0,3}web\s?sites?\b|(?:in|on)\s+(?:the|our)\s+(?:[\w'’]+\s+){0,4}(?:register|library|catalogue|reading\s+room)\b(?:,?\s+(?:which|at|where|of)\b|\W*$)|posted\s+(?:in|on)\s+(?:our|the)\b)/i,
    examples: [
      "All three policies are on the schools' websites",
      'The report can be read with the papers for the Cabinet meeting',
      'This is in the contracts register, which anyone may search',
      'the schedule has been posted in our library',
    ],
    counterExamples: ['Officers may be read their rights.'],
  },
  {
    pattern:
      /\b(?:(?:[Pp]lease\s+|should\s+|may\s+wish\s+to\s+|need\s+to\s+|advise\s+(?:that\s+)?you\s+(?:to\s+)?|would\s+have\s+to\s+be\s+|should\s+be\s+)(?:contact(?:ed)?|direct(?:ed)?|redirect(?:ed)?|refer(?:red)?|address(?:ed)?|approach|ask|submit\s+(?:your|a|this)\s+request)\b(?!\s+(?:us|me|our|my|this\s+office|the\s+undersigned)\b)|(?:is|are|be|would\s+be)\s+(?:the\s+)?(?:responsibility\s+of|a\s+matter\s+for|held\s+by|managed\s+by|maintained\s+by|administered\s+by|dealt\s+with\s+by|provided\s+by)\s+(?:the\s+|another\s+|individual\s+|your\s+|local\s+)?[A-Za-z]|(?:transferred|passed|forwarded|sent)\s+(?:your\s+request\s+|this\s+|it\s+)?(?:on\s+)?to\s+(?:the\s+)?[A-Z])/,
    examples: [
      'Please contact the school direct.',
      'Figures of that kind are held by the ferry companies',
      'This is the responsibility of the Harbour Master',
      'Such a request should be directed to each of the harbours',
    ],
    counterExamples: ['Please contact us if you have queries'],
  },
  {
    pattern:
      /^[^.]{0,80}\b(?:is|are|(?:has|have)\s+(?:(?:already|also|now)\s+)?been)\s+(?:already\s+|also\s+|now\s+)?published\b\W*$/i,
    examples: ['The assessment is published.', 'The figures for 2022 have already been published.'],
    counterExamples: ['The report is published by Acme Ltd'],
  },
  {
    pattern:
      /^\W*(?:please\s+)?(?:see|visit|consult|refer\s+to|(?:have\s+a\s+)?look\s+(?:at|on|in)|go\s+to|check)\s+(?:our|the|its|their)\s+(?:(?:published|annual|latest|[\w'’-]+)\s+){0,4}(?:pages?|register|accounts|publications?|press\s+releases?|disclosure\s+log|gazette|statement\s+of\s+accounts|annual\s+report)\b|\bpress\s+release\s+\d|\bon\s+(?:our|the|its)\s+(?:[\w-]+\s+){0,2}pages?\b(?!\s+\d)/i,
    examples: [
      'See our enforcement policy page.',
      'See press release 04/22 for that, on our news pages.',
      'Please refer to our annual report',
      'have a look at our register of grants',
    ],
    counterExamples: ['See page 4.', 'We see the register twice a year'],
  },
]

/** An answer that stands elsewhere in the same reply; read without the signs at its end. */
export const POINTS_WITHIN: readonly Phrase[] = [
  {
    pattern:
      /^\W*(?:\[\d+\]\s*)?(?:please\s+)?(?:see|refer\s+to|as\s+(?:per|above|stated|detailed)|same\s+as|covered\s+(?:in|by|above)|answered\s+(?:in|above)|per|ditto|included\s+in)(?:(?:\s+\w+){0,4}(?:\s+the)?(?:\s+(?:above|below)|\s+(?:table|response|answer|reply|figures?|data|list)(?:\s+\d+)?(?:\s+(?:above|below))?|(?:\s+(?:table|response|answer|reply|figures?|data|list))?(?:\s+(?:to|in|for|at|under))?\s+(?:(?:questions?|qs?|part|point)\.?\s?\d*|\d+)(?:\s+(?:above|below))?))?$/i,
    examples: [
      'See above',
      'See table',
      'Please see response below',
      'As above',
      'See answer to question 3',
      'see table below',
      'Please see our response to Q2',
    ],
    counterExamples: [
      'See the enclosed map of the northern cycle route for all answers that matter',
      'See table of contents',
      'See the number of fines we issued in 2014',
    ],
  },
]
